import { afterColon, afterSign, afterSpaces, lower, phraseEnd, phrases } from './phrases';

const BY = 'by|por|von|par|di|door|av|af|автор|بقلم|كتب';
const DONE = 'eingestellt|erstellt|gepostet|written|posted|published|reported|reviewed|created|story|words|text|article|author|autor|autora|autorin|auteur|autore|escrito|escribe|publicado|veröffentlicht|geschrieben|verfasst|artikel|beitrag|ein beitrag|alle artikel|alle beiträge|weitere artikel|todos los artículos|tous les articles|publié|écrit|scritto|pubblicato|view all posts|all posts|more posts|zeige alle beiträge|ver todas las entradas|post author|contact the author';
const KINDS = 'interview|ein artikel|ein interview|ein gastbeitrag|un artículo|un article|gastbeitrag|kommentar|ein kommentar|eine analyse|analyse|opinion|analysis|review|guest post|blog post|gastkommentar|essay|reportage|entrevista|opinión';
const WRITERS = 'author|authors|author(s)|autor|autorin|autoren|autores|autora|autorinnen|auteur|auteurs|auteur(s)';

const BY_WORDS = phrases(BY);
const BEFORE_BY = phrases(DONE, KINDS);
const MORE_BEFORE_BY = phrases(DONE, KINDS, 'alles|alle texte|ein pressemitteilung|eine pressemitteilung|pressemitteilung');
const LEADS = phrases(DONE, WRITERS);
const LABELS = phrases(DONE, KINDS, WRITERS, 'redaktion|redacción|written by|bericht|protokoll|texto');
const DESKS = phrases('redaktion|redacción');
const ROLES = phrases('rechtsanwalt|rechtsanwält|rechtsanwältin|rechtsanwaltin|redakteur|redakteurin|chefredakteur|chefredakteurin|autor|autorin|gastautor|gastautorin|korrespondent|korrespondentin|journalist|journalistin|reporter|reporterin|staff writer|correspondent|contributor');

/** Behind a day: `12. März 2026 von Ann Bee`. */
const SAID_LATER = new RegExp(`\\d.{0,40}?(?:\\s|[|·•,–-])(?:(?:${BY})\\s+|(?:autor(?:in)?|author|auteur|redaktion|text)\\s*:\\s*)(?=\\S)`, 'u');

/** Where the words for `by` end that stand at `at`, with at most `most` such as `written` before them; -1 = none do. */
function byEnd(low: string, known: typeof BEFORE_BY, most: number): number {
  let at = 0;
  for (let before = 0; before <= most; before += 1) {
    const by = phraseEnd(low, at, BY_WORDS);
    if (by >= 0) return by;
    const end = phraseEnd(low, at, known);
    const next = end < 0 ? end : afterSpaces(low, end);
    if (next <= end) return -1;
    at = next;
  }
  return -1;
}

/** A name without what stands before it: `Written by`, `Von`, `Author:` … */
export function withoutLead(name: string): string {
  const low = lower(name);
  const end = Math.max(afterSign(low, byEnd(low, MORE_BEFORE_BY, 20)), afterSign(low, phraseEnd(low, 0, LEADS)), afterColon(low, phraseEnd(low, 0, DESKS)));
  return end > 0 ? name.slice(end) : name;
}

/** A whole name without what someone is: `Chefredakteurin Ann Bee`. */
export function withoutRole(name: string): string {
  const end = phraseEnd(lower(name), 0, ROLES);
  const rest = end < 0 ? '' : name.slice(afterSpaces(name, end));
  return /^\S+\s+\S/u.test(rest) ? rest : name;
}

export interface Said {
  /** `Von`, `Autor:`. */
  words: string;
  rest: string;
}

/** The words at the beginning of a line that say who wrote follows: `Von …`, `Ein Gastbeitrag von …`, `Autor: …`. */
function saidFirst(line: string): Said | null {
  const low = lower(line);
  const by = byEnd(low, BEFORE_BY, 3);
  const sign = by < 0 ? -1 : afterColon(low, by);
  const named = sign >= 0 ? sign : by < 0 ? -1 : afterSpaces(low, by);
  // A space must end it: `by:line` names nobody.
  const end = named > by && /\s/u.test(line.charAt(named - 1)) ? named : afterColon(low, phraseEnd(low, 0, LABELS));
  return end < 0 ? null : { words: line.slice(0, end), rest: line.slice(end) };
}

/** What says who wrote, at a line's beginning or behind a day in it. */
export function said(line: string): Said | null {
  const first = saidFirst(line);
  const later = first || !/\d/u.test(line) ? null : SAID_LATER.exec(lower(line));
  if (later) return { words: later[0], rest: withoutSaid(line.slice(later.index + later[0].length)) };
  return first && { words: first.words, rest: withoutSaid(first.rest) };
}

const withoutSaid = (text: string): string => saidFirst(text)?.rest ?? text;
