import { benchAt, portfolioAt } from '../portfolio.ts';
import { need, type TourStep } from '../stage.ts';
import { ARTICLE } from '../teacher.ts';
import { beginsWith, say } from '../words.ts';

/** Every surface once more in Spanish, with what is in it by now. */
export const spanish: readonly TourStep[] = [
  {
    title: 'In Spanish: welcome, popup and panel',
    async run(stage) {
      const welcome = await stage.browser.openPage('welcome.html');
      await welcome.resize({ width: 1280, height: 900 });
      for (const [step, heading] of [['choose', 'welcome_which'], ['try', 'welcome_clip'], ['safe', 'welcome_lives']] as const) {
        await welcome.run((hash: string) => void (location.hash = hash), `#/${step}`);
        await welcome.see({ role: 'heading', name: say(stage, heading) });
        await stage.show(welcome, { name: `es-welcome-${step}`, caption: 'Bienvenida.' });
      }
      await welcome.close();
      const popup = await stage.browser.openPopup(need(stage.left.article, 'the article'));
      await popup.see({ role: 'button', name: say(stage, 'popup_openClip') });
      await stage.show(popup, { name: 'es-popup', caption: 'Una página que ya fue recortada.' });
      await popup.click({ role: 'button', name: beginsWith('Think time') });
      await popup.see({ role: 'dialog', name: say(stage, 'popup_where') });
      await stage.show(popup, { name: 'es-popup-picker', caption: 'A dónde va lo que se recoge.' });
      await popup.click({ role: 'button', name: beginsWith('Think time'), nth: 0 });
      await popup.click({ role: 'button', name: say(stage, 'popup_openPanel') });
      const panel = await stage.browser.surface('sidepanel.html');
      await panel.see({ role: 'button', name: say(stage, 'popup_openClip') });
      await stage.show(panel, { name: 'es-panel', caption: 'El panel.' });
      await panel.close();
    },
  },
  {
    title: 'In Spanish: the portfolio',
    async run(stage) {
      const sights = [
        { route: ['home'], heading: 'home_next', name: 'home', caption: 'Inicio.' },
        { route: ['credentials'], heading: 'credentials_name', name: 'credentials', caption: 'Credenciales.' },
        { route: ['credentials', 'catalogue'], heading: 'credentials_catalogue', name: 'catalogue', caption: 'Catálogo.' },
        { route: ['credentials', 'new'], heading: 'credentials_own', name: 'own', caption: 'Una propia.' },
        { route: ['evidence'], heading: 'evidence_name', name: 'evidence', caption: 'Evidencia.' },
        { route: ['time'], heading: 'time_name', name: 'time', caption: 'Tiempo.' },
        { route: ['hand-in'], heading: 'handin_name', name: 'hand-in-choose', caption: 'Entregar.' },
        { route: ['settings'], heading: 'settings_name', name: 'settings', caption: 'Ajustes.' },
      ] as const;
      for (const { route, heading, name, caption } of sights) {
        const page = await portfolioAt(stage, ...route);
        await page.see({ role: 'heading', name: beginsWith(say(stage, heading)) });
        await stage.show(page, { name: `es-${name}`, caption });
      }
      const page = await portfolioAt(stage, 'evidence');
      await page.click({ role: 'link', name: ARTICLE });
      await page.see({ role: 'heading', name: say(stage, 'evidence_readerCopy') });
      await stage.show(page, { name: 'es-evidence-detail', caption: 'Un recorte.' });
    },
  },
  {
    title: 'In Spanish: workbench and hand in',
    async run(stage) {
      for (const view of ['write', 'align', 'read'] as const) {
        const page = await benchAt(stage, view);
        await page.until(`the workbench to show ${view}`, (words: string) => document.querySelector('main [aria-current=page]')?.textContent?.trim() === words, say(stage, `workbench_${view}`));
        await stage.show(page, { name: `es-workbench-${view}`, caption: 'El banco de trabajo.' });
      }
      const page = await portfolioAt(stage, 'hand-in', need(stage.left.credentialId, 'a credential'));
      await page.see({ role: 'heading', name: say(stage, 'handin_sheet') });
      await page.until('the package to be drawn', (words: string) => !document.body.innerText.includes(words), say(stage, 'handin_drawing'));
      await stage.show(page, { name: 'es-hand-in', caption: 'Lo que sale habla el idioma de la plantilla.' });
    },
  },
];
