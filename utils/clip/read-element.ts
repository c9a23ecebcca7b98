import type { Found } from './extractors/types';
import { all, textOf } from './page-query';

/** The words of the first element that matches and has any: its `content` or `datetime`, else its text. */
export function firstWords(document: Document, selector: string, from: string, max = 1_000): Found<string>[] {
  for (const element of all(document, selector, 20)) {
    const value = (element.getAttribute('content') ?? element.getAttribute('datetime') ?? textOf(element, max)).replace(/\s+/gu, ' ').trim();
    if (value !== '') return [{ value, from }];
  }
  return [];
}
