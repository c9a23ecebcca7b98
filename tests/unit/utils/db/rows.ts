import { beforeEach } from 'vitest';
import type { New } from '@/utils/core/rows/row';
import type { Item } from '@/utils/core/rows/evidence';
import type { Template } from '@/utils/core/rows/template';
import type { TimeEntry } from '@/utils/core/rows/time';
import type { Jot } from '@/utils/core/rows/writing';
import { takeUp } from '@/utils/db/credentials';
import { database, forgetDatabase } from '@/utils/db/database';
import { addItem, type NewRendition } from '@/utils/db/items';

/** Each test begins with no database at all. */
export function emptyDatabase(): void {
  beforeEach(async () => {
    await database().delete();
    forgetDatabase();
  });
}

export const aTemplate = (says: Partial<New<Template>> = {}): New<Template> => ({
  issuer: 'Practice', issuerId: 'feedback', version: '1', title: 'Feedback students use', language: 'en', competency: 'Gives feedback that students use.',
  keyMethod: { title: '', text: '', components: [] },
  parts: [{
    id: 'part1', label: 'Part 1', title: 'Overview',
    steps: [
      { kind: 'prompt', id: 'p1', label: '1a', title: 'Class', text: 'Describe your class.', limits: [] },
      { kind: 'request', id: 'r1', label: '1b', title: 'Protocol', text: 'A protocol.', min: 1, max: 2, kinds: ['any'], anyOf: '', limits: [] },
    ],
  }],
  criteria: [{ id: 'c1', label: 'C1', text: 'Feedback is used.', kind: 'passing', on: { kind: 'template' }, levels: [] }],
  policies: { ai: 'unknown', reuse: 'unknown', team: 'unknown', studentNames: 'unknown' },
  statedHours: '', statedCredit: '', retrievedAt: '2026-03-01T10:00:00.000Z', sourceUrl: '', sourceBlobId: '', origin: 'hand',
  ...says,
});

/** A template taken up. */
export const aPursuit = async (title = '') => takeUp(aTemplate(), { title, dueOn: '', colour: 1 });

export const anItem = (says: Partial<New<Item>> = {}): New<Item> => ({
  role: 'evidence', kind: 'file', madeBy: 'me', title: 'Protocol', site: '', authors: [], publishedOn: '', precision: '', url: '', canonicalUrl: '',
  capturedAt: '2026-03-12T20:00:00.000Z', happenedOn: '', excerpt: '', note: '', tabUrl: '', thumb: '', credentialId: '', stepId: '', unlinked: 1,
  fileName: 'protocol.txt', mime: 'text/plain', bytes: 5, ...says,
});

export const aRendition = (text: string, says: Partial<NewRendition> = {}): NewRendition => ({
  form: 'original', blob: new Blob([text], { type: 'text/plain' }), mime: 'text/plain', how: 'picked', ...says,
});

export const keptItem = (says: Partial<New<Item>> = {}, renditions: NewRendition[] = []): Promise<Item> =>
  addItem({ item: anItem(says), source: null, quotes: [], renditions });

export const aJot = (says: Partial<New<Jot>> = {}): New<Jot> => ({
  body: 'They read the comment first.', credentialId: '', promptId: '', itemId: '', timeEntryId: '', pageUrl: '', pageTitle: '', tags: [], ...says,
});

export const aTimeEntry = (says: Partial<New<TimeEntry>> = {}): New<TimeEntry> => ({
  what: 'Planned the lesson', activity: 'planning', source: 'manual', day: '2026-03-12', zone: 'America/Chicago', minutes: 45,
  recordedAt: '2026-03-12T20:00:00.000Z', reason: '', edited: [], ...says,
});

export const nowhere = { page: '', timecode: '', region: '', quote: '' };
