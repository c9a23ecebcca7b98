import type { Locale } from '../core/rows/row';
import type { ArtifactRequest, Limit, LimitUnit } from '../core/rows/template';
import { formatNumber } from './format';
import { wordsLocale } from './locale';
import { m } from './paraglide/messages';

type Unit = LimitUnit | 'artifacts';
type Bounds = { min: number | null; max: number | null };

const AMOUNTS: Record<Unit, typeof m.credentials_words> = {
  words: m.credentials_words,
  characters: m.credentials_characters,
  pages: m.credentials_pages,
  minutes: m.credentials_minutes,
  items: m.credentials_items,
  artifacts: m.credentials_artifacts,
};

/** `150–300 words`, `at least 2 pages`, `up to 5 minutes`, `1 artifact`; '' where neither side is closed. */
function bounds(unit: Unit, { min, max }: Bounds, locale: Locale): string {
  const amount = (n: number, text = formatNumber(n, locale)): string => AMOUNTS[unit]({ n, text }, { locale });
  const low = min || null;
  if (low !== null && max !== null) return low === max ? amount(max) : amount(max, `${formatNumber(low, locale)}–${formatNumber(max, locale)}`);
  if (low !== null) return m.credentials_atLeast({ amount: amount(low) }, { locale });
  return max === null ? '' : m.credentials_atMost({ amount: amount(max) }, { locale });
}

/** A limit in words; a guide is the usual case and is not named, a rule of the issuer's is. */
export function limitWords(limit: Limit, locale: Locale = wordsLocale()): string {
  const said = bounds(limit.unit, limit, locale);
  return said && limit.force === 'must' ? m.credentials_mustHold({ limit: said }, { locale }) : said;
}

/** How many artifacts a request asks for. */
export const requestWords = (request: Pick<ArtifactRequest, 'min' | 'max'>, locale: Locale = wordsLocale()): string =>
  bounds('artifacts', request, locale) || m.credentials_anyNumber({}, { locale });
