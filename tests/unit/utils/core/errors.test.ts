import { expect, test } from 'vitest';
import { isQuotaError, UserError } from '@/utils/core/errors';

test.each([
  new DOMException('The quota was reached', 'QuotaExceededError'),
  { name: 'AbortError', message: 'Transaction aborted', inner: new DOMException('', 'QuotaExceededError') },
  new UserError('noAnswer', {}, { cause: new DOMException('', 'QuotaExceededError') }),
  // Chromium, a real disk without room, as Dexie hands it on.
  { name: 'AbortError', message: 'DataError Failed to write blobs (IOError)', inner: new DOMException('Failed to write blobs (IOError)', 'DataError') },
])('a full disk is known by what browsers say of it: %o', (error) => expect(isQuotaError(error)).toBe(true));

test.each([null, undefined, 'text', new DOMException('aborted', 'AbortError'), new Error('blobs were written')])('anything else is not: %o', (error) => expect(isQuotaError(error)).toBe(false));
