import { expect, test } from 'vitest';
import { renditionOf, usedRendition } from '@/utils/export/dossier/standing';
import { anInput, aRendition, aTemplate } from '../sample';

const version = (id: string, deletedAt = '') => aRendition(id, { itemId: 'page', form: 'reader', deletedAt });

test('of a page’s versions the newest leaves, unless it was taken back', () => {
  expect(renditionOf(anInput(aTemplate({}), { renditions: [version('v2'), version('v1')] }), 'page', ['reader'])?.id).toBe('v2');
  expect(renditionOf(anInput(aTemplate({}), { renditions: [version('v1'), version('v2', '2026-11-25T10:00:00.000Z')] }), 'page', ['reader'])?.id).toBe('v1');
  // A slot that was filled with one version keeps it.
  expect(usedRendition(anInput(aTemplate({}), { renditions: [version('v1'), version('v2')] }), 'page', 'v1')?.id).toBe('v1');
});
