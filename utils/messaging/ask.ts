import { UserError } from '../core/errors';
import { unwrap } from '../core/result';
import { sendMessage, type CaptureMode, type ClipDone, type ClipRequest, type ShowRequest } from './protocol';

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

/**
 * Asks the worker to mark a kept quote on the page of a tab; false = it is gone from there.
 * @throws UserError `restrictedPage` where the tab has no grant, `pageGone`, `noAnswer`
 */
export async function askToShow(request: ShowRequest): Promise<boolean> {
  return unwrap(await within(sendMessage('showQuote', request), CLIP_TIMEOUT_MS)).found;
}

/** Tells the worker that the file which waits may be fetched; what comes of it is in the clip news. */
export async function sayWanted(): Promise<void> {
  unwrap(await within(sendMessage('takeWanted', undefined), CLIP_TIMEOUT_MS));
}

/** Asks the worker to begin a screenshot that takes the page for a while; what comes of it is in the clip news. */
export async function askToCapture(request: ClipRequest & { mode: CaptureMode }): Promise<void> {
  unwrap(await within(sendMessage('beginCapture', request), CLIP_TIMEOUT_MS));
}
