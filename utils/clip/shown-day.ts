import type { Found } from './extractors/types';
import type { Near } from './near-heading';
import { all, textOf, titleOf } from './page-query';
import { hasDigit, parseDay } from './parse-day';
import { lower } from './phrases';

const MARKED = [
  ['time', 'time[pubdate], time[class*="publish" i], time.entry-date, .published[title], abbr[title].published'],
  ['time', 'time[datetime]'],
  ['published', '[class*="publish" i], [class*="pubdate" i], [class*="entry-date" i], [class*="post-date" i], [class*="article-date" i], [class*="news-date" i]'],
  ['date', '[class*="date" i]:not([class*="update" i]), [class*="datum" i], [class*="fecha" i], time'],
] as const;
const ANY = MARKED.map(([, selector]) => selector).join(', ');
/** More days than these are a list. */
const MAX_DAYS = 3;
const CHANGED = /(?:updated?|last (?:modified|edited|change)|modified|revised|aktualisiert|geändert|zuletzt|stand\s*:|stand vom|bearbeitet|actualizado|actualización|modificado|mis à jour|mise à jour|modifié|aggiornato|atualizado|bijgewerkt)/u;
const SAID = /^(?:written|published|posted|created|veröffentlicht|erstellt|datum|date|fecha|publicado|publié|pubblicato|data|gepostet|erschienen)\b/u;
/** Days that are no publishing's: of persons, of events, of accounts, of the day it is read. */
const OTHER = /(?:registriert|mitglied seit|joined|member since|registered|born|geboren|\*\s?\d|deadline|copyright|©|accessed|abgerufen|gültig|valid until|beginn|termin|start|ab dem|bis zum|until|from|vom \d.* bis)/u;

/** When it appeared, as people see it: beside the heading first, then where the page marks it. A day of a change comes last. */
export function shownDays(document: Document, heading: Element | null, near: Near, isBeside: (element: Element) => boolean): { issued: Found<string>[]; changed: Found<string>[] } {
  const issued: Found<string>[] = [];
  const changed: Found<string>[] = [];
  const put = (value: string | undefined, from: string): void => {
    if (value !== undefined) issued.push({ value, from: `byline:${from}` });
  };
  const elements = (list: readonly Element[]): string[] => [...new Set(list.filter((element) => !isChange(element)).map(dayText).filter(isDay))];
  const marked = near.elements.filter((element) => element.matches(ANY));
  const nearest = (at: number): void => put(elements(marked.filter((element) => element.matches(MARKED[at]?.[1] ?? '')))[0], MARKED[at]?.[0] ?? '');
  const lines = linesOf(near, changed);
  for (const line of lines.filter((text) => SAID.test(lower(text)))) put(line, 'line');
  const headingText = heading ? oneLine(heading) : '';
  put(heading ? elements([...heading.querySelectorAll('time, small, [class*="date" i]')])[0] : undefined, 'heading');
  if (/^\W?\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\W?\s*[-–—|:]/u.test(headingText)) put(headingText.slice(0, 14), 'heading');
  nearest(0);
  nearest(1);
  nearest(2);
  for (const line of lines) put(line, 'line');
  nearest(3);
  put(titleDay(document), 'title');
  if (issued.length === 0) {
    for (const [name, selector] of MARKED) {
      const texts = elements(all(document, selector, 60).filter((element) => !isBeside(element)));
      const days = new Set(texts.map((text) => parseDay(text)));
      if (days.size > 0 && days.size <= MAX_DAYS) if (texts[0] !== undefined) issued.push({ value: texts[0], from: `marked:${name}` });
      if (issued.length > 0) break;
    }
  }
  return { issued: [...issued, ...changed], changed };
}

/** A day that stands by itself in the page's title: `Story - News - 11/05/2022 - Paper`. */
const titleDay = (document: Document): string | undefined =>
  titleOf(document).split(/\s[-–—|·]\s/u).slice(1).map((part) => part.trim()).find((part) => /^\d{1,4}([./-])\d{1,2}\1\d{2,4}$/u.test(part));

/** The days that lines say; those of a change are put aside. */
function linesOf(near: Near, changed: Found<string>[]): string[] {
  const lines = [...near.lines, ...near.tail.filter((text) => text.length < 40 || SAID.test(lower(text))).map((text) => ({ text, isText: false }))];
  return lines.flatMap(({ text, isText }) => {
    if (!hasDigit(text)) return [];
    if (isText ? !DATELINE.test(text) : OTHER.test(lower(text)) || isSentence(text)) return [];
    const line = isText ? text.slice(0, 28) : text;
    const sign = CHANGED.exec(lower(line));
    const [before = '', ...after] = sign ? [line.slice(0, sign.index), line.slice(sign.index + sign[0].length)] : [line];
    if (after.length > 0 && isDay(after.join(' '))) changed.push({ value: after.join(' '), from: 'byline:changed' });
    return isDay(before) ? [before] : [];
  });
}

/** Running text that begins with its day: `(12 March 2026) – `. */
const DATELINE = /^\s*\(?\d[\s\d!-/:-@[-`{-¿]{0,3}[^!-\-/:-@[-`{-¿–—]{3,20}\s*[-–—:|•)]/u;
const isSentence = (text: string): boolean => /[.!?:…]$/u.test(text) && text.split(' ').length > 8;

const isDay = (text: string): boolean => text.length <= 160 && parseDay(text, 'de').length === 10;
const oneLine = (element: Element): string => textOf(element, 400).replace(/\s+/gu, ' ').trim();
const dayText = (element: Element): string => element.getAttribute('datetime') || element.getAttribute('content') || (isDay(oneLine(element)) ? oneLine(element) : element.getAttribute('title') ?? '');
const isNamedChange = (names: string): boolean => /updated|modified/u.test(names) && !names.includes('publish');
/** Whether an element, by its name or by the words before its day, is about a change. */
const isChange = (element: Element): boolean => isNamedChange(lower(element.getAttribute('class') ?? '')) || CHANGED.test(lower(oneLine(element).slice(0, 60)));
