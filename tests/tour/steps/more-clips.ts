import type { TourStep } from '../stage.ts';
import { beginsWith, say } from '../words.ts';

/** What else a page gives: a second passage, a moment of a video, a screenshot. */
export const moreClips: readonly TourStep[] = [
  {
    title: 'A second passage of the same page goes to the same piece',
    async run(stage) {
      const page = await stage.browser.openTab(stage.site.address('talk-moves.html'));
      await page.run(() => getSelection()?.selectAllChildren(document.querySelector('#passage + p') ?? document.body));
      const popup = await stage.browser.openPopup(page);
      await popup.see({ role: 'button', name: say(stage, 'quotes_addSelection') });
      await stage.show(popup, { name: 'popup-second-passage', caption: 'The page was clipped before, so the selection is offered as a further passage of it.' });
      await popup.click({ role: 'button', name: say(stage, 'quotes_addSelection') });
      await popup.see({ role: 'button', name: say(stage, 'popup_clipMore') });
      await stage.show(popup, { name: 'popup-passage-added', caption: 'One piece with two passages; each can be shown on the page again.' });
      await stage.browser.dismissPopup(page);
      await page.close();
    },
  },
  {
    title: 'Clip this moment of a video',
    async run(stage) {
      const page = await stage.browser.openTab(stage.site.address('film.html'));
      await page.until('the film to stand at its second', () => document.documentElement.dataset['shown']);
      const popup = await stage.browser.openPopup(page);
      await popup.click({ role: 'radio', name: say(stage, 'kinds_moment') });
      await stage.show(popup, { name: 'popup-moment', caption: 'Where a page has a video, this moment of it can be clipped: its link at that second, and the picture.' });
      await popup.click({ role: 'button', name: beginsWith(say(stage, 'popup_clip')) });
      await popup.see({ role: 'button', name: say(stage, 'kinds_ownPractice') });
      await stage.show(popup, { name: 'popup-moment-clipped', caption: 'Saved as a source; one tap would say that it is the teacher’s own practice.' });
      await stage.browser.dismissPopup(page);
      await page.close();
    },
  },
  {
    title: 'Take a screenshot of the visible part',
    async run(stage) {
      const page = await stage.browser.openTab(stage.site.address('film.html'));
      const popup = await stage.browser.openPopup(page);
      await popup.click({ role: 'radio', name: say(stage, 'kinds_screenshot') });
      await popup.see({ role: 'radio', name: say(stage, 'kinds_whole') });
      await stage.show(popup, { name: 'popup-screenshot', caption: 'Three kinds of screenshot: what is visible, a part that is drawn, the whole page.' });
      await popup.click({ role: 'button', name: beginsWith(say(stage, 'popup_clip')) });
      await popup.see({ role: 'button', name: say(stage, 'popup_clipMore') });
      await stage.browser.dismissPopup(page);
      await page.close();
    },
  },
];
