import type { Alignment, Item, Use } from '@/utils/core/rows/evidence';
import type { ArtifactRequest, Credential, CredentialEvent, Criterion, EventKind, Limit, Prompt, Step, Template } from '@/utils/core/rows/template';
import type { Answer, Jot } from '@/utils/core/rows/writing';
import type { CheckInput } from '@/utils/credentials/rules/types';

let made = 0;
const row = () => {
  made += 1;
  const createdAt = new Date(Date.UTC(2026, 0, 1) + made).toISOString();
  return { id: `row-${String(made).padStart(6, '0')}`, createdAt, updatedAt: createdAt, deletedAt: '', seen: {} };
};

export const words = (n: number): string => Array.from({ length: n }, () => 'word').join(' ');

export const between = (min: number | null, max: number | null, own: Partial<Limit> = {}): Limit => ({ unit: 'words', min, max, force: 'guide', ...own });

export const aPrompt = (label: string, own: Partial<Prompt> = {}): Prompt => ({ kind: 'prompt', id: label, label, title: `Prompt ${label}`, text: `Question ${label}?`, limits: [], ...own });

export const aRequest = (label: string, own: Partial<ArtifactRequest> = {}): ArtifactRequest => ({
  kind: 'request', id: label, label, title: `Request ${label}`, text: '', min: 1, max: null, kinds: ['any'], anyOf: '', limits: [], ...own,
});

export const aCriterion = (label: string, own: Partial<Criterion> = {}): Criterion => ({ id: label, label, text: `Criterion ${label}`, kind: 'passing', on: { kind: 'template' }, levels: [], ...own });

export const aTemplate = (steps: Step[][], criteria: Criterion[] = []): Template => ({
  ...row(), issuer: '', issuerId: '', version: '1', title: 'Think time and questioning', language: 'en', competency: '', keyMethod: { title: '', text: '', components: [] },
  parts: steps.map((of, n) => ({ id: `part-${n + 1}`, label: `Part ${n + 1}`, title: '', steps: of })), criteria,
  policies: { ai: 'unknown', reuse: 'unknown', team: 'unknown', studentNames: 'unknown' },
  statedHours: '', statedCredit: '', retrievedAt: '2026-01-01T00:00:00.000Z', sourceUrl: '', sourceBlobId: '', origin: 'hand',
});

export const anItem = (id: string, own: Partial<Item> = {}): Item => ({
  ...row(), id, role: 'evidence', kind: 'file', madeBy: 'me', title: `Item ${id}`, site: '', authors: [], publishedOn: '', precision: '', url: '', canonicalUrl: '',
  capturedAt: '2026-01-01T00:00:00.000Z', happenedOn: '', excerpt: '', note: '', tabUrl: '', thumb: '', credentialId: '', stepId: '', unlinked: 0, fileName: '', mime: '', bytes: 9, ...own,
});

export const anEvent = (kind: EventKind, on: string, own: Partial<CredentialEvent> = {}): CredentialEvent => ({
  ...row(), credentialId: 'mine', kind, on, who: '', reference: '', note: '', submissionId: '', ...own,
});

export const aCredential = (own: Partial<Credential> = {}): Credential => ({
  ...row(), id: 'mine', templateId: '', title: '', dueOn: '', colour: 1, lastUsedAt: '2026-01-01T00:00:00.000Z', ...own,
});

export const anAnswer = (promptId: string, body: string, own: Partial<Answer> = {}): Answer => ({
  ...row(), id: `mine:${promptId}`, credentialId: 'mine', promptId, body, rev: 1, copiedAt: '', copiedHash: '', ...own,
});

export const aJot = (id: string, body: string, own: Partial<Jot> = {}): Jot => ({
  ...row(), id, body, credentialId: 'mine', promptId: '', itemId: '', timeEntryId: '', pageUrl: '', pageTitle: '', tags: [], ...own,
});

export const aUse = (requestId: string, itemId: string, own: Partial<Use> = {}): Use => {
  const columns = row();
  return { ...columns, credentialId: 'mine', requestId, itemId, renditionId: '', title: '', caption: '', order: made, ...own };
};

export const anAlignment = (criterionId: string, targetKind: Alignment['targetKind'], targetId: string, own: Partial<Alignment> = {}): Alignment => ({
  ...row(), credentialId: 'mine', criterionId, targetKind, targetId, locator: { page: '', timecode: '', region: '', quote: '' }, shows: '', ...own,
});

/** A pursuit with nothing in it but what the test says. */
export const aPursuit = (template: Template, own: Partial<CheckInput> = {}): CheckInput => ({
  template, credential: aCredential(), answers: [], uses: [], alignments: [], items: [], jots: [], ...own,
});
