/**
 * Failures that a person can cause or mend. Each code has a sentence in both languages
 * (`utils/words/error-words.ts`); anything else that is thrown is a bug and is loud.
 */
export type UserErrorCode =
  | 'restrictedPage' | 'pageGone' | 'diskFull' | 'databaseClosed' | 'databaseBlocked' | 'databaseNewer'
  | 'fileTooLarge' | 'copyTruncated' | 'copyForeign' | 'copyNewer' | 'copyDamaged' | 'noSelection' | 'noAnswer'
  | 'emptyField' | 'badMinutes' | 'badDay' | 'nothingOpen' | 'packageTooLarge' | 'alreadyHandedIn' | 'fileLost' | 'notFound' | 'notFollowing' | 'nothingToExport'
  | 'pictureGone' | 'noVideo' | 'tabLeft' | 'clipBusy' | 'clipCancelled' | 'listTooLarge' | 'listEmpty' | 'fileNotGiven';

export class UserError extends Error {
  readonly code: UserErrorCode;
  /** Values for the sentence. */
  readonly values: Record<string, string>;

  constructor(code: UserErrorCode, values: Record<string, string> = {}, options?: ErrorOptions) {
    super(code, options);
    this.name = 'UserError';
    this.code = code;
    this.values = values;
  }
}

/** What Chromium says when the disk is full while it writes a blob: extensions with `unlimitedStorage` meet no quota before. */
const BLOBS_UNWRITTEN = /failed to write blobs/i;

/** The browser's own way to say that the disk or the quota is full (Dexie wraps it as `inner`). */
export function isQuotaError(error: unknown): boolean {
  for (let e = error, depth = 0; e && depth < 5; depth += 1) {
    const { name, message, inner, cause } = e as { name?: string; message?: string; inner?: unknown; cause?: unknown };
    if (name === 'QuotaExceededError' || BLOBS_UNWRITTEN.test(message ?? '')) return true;
    e = inner ?? cause;
  }
  return false;
}
