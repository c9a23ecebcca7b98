import { UserError } from '../core/errors';
import { unwrap } from '../core/result';
import { sendMessage, type ClipDone, type ClipRequest } from './protocol';

/** A page that cannot be read in this time is hanging; what was typed stays where it is. */
const CLIP_TIMEOUT_MS = 20_000;

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, fail) => {
    timer = setTimeout(() => fail(new UserError('noAnswer')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Asks the worker to clip a tab.
 * @throws UserError in the user's words: `restrictedPage`, `pageGone`, `noSelection`, `diskFull`, `noAnswer`
 */
export async function askToClip(request: ClipRequest): Promise<ClipDone> {
  return unwrap(await within(sendMessage('clipTab', request), CLIP_TIMEOUT_MS));
}
