import { draftKey } from '@/utils/db/drafts';

const FIELDS = ['entryWhat', 'entryMinutes', 'entryDay', 'entryActivity', 'entryShares'] as const;
export type EntryDraft = (typeof FIELDS)[number];

/** Where a change to an entry is kept until it is saved. */
export const entryDraft = (field: EntryDraft, entryId: string): string => draftKey(field, entryId);

/** The entry whose change a draft holds; '' = it holds something else. */
export function entryOfDraft(key: string): string {
  const [field = '', id = ''] = key.split('/');
  return (FIELDS as readonly string[]).includes(field) ? id : '';
}
