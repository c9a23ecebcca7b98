import type { Page } from '../../support/page.ts';
import { need, type Stage, type TourStep } from '../stage.ts';
import { ARTICLE, CREDENTIAL, JOTS, NOTE } from '../teacher.ts';
import { beginsWith, say } from '../words.ts';

async function jot(stage: Stage, popup: Page, text: string): Promise<void> {
  await popup.click('textarea[data-field="jot"]');
  await popup.type(text);
  await popup.press('Control+Enter');
  await popup.see({ role: 'status', name: beginsWith(say(stage, 'popup_jotSaved', { time: '' }).trim()) });
  await popup.holds('textarea[data-field="jot"]', '');
}

export const collect: readonly TourStep[] = [
  {
    title: 'Open the popup over an article',
    async run(stage) {
      stage.left.article = await stage.browser.openTab(stage.site.address('wait-time.html'));
      const popup = await stage.browser.openPopup(stage.left.article);
      await popup.holds({ role: 'textbox', name: say(stage, 'popup_pageTitle') }, ARTICLE);
      await popup.until('the caret in the jot field', () => document.activeElement?.getAttribute('data-field') === 'jot');
      await stage.show(popup, { name: 'popup', caption: 'The popup over an article: what will be clipped, the timer, the jot field with the caret in it.' });
    },
  },
  {
    title: 'Choose prompt 2b in the picker',
    async run(stage) {
      const popup = await stage.browser.surface('popup.html');
      await popup.click({ role: 'button', name: beginsWith(CREDENTIAL) });
      await popup.see({ role: 'dialog', name: say(stage, 'popup_where') });
      await stage.show(popup, { name: 'popup-picker', caption: 'Where captures go: every prompt and request with its distance.' });
      await popup.click({ role: 'button', name: beginsWith('2b'), within: { role: 'dialog', name: say(stage, 'popup_where') } });
      await popup.see({ role: 'button', name: /^Think time and questioning.*2b/ });
    },
  },
  {
    title: 'Clip the page',
    async run(stage) {
      const popup = await stage.browser.surface('popup.html');
      await popup.fill({ role: 'textbox', name: say(stage, 'popup_note') }, NOTE);
      await popup.click({ role: 'button', name: beginsWith(say(stage, 'popup_clip')) });
      await popup.see({ role: 'button', name: say(stage, 'popup_clipMore') });
      await stage.show(popup, { name: 'popup-clipped', caption: 'Saved, said only after the commit was read back; Undo beside it.' });
    },
  },
  {
    title: 'Start the timer',
    async run(stage) {
      const popup = await stage.browser.surface('popup.html');
      await popup.click({ role: 'button', name: say(stage, 'common_timerStart') });
      await popup.see({ role: 'timer' });
      await popup.see({ role: 'button', name: say(stage, 'common_timerStop') });
    },
  },
  {
    title: 'Jot a thought',
    async run(stage) {
      const popup = await stage.browser.surface('popup.html');
      await jot(stage, popup, JOTS[0]);
      await stage.show(popup, { name: 'popup-jotted', caption: 'A jot saved with Ctrl+Enter, the timer running.' });
      await stage.browser.dismissPopup(need(stage.left.article, 'the article'));
    },
  },
  {
    title: 'Clip a selection of a second page',
    async run(stage) {
      const page = await stage.browser.openTab(stage.site.address('talk-moves.html'));
      await page.run(() => getSelection()?.selectAllChildren(document.querySelector('#passage') ?? document.body));
      const popup = await stage.browser.openPopup(page);
      await popup.see({ role: 'radio', name: say(stage, 'popup_selection') });
      await popup.until('the selection to be what is clipped', (words: string) => document.querySelector('[role=radio][aria-checked=true]')?.textContent === words, say(stage, 'popup_selection'));
      await stage.show(popup, { name: 'popup-selection', caption: 'A passage is selected, so the selection is what will be clipped.' });
      await popup.click({ role: 'button', name: beginsWith(say(stage, 'popup_clip')) });
      await popup.see({ role: 'button', name: say(stage, 'popup_clipMore') });
      await jot(stage, popup, JOTS[1]);
      await stage.browser.dismissPopup(page);
    },
  },
];
