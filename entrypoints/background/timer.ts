import { browser } from 'wxt/browser';
import { currentTimer, resumeTimer, seeTimer, startTimer, stopTimer } from '@/utils/db/timer';
import { readSettings } from '@/utils/platform/settings';
import { markTimer, TIMER_ALARM } from '@/utils/platform/timer-mark';
import { todayIn } from '@/utils/time/calendar';
import { GAP_AFTER_MS } from '@/utils/time/gap';
import { localeFrom, setWordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** Start, go on, or stop and save: what the shortcut means now. */
async function toggleTimer(): Promise<void> {
  const timer = await currentTimer();
  if (timer?.running) await stopTimer();
  else if (timer) await resumeTimer(zone());
  else {
    const { credentialId, locale } = await readSettings();
    setWordsLocale(locale || localeFrom(navigator.languages));
    const now = new Date();
    await startTimer({ what: m.common_timerReading(), day: todayIn(zone(), now), zone: zone(), credentialIds: credentialId ? [credentialId] : [] });
  }
  await markTimer(!timer?.running);
}

/** After a start of the browser: the badge and the alarm are put back, and time away waits for an answer. */
async function takeUpTimer(): Promise<void> {
  const timer = await currentTimer();
  if (timer?.running) await seeTimer(GAP_AFTER_MS, zone());
  await markTimer(timer?.running ?? false);
}

export function registerTimer(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === TIMER_ALARM) void seeTimer(GAP_AFTER_MS, zone());
  });
  browser.runtime.onStartup.addListener(() => void takeUpTimer());
  browser.commands.onCommand.addListener((command) => {
    if (command === 'toggle-timer') void toggleTimer();
  });
}
