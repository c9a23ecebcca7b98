import * as v from 'valibot';
import type { CopiedTable } from './format';

/**
 * What every row of a copy must have before it may come in: the columns that verbs and surfaces count on. A column that is
 * not named here passes through as it is.
 */
const text = v.string();
const whole = v.pipe(v.number(), v.finite());
const list = v.array(v.unknown());
const texts = v.array(v.string());
const thing = v.record(v.string(), v.unknown());

const everyRow = {
  id: v.pipe(v.string(), v.minLength(1)),
  createdAt: text, updatedAt: text, deletedAt: text,
  seen: v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0))),
};

const file = v.object({ name: text, mime: text, blobId: text, bytes: whole });

const of = <T extends v.ObjectEntries>(entries: T) => v.looseObject({ ...everyRow, ...entries });

export const ROW_SCHEMAS = {
  templates: of({
    issuer: text, issuerId: text, version: text, title: text, language: v.picklist(['en', 'es']), competency: text,
    keyMethod: v.looseObject({ title: text, text, components: list }),
    parts: v.array(v.looseObject({ id: text, label: text, title: text, steps: v.array(v.looseObject({ kind: v.picklist(['prompt', 'request']), id: text, label: text, title: text, text, limits: list })) })),
    criteria: v.array(v.looseObject({ id: text, label: text, text, kind: text, on: thing, levels: list })),
    policies: thing, statedHours: text, statedCredit: text, retrievedAt: text, sourceUrl: text, sourceBlobId: text, origin: text,
  }),
  credentials: of({ templateId: text, title: text, dueOn: text, colour: whole, lastUsedAt: text }),
  events: of({ credentialId: text, kind: text, on: text, who: text, reference: text, note: text, submissionId: text }),
  items: of({
    role: text, kind: text, madeBy: text, title: text, site: text, authors: texts, publishedOn: text, precision: text, url: text, canonicalUrl: text,
    capturedAt: text, happenedOn: text, excerpt: text, note: text, tabUrl: text, thumb: text, credentialId: text, stepId: text, unlinked: whole,
    fileName: text, mime: text, bytes: whole,
    purged: v.optional(v.object({ at: text, reason: text, hashes: texts, rows: texts })),
  }),
  sources: of({ itemId: text, fields: thing, accessedAt: text, words: whole }),
  renditions: of({ itemId: text, form: text, blobId: text, mime: text, bytes: whole, madeFrom: text, how: text }),
  blobs: of({ id: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)), mime: text, bytes: whole }),
  quotes: of({ itemId: text, exact: text, prefix: text, suffix: text, start: whole, end: whole, note: text, fragment: text }),
  jots: of({ body: text, credentialId: text, promptId: text, itemId: text, timeEntryId: text, pageUrl: text, pageTitle: text, tags: texts }),
  answers: of({ credentialId: text, promptId: text, body: text, rev: whole, copiedAt: text, copiedHash: text }),
  revisions: of({ ofKind: text, ofId: text, body: text, at: text, how: text }),
  uses: of({ credentialId: text, requestId: text, itemId: text, renditionId: text, title: text, caption: text, order: whole }),
  alignments: of({ credentialId: text, criterionId: text, targetKind: text, targetId: text, locator: thing, shows: text }),
  timeEntries: of({ what: text, activity: text, source: text, day: text, zone: text, minutes: whole, recordedAt: text, reason: text, edited: list }),
  intervals: of({ timeEntryId: text, startAt: text, endAt: text, zone: text, lastSeenAt: text, replaces: text, gap: text }),
  shares: of({ timeEntryId: text, credentialId: text, weight: whole }),
  tags: of({ subjectKind: text, subjectId: text, tag: text }),
  submissions: of({ credentialId: text, number: whole, frozenAt: text, rowsBlobId: text, files: v.array(file), archiveFiles: v.array(file), changed: text, blobIds: texts }),
  drafts: of({ text, rev: whole, others: texts }),
} as const satisfies Record<CopiedTable, v.GenericSchema>;
