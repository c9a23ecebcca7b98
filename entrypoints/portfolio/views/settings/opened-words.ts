import type { Opened } from '@/utils/db/backup/merge-tables';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';

/** What a teacher counts; links, bytes and earlier bodies come along with them. */
const KINDS = {
  credentials: m.settings_nCredentials, items: m.settings_nItems, jots: m.settings_nJots, answers: m.settings_nAnswers,
  timeEntries: m.settings_nTimes, submissions: m.settings_nSubmissions,
} as const;

/** `12 items and 3 jots added. 2 texts in two versions: …` */
export function openedWords({ added, updated, texts, missing }: Opened): string {
  const things = Object.entries(KINDS).flatMap(([table, words]) => {
    const n = added[table as keyof typeof KINDS];
    return n > 0 ? [words({ n })] : [];
  });
  const others = Object.values(added).reduce((sum, n) => sum + n, 0);
  if (things.length === 0 && others > 0) things.push(m.settings_nOthers({ n: others }));
  const list = new Intl.ListFormat(wordsLocale(), { type: 'conjunction' }).format(things);
  return [
    things.length > 0 ? m.settings_copyAdded({ things: list }) : updated === 0 ? m.settings_copyNothingNew() : '',
    updated > 0 ? m.settings_copyUpdated({ n: updated }) : '',
    texts > 0 ? m.settings_copyTexts({ n: texts }) : '',
    missing > 0 ? m.settings_copyNotIn({ n: missing }) : '',
  ].filter(Boolean).join(' ');
}
