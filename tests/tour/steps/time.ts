import { portfolioAt } from '../portfolio.ts';
import type { TourStep } from '../stage.ts';
import { TIME_BY_HAND } from '../teacher.ts';
import { say } from '../words.ts';

/** As a date input holds it, on this machine's clock. */
function yesterday(): string {
  const day = new Date();
  day.setDate(day.getDate() - 1);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

export const time: readonly TourStep[] = [
  {
    title: 'Put in time by hand, for yesterday',
    async run(stage) {
      const page = await portfolioAt(stage, 'time');
      const within = { role: 'form', name: say(stage, 'time_newByHand') };
      await page.fill({ role: 'textbox', name: say(stage, 'time_what'), within }, TIME_BY_HAND.what);
      await page.choose({ role: 'textbox', name: say(stage, 'time_day'), within }, yesterday());
      await page.fill({ role: 'textbox', name: say(stage, 'time_minutes'), within }, TIME_BY_HAND.minutes);
      await page.choose({ role: 'combobox', name: say(stage, 'time_activity'), within }, say(stage, 'time_activity_collaborating'));
      await page.see({ role: 'status', name: say(stage, 'time_willSay', { later: say(stage, 'time_daysLater', { n: 1 }) }) });
      await stage.show(page, { name: 'time-by-hand', caption: 'Time by hand: it says beforehand that it will be marked as recorded later.' });
      await page.press('Enter');
      await page.see({ role: 'rowheader', name: new RegExp(`^${TIME_BY_HAND.what}`) });
      await stage.show(page, { name: 'time', caption: 'Time by week: when it was and when it was recorded, both; sums that can be checked.' });
    },
  },
];
