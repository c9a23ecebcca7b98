/**
 * Version 1, frozen once released. Every list's index begins with deletedAt ('' while alive).
 * Pointers at blobs are indexed, so that sweeping the bin is one transaction.
 */
export const v1 = {
  version: 1,
  stores: {
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
  },
} as const;
