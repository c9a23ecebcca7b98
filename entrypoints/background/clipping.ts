import { browser, type Browser } from 'wxt/browser';
import { normaliseTabUrl } from '@/utils/clip/page-address';
import { ok, toResult, type Result } from '@/utils/core/result';
import { clearDraft, draftKey } from '@/utils/db/drafts';
import { currentTimer } from '@/utils/db/timer';
import { onMessage, type ClipDone, type ClipRequest } from '@/utils/messaging/protocol';
import { flashBadge } from '@/utils/platform/badge';
import { readNews, tellNews } from '@/utils/platform/clip-news';
import { readSettings } from '@/utils/platform/settings';
import { markTimer } from '@/utils/platform/timer-mark';
import { isCapturing } from './clip-screen';
import { clipTab } from './clip-tab';

export async function badgeAsTimer(): Promise<void> {
  await markTimer((await currentTimer())?.running ?? false);
}

async function clipAndShow(work: () => Promise<ClipDone>): Promise<Result<ClipDone>> {
  const result = await toResult(work);
  if (!result.ok && result.code === 'clipCancelled') await badgeAsTimer();
  else await flashBadge(result.ok ? '✓' : '!', badgeAsTimer);
  return result;
}

/** Nobody waits for the answer: popup and panel show what came of it. */
async function tell(result: Result<ClipDone>): Promise<void> {
  if (!result.ok && result.code === 'clipCancelled') await tellNews(null);
  else if (!result.ok) await tellNews({ state: 'failed', code: result.code, values: result.values });
  else await tellNews({ state: 'saved', itemId: result.value.itemId, renditionId: result.value.renditionId ?? '', title: result.value.title, at: result.value.savedAt });
}

/** The clip that needs no surface: from the shortcut or a menu, to where captures go now. */
export async function clipAtOnce(tabId: number, mode: ClipRequest['mode'], clip: (request: ClipRequest) => Promise<ClipDone> = clipTab): Promise<void> {
  const { credentialId, stepId } = await readSettings();
  await tell(await clipAndShow(() => clip({ tabId, tabUrl: '', mode, title: '', note: '', credentialId, stepId, role: 'source' })));
}

/** A clip that nobody waits for. A bug is loud, and leaves no progress standing. */
export async function clipAndTell(work: () => Promise<ClipDone>): Promise<Result<ClipDone>> {
  try {
    const result = await clipAndShow(work);
    await tell(result);
    return result;
  } catch (error) {
    await Promise.all([tellNews(null), badgeAsTimer()]);
    throw error;
  }
}

/** The texts typed for it are let go once it is in. */
async function capture(request: ClipRequest): Promise<void> {
  const tab = await browser.tabs.get(request.tabId).catch(() => null);
  const result = await clipAndTell(() => clipTab(request));
  const tabUrl = normaliseTabUrl(tab?.url ?? '');
  if (result.ok) await Promise.all([clearDraft(draftKey('clip-title', tabUrl)), clearDraft(draftKey('clip-note', tabUrl))]);
}

/** A surface that clips and says so has no use for the word of an earlier clip: two could not be told apart. */
async function clipForSurface(request: ClipRequest): Promise<Result<ClipDone>> {
  const result = await clipAndShow(() => clipTab(request));
  if (result.ok && (await readNews())?.state === 'saved') await tellNews(null);
  return result;
}

/** A worker that was ended while it took a screenshot finished nothing: what it was at is told as stopped. */
async function tellUnfinished(): Promise<void> {
  const news = await readNews();
  if ((news?.state !== 'begun' && news?.state !== 'working') || isCapturing()) return;
  await Promise.all([tellNews({ state: 'failed', code: 'clipCancelled', values: {} }), badgeAsTimer()]);
}

export function registerClipping(): void {
  void tellUnfinished();
  onMessage('clipTab', ({ data }) => clipForSurface(data));
  onMessage('beginCapture', async ({ data }) => {
    // Told before the popup goes: one that opens again draws it at once, and not while a hand is on its way to something under it.
    if (!isCapturing()) await tellNews({ state: 'begun' });
    void capture(data);
    return ok(null);
  });
  browser.commands.onCommand.addListener((command: string, tab?: Browser.tabs.Tab | { id?: number | undefined }) => {
    if (command !== 'clip-page') return;
    void (async () => {
      const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
      if (id !== undefined) await clipAtOnce(id, 'page');
    })();
  });
}
