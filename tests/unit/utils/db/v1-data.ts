/** Version 1 as it was released: its stores and a row of each. It stays as it is; newer code must open it. */
export const v1Stores = {
  meta: 'key',
  templates: 'id, [deletedAt+createdAt], [issuer+issuerId], sourceBlobId',
  credentials: 'id, [deletedAt+lastUsedAt], templateId',
  events: 'id, [credentialId+on], submissionId',
  items: 'id, [deletedAt+capturedAt], [deletedAt+credentialId+capturedAt], [deletedAt+kind+capturedAt], [deletedAt+unlinked+capturedAt], [deletedAt+tabUrl], [deletedAt+canonicalUrl], thumb',
  sources: 'id, itemId',
  renditions: 'id, [itemId+form], blobId',
  blobs: 'id',
  quotes: 'id, itemId',
  jots: 'id, [deletedAt+createdAt], [deletedAt+credentialId+createdAt], itemId, timeEntryId',
  answers: 'id, [credentialId+promptId]',
  revisions: 'id, [ofId+at]',
  uses: 'id, [credentialId+requestId], itemId, renditionId',
  alignments: 'id, [credentialId+criterionId], targetId',
  timeEntries: 'id, [deletedAt+day]',
  intervals: 'id, timeEntryId, startAt, [deletedAt+endAt]',
  shares: 'id, timeEntryId, credentialId',
  tags: 'id, [subjectKind+subjectId], tag',
  submissions: 'id, [credentialId+number], rowsBlobId, *blobIds',
  drafts: 'id, [deletedAt+updatedAt]',
} as const;

const HELLO = '2cf24dba5fb0a30e26e83b2ac5b9e29e1b161e5c1fa7425e73043362938b9824';
const row = (id: string) => ({ id, createdAt: '2026-03-12T20:00:00.000Z', updatedAt: '2026-03-12T20:14:05.123Z', deletedAt: '', seen: { old: 2 } });

export const v1Rows: Record<keyof typeof v1Stores, object[]> = {
  meta: [{ key: 'currentTimeEntry', value: 'e1' }, { key: 'installationId', value: 'old' }],
  templates: [{
    ...row('t1'), issuer: 'Practice', issuerId: 'feedback', version: '1', title: 'Feedback', language: 'en', competency: 'Uses feedback.', keyMethod: { title: '', text: '', components: [] },
    parts: [{ id: 'a', label: 'Part 1', title: '', steps: [{ kind: 'prompt', id: 'p1', label: '1a', title: '', text: 'Describe.', limits: [{ unit: 'words', min: 1, max: 200, force: 'guide' }] }] }],
    criteria: [], policies: { ai: 'unknown', reuse: 'unknown', team: 'unknown', studentNames: 'unknown' }, statedHours: '', statedCredit: '', retrievedAt: '2026-03-01T00:00:00.000Z', sourceUrl: '', sourceBlobId: HELLO, origin: 'hand',
  }],
  credentials: [{ ...row('c1'), templateId: 't1', title: '', dueOn: '2026-05-01', colour: 3, lastUsedAt: '2026-03-12T20:00:00.000Z' }],
  events: [{ ...row('v1'), credentialId: 'c1', kind: 'submitted', on: '2026-03-12', who: '', reference: '', note: '', submissionId: 's1' }],
  items: [{
    ...row('i1'), role: 'evidence', kind: 'file', madeBy: 'me', title: 'Plan', site: '', authors: ['A'], publishedOn: '', precision: '', url: '', canonicalUrl: '', capturedAt: '2026-03-12T20:00:00.000Z',
    happenedOn: '', excerpt: '', note: '', tabUrl: '', thumb: HELLO, credentialId: 'c1', stepId: 'p1', unlinked: 0, fileName: 'plan.txt', mime: 'text/plain', bytes: 5,
  }],
  sources: [{ ...row('o1'), itemId: 'i1', fields: { title: { value: 'Plan', from: 'hand', alternatives: [] } }, accessedAt: '2026-03-12T20:00:00.000Z', words: 3 }],
  renditions: [{ ...row('n1'), itemId: 'i1', form: 'original', blobId: HELLO, mime: 'text/plain', bytes: 5, madeFrom: '', how: 'picked' }],
  blobs: [{ ...row(HELLO), blob: new Blob(['hello'], { type: 'text/plain' }), mime: 'text/plain', bytes: 5 }],
  quotes: [{ ...row('q1'), itemId: 'i1', exact: 'quoted', prefix: '', suffix: '', start: -1, end: -1, note: '', fragment: '' }],
  jots: [{ ...row('j1'), body: 'A thought', credentialId: '', promptId: '', itemId: '', timeEntryId: '', pageUrl: '', pageTitle: '', tags: [] }],
  answers: [{ ...row('c1:p1'), credentialId: 'c1', promptId: 'p1', body: 'I teach.', rev: 4, copiedAt: '', copiedHash: '' }],
  revisions: [{ ...row('w1'), ofKind: 'answer', ofId: 'c1:p1', body: 'I', at: '2026-03-12T20:00:00.000Z', how: 'typed' }],
  uses: [{ ...row('u1'), credentialId: 'c1', requestId: 'r1', itemId: 'i1', renditionId: 'n1', title: '', caption: 'A plan', order: 1 }],
  alignments: [{ ...row('l1'), credentialId: 'c1', criterionId: 'k1', targetKind: 'item', targetId: 'i1', locator: { page: '2', timecode: '', region: '', quote: '' }, shows: 'use' }],
  timeEntries: [{ ...row('e1'), what: 'Reading', activity: 'reading', source: 'timer', day: '2026-03-12', zone: 'UTC', minutes: 0, recordedAt: '2026-03-12T20:00:00.000Z', reason: '', edited: [] }],
  intervals: [{ ...row('x1'), timeEntryId: 'e1', startAt: '2026-03-12T20:00:00.000Z', endAt: '', zone: 'UTC', lastSeenAt: '2026-03-12T20:05:00.000Z', replaces: '', gap: '' }],
  shares: [{ ...row('h1'), timeEntryId: 'e1', credentialId: 'c1', weight: 1 }],
  tags: [{ ...row('g1'), subjectKind: 'jot', subjectId: 'j1', tag: 'feedback' }],
  submissions: [{ ...row('s1'), credentialId: 'c1', number: 1, frozenAt: '2026-03-12T20:14:05.123Z', rowsBlobId: HELLO, files: [{ name: 'submission.html', mime: 'text/html', blobId: HELLO, bytes: 5 }], archiveFiles: [], changed: '', blobIds: [HELLO] }],
  drafts: [{ ...row('jot'), text: 'begun', rev: 2, others: [] }],
};
