import type { Limit } from '../core/rows/template';
import { toPlainText, type Names } from './body';

/*
 * The one counting rule, for the screen, the paper and the check. Counted is what Copy pastes (`toPlainText`): quote, bold
 * and italic marks do not count, references count as the words they are shown as.
 *
 * A word is what Unicode's word boundaries (UAX 29) call one, if it holds a letter, a number or an ideograph; words that a
 * hyphen or an apostrophe joins without a space are one word (`well-known`, `don't`, `1990's`), as in common word processors.
 * A dash or a slash parts words (`and/or` is two). The segmenter's language is fixed, so that every machine counts alike.
 *
 * Characters are UTF-16 units with a line break as one, as `maxlength` in a web form counts: what fits here fits there.
 */
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });
const JOINS = new Set(['-', '\u2010', '\u2011', "'", '\u2019']);

export function countWords(text: string, names?: Names): number {
  let count = 0;
  // What stands directly before: a word, a word and a joining mark, or neither.
  let before: 'word' | 'joined' | '' = '';
  for (const { segment, isWordLike } of segmenter.segment(toPlainText(text, names))) {
    if (isWordLike) {
      if (before !== 'joined') count += 1;
      before = 'word';
    } else before = before === 'word' && JOINS.has(segment) ? 'joined' : '';
  }
  return count;
}

export const countCharacters = (text: string, names?: Names): number => toPlainText(text, names).length;

export interface Measured {
  /** In the limit's unit. */
  count: number;
  state: 'empty' | 'short' | 'within' | 'over';
  /** How many are still wanted; 0 unless short. */
  toGo: number;
  /** How many are too many; 0 unless over. */
  over: number;
}

/** A number against a limit; a side that is null is open. */
export function against(count: number, limit: Pick<Limit, 'min' | 'max'> | null): Measured {
  const toGo = Math.max(0, (limit?.min ?? 0) - count);
  const over = Math.max(0, count - (limit?.max ?? Infinity));
  return { count, state: count === 0 ? 'empty' : toGo > 0 ? 'short' : over > 0 ? 'over' : 'within', toGo, over };
}

/** Whether a text can be counted in the limit's unit: pages depend on paper, minutes on a recording, items are no text. */
export const countsText = <T extends Pick<Limit, 'unit'>>(limit: T): limit is T & { unit: 'words' | 'characters' } =>
  limit.unit === 'words' || limit.unit === 'characters';

/** A text against a limit. Without a limit, or in a unit that no text has, its words are counted and no side is closed. */
export function measure(text: string, limit: Limit | null, names?: Names): Measured {
  if (limit?.unit === 'characters') return against(countCharacters(text, names), limit);
  return against(countWords(text, names), limit?.unit === 'words' ? limit : null);
}
