import { browser } from 'wxt/browser';

/** The alarm that marks a running timer as seen, once a minute. */
export const TIMER_ALARM = 'timer-seen';

/** Shows on the toolbar button whether a timer runs, and keeps its last-seen mark going. Whoever starts or stops it calls this. */
export async function markTimer(running: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: '#0d6e63' });
  await browser.action.setBadgeText({ text: running ? '●' : '' });
  if (running) await browser.alarms.create(TIMER_ALARM, { periodInMinutes: 1 });
  else await browser.alarms.clear(TIMER_ALARM);
}
