import { browser } from 'wxt/browser';
import { cleanLine, cleanText } from '@/utils/clip/clean-text';
import { addJot } from '@/utils/db/jots';
import { flashBadge } from '@/utils/platform/badge';
import { readSettings } from '@/utils/platform/settings';
import { toResult } from '@/utils/core/result';
import { tellNews } from '@/utils/platform/clip-news';
import { localeFrom, setWordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { badgeAsTimer } from './clipping';

/** Chromium reads a suggestion as XML, Firefox as it stands. */
const asXml = (text: string): string => import.meta.env.FIREFOX ? text : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;').replaceAll("'", '&apos;');

/** A jot of the credential and prompt chosen now, or of the inbox. It is about no page: the address bar is above them. */
async function saveTyped(typed: string): Promise<void> {
  const body = cleanText(typed);
  if (body === '') return;
  const { credentialId, stepId } = await readSettings();
  const result = await toResult(() => addJot({ body, credentialId, promptId: stepId, itemId: '', timeEntryId: '', pageUrl: '', pageTitle: '', tags: [] }));
  if (!result.ok) await tellNews({ state: 'failed', code: result.code, values: result.values });
  await flashBadge(result.ok ? '✓' : '!', badgeAsTimer);
}

/** `mf some thought`, Enter: a jot from the address bar. */
export function registerOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => {
    void (async () => {
      const { locale } = await readSettings();
      setWordsLocale(locale || localeFrom(navigator.languages));
      await browser.omnibox.setDefaultSuggestion({ description: asXml(m.kinds_omnibox()) });
    })();
  });
  browser.omnibox.onInputChanged.addListener((text) => {
    const said = cleanLine(text, 80);
    void browser.omnibox.setDefaultSuggestion({ description: asXml(said ? m.kinds_omniboxSave({ text: said }) : m.kinds_omnibox()) });
  });
  browser.omnibox.onInputEntered.addListener((text) => void saveTyped(text));
}
