import { UserError, type UserErrorCode } from '../core/errors';
import { m } from './paraglide/messages';

/** One sentence a code: what happened, what was kept, what to do. */
const SENTENCES: Record<UserErrorCode, (values: Record<string, string>) => string> = {
  restrictedPage: () => m.error_restrictedPage(),
  pageGone: () => m.error_pageGone(),
  diskFull: () => m.error_diskFull(),
  databaseClosed: () => m.error_databaseClosed(),
  databaseBlocked: () => m.error_databaseBlocked(),
  databaseNewer: () => m.error_databaseNewer(),
  fileTooLarge: () => m.error_fileTooLarge(),
  copyTruncated: () => m.error_copyTruncated(),
  copyForeign: () => m.error_copyForeign(),
  copyNewer: () => m.error_copyNewer(),
  copyDamaged: () => m.error_copyDamaged(),
  noSelection: () => m.error_noSelection(),
  noAnswer: () => m.error_noAnswer(),
  emptyField: (values) => m.error_emptyField({ field: values.field ?? '' }),
  badMinutes: (values) => m.error_badMinutes({ text: values.text ?? '' }),
  badDay: () => m.error_badDay(),
  nothingOpen: () => m.error_nothingOpen(),
  packageTooLarge: () => m.error_packageTooLarge(),
  alreadyHandedIn: (values) => m.error_alreadyHandedIn({ number: values.number ?? '' }),
  fileLost: (values) => m.error_fileLost({ name: values.name ?? '' }),
  notFound: () => m.error_notFound(),
  nothingToExport: () => m.error_nothingToExport(),
  notFollowing: () => m.error_notFollowing(),
  pictureGone: () => m.kinds_error_pictureGone(),
  noVideo: () => m.kinds_error_noVideo(),
  tabLeft: () => m.kinds_error_tabLeft(),
  clipBusy: () => m.kinds_error_busy(),
  listTooLarge: () => m.kinds_error_listTooLarge(),
  listEmpty: () => m.kinds_error_listEmpty(),
  fileNotGiven: () => m.kinds_error_fileNotGiven(),
  clipCancelled: () => m.kinds_error_cancelled(),
};

export const isUserErrorCode = (code: string): code is UserErrorCode => Object.hasOwn(SENTENCES, code);

/** Any failure in the user's words; a bug gets the one sentence that says so. */
export function sayError(error: unknown): string {
  return error instanceof UserError ? SENTENCES[error.code](error.values) : m.error_bug();
}
