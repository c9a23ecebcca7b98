import { need, type TourStep } from '../stage.ts';
import { BEGUN_JOT, CREDENTIAL } from '../teacher.ts';
import { beginsWith, say } from '../words.ts';

const JOT = 'textarea[data-field="jot"]';

export const panel: readonly TourStep[] = [
  {
    title: 'Go on in the side panel with what was begun in the popup',
    async run(stage) {
      const article = need(stage.left.article, 'the article');
      const popup = await stage.browser.openPopup(article);
      await popup.see({ role: 'button', name: say(stage, 'popup_openClip') });
      await popup.click(JOT);
      await popup.type(BEGUN_JOT[0]);
      await stage.show(popup, { name: 'popup-before', caption: 'A page clipped before says so; a jot is begun.' });
      await popup.click({ role: 'button', name: say(stage, 'popup_openPanel') });
      const page = await stage.browser.surface('sidepanel.html');
      await page.holds(JOT, BEGUN_JOT[0]);
      await page.see({ role: 'button', name: beginsWith('2b') });
      await stage.show(page, { name: 'panel', caption: 'The side panel: the popup’s three, the prompts with the rubric of the open one, what this page gave.' });
    },
  },
  {
    title: 'Save the jot and stop the timer in the panel',
    async run(stage) {
      const page = await stage.browser.surface('sidepanel.html');
      await page.click(JOT);
      await page.press('End');
      await page.type(BEGUN_JOT[1]);
      await page.holds(JOT, BEGUN_JOT.join(''));
      await page.press('Control+Enter');
      await page.holds(JOT, '');
      await page.click({ role: 'button', name: say(stage, 'common_timerStop') });
      await page.see({ role: 'button', name: say(stage, 'common_timerStart') });
      await page.see({ role: 'button', name: say(stage, 'common_undo') });
      await stage.show(page, { name: 'panel-stopped', caption: 'The timer stopped and saved, with Undo.' });
    },
  },
  {
    title: 'A page that the button was not pressed on',
    async run(stage) {
      const page = await stage.browser.surface('sidepanel.html');
      const elsewhere = await stage.browser.openTab(stage.site.address('talk-moves.html?elsewhere'));
      await page.until('the panel to say that it does not know this page', (words: string) => document.body.innerText.includes(words), say(stage, 'error_notFollowing'));
      await page.see({ role: 'button', name: beginsWith(CREDENTIAL) });
      await stage.show(page, { name: 'panel-elsewhere', caption: 'Elsewhere the panel says how to read the page; timer and jots go on.' });
      await elsewhere.close();
      await page.close();
    },
  },
];
