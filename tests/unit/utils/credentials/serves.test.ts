import { describe, expect, it } from 'vitest';
import type { Alignment, Use } from '@/utils/core/rows/evidence';
import type { Row } from '@/utils/core/rows/row';
import type { Credential, Template } from '@/utils/core/rows/template';
import { servingOf, type Linked } from '@/utils/credentials/serves';
import { aTemplate } from '../db/rows';

const row = (id: string): Row => ({ id, createdAt: '', updatedAt: '', deletedAt: '', seen: {} });
const template: Template = { ...row('t'), ...aTemplate() };
const credential: Credential = { ...row('cred'), templateId: 't', title: '', dueOn: '', colour: 2, lastUsedAt: '' };
const use = (id: string, itemId: string, order: number, says: Partial<Use> = {}): Use =>
  ({ ...row(id), credentialId: 'cred', requestId: 'r1', itemId, renditionId: '', title: '', caption: '', order, ...says });
const alignment = (id: string, targetId: string, says: Partial<Alignment> = {}): Alignment =>
  ({ ...row(id), credentialId: 'cred', criterionId: 'c1', targetKind: 'item', targetId, locator: { page: '', timecode: '', region: '', quote: '' }, shows: '', ...says });
const linked = (uses: Use[], alignments: Alignment[]): Linked[] => [{ credential, template, uses, alignments }];
const labels = (of: Linked[], itemId: string): string[] => (servingOf(of).get(itemId) ?? []).map((s) => `${s.kind} ${s.label} of ${s.credential}`);

describe('what an item serves', () => {
  it('is its slots by the order in them, then its criteria', () => {
    const of = linked([use('u2', 'b', 2), use('u1', 'a', 1)], [alignment('al', 'b')]);
    expect(labels(of, 'a')).toEqual(['slot Protocol 1 of Feedback students use']);
    expect(labels(of, 'b')).toEqual(['slot Protocol 2 of Feedback students use', 'criterion C1 of Feedback students use']);
  });

  it('is nothing for what was taken out, or points at a part that is gone', () => {
    const of = linked([use('u1', 'a', 1, { deletedAt: 'x' }), use('u2', 'a', 2, { requestId: 'gone' })], [alignment('al', 'a', { deletedAt: 'x' }), alignment('al2', 'a', { criterionId: 'gone' })]);
    expect(labels(of, 'a')).toEqual([]);
  });

  it('is not what an answer or a jot of the same id would be', () => {
    expect(labels(linked([], [alignment('al', 'a', { targetKind: 'answer' })]), 'a')).toEqual([]);
  });
});
