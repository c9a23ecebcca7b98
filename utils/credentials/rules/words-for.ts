import type { Locale } from '@/utils/core/rows/row';
import { formatNumber } from '@/utils/words/format';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import type { Counted, Say } from './types';

/** A message with its language settled at the moment it is read, not when the finding was made. */
export const inWords = (write: (options: { locale: Locale }) => string): Say => (locale) => write({ locale: locale ?? wordsLocale() });

/** The distance to a limit: `47 words to go`, `12 words over`. */
export const distance = (counted: Counted): Say => inWords((options) => {
  const n = counted.state === 'over' ? counted.over : counted.toGo;
  const inputs = { n, count: formatNumber(n, options.locale) };
  if (counted.state === 'over') {
    if (counted.unit === 'words') return m.rules_wordsOver(inputs, options);
    return counted.unit === 'items' ? m.rules_itemsOver(inputs, options) : m.rules_charactersOver(inputs, options);
  }
  if (counted.unit === 'words') return m.rules_wordsToGo(inputs, options);
  return counted.unit === 'items' ? m.rules_itemsToGo(inputs, options) : m.rules_charactersToGo(inputs, options);
});
