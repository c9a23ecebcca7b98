import { browser, type Browser } from 'wxt/browser';
import { toResult } from '@/utils/core/result';
import type { Result } from '@/utils/core/result';
import { currentTimer } from '@/utils/db/timer';
import { onMessage, type ClipDone, type ClipMode, type ClipRequest } from '@/utils/messaging/protocol';
import { flashBadge } from '@/utils/platform/badge';
import { readSettings } from '@/utils/platform/settings';
import { markTimer } from '@/utils/platform/timer-mark';
import { clipTab } from './clip-tab';

export async function badgeAsTimer(): Promise<void> {
  await markTimer((await currentTimer())?.running ?? false);
}

async function clipAndShow(request: ClipRequest): Promise<Result<ClipDone>> {
  const result = await toResult(() => clipTab(request));
  await flashBadge(result.ok ? '✓' : '!', badgeAsTimer);
  return result;
}

/** The clip that needs no surface: from the shortcut or a menu, to where captures go now. */
export async function clipAtOnce(tabId: number, mode: ClipMode): Promise<void> {
  const { credentialId, stepId } = await readSettings();
  await clipAndShow({ tabId, mode, title: '', note: '', credentialId, stepId, role: 'source' });
}

export function registerClipping(): void {
  onMessage('clipTab', ({ data }) => clipAndShow(data));
  browser.commands.onCommand.addListener((command: string, tab?: Browser.tabs.Tab | { id?: number | undefined }) => {
    if (command !== 'clip-page') return;
    void (async () => {
      const id = tab?.id ?? (await browser.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id;
      if (id !== undefined) await clipAtOnce(id, 'page');
    })();
  });
}
