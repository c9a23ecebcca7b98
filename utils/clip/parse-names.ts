import { cleanLine } from './clean-text';
import { countLetters, foldName } from './fold-name';

/** What systems write where a person's name should stand. */
const NOBODY = new Set([
  'admin', 'administrator', 'administrador', 'administrateur', 'author', 'autor', 'auteur', 'editor', 'editors', 'editorial', 'staff',
  'webmaster', 'guest', 'user', 'unknown', 'anonymous', 'anonymo', 'anonimo', 'none', 'null', 'undefined', 'redaktion', 'redaccion',
  'redazione', 'redaction', 'redacao', 'editorialstaff', 'staffwriter', 'newsroom', 'newsdesk', 'team', 'support', 'root', 'www',
  'na', 'nn', 'noauthor', 'byline', 'von', 'por', 'par', 'di', 'door', 'autoren', 'autores', 'follow', 'datum', 'quelle', 'fuente', 'source', 'share', 'more', 'object', 'objectobject', 'default', 'contributor', 'contributors', 'by', 'true', 'false', 'home', 'test', 'wordpress',
]);

const BY = 'by|from|por|von|par|di|door|av|af|автор|بقلم|كتب';
const DONE = 'written|posted|published|reported|reviewed|created|story|words|text|article|author|autor|autora|autorin|auteur|autore|escrito|escribe|publicado|veröffentlicht|geschrieben|verfasst|artikel|beitrag|ein beitrag|alle artikel|alle beiträge|weitere artikel|todos los artículos|tous les articles|publié|écrit|scritto|pubblicato|view all posts|all posts|more posts|zeige alle beiträge|ver todas las entradas|post author|contact the author';
/** `Written by`, `Von`, `Author:` … before a name; a colon or a space must end it. */
const LEAD = new RegExp(`^(?:(?:(?:${DONE})\\s+)*(?:${BY})|(?:${DONE})|authors?|autor(?:in|en|es|a)?|auteurs?|autore|author\\(s\\))(?:\\s*[:：]\\s*|\\s+)`, 'iu');
const DEGREES = /,?\s+(?:Ph\.?\s?D|Ed\.?\s?D|M\.?D|M\.?A|M\.?Ed|M\.?S|Jr|Sr|NBCT)\.?(?=$|,)/gu;

const PARTICLES = new Set('da de di do du das des dos von van der den del la el al bin ibn y e zu ter ten af'.split(' '));

/** One to five words that begin with a capital, or with a letter of a script that has none; particles may stand between. */
function isOneName(name: string): boolean {
  const words = name.split(' ');
  const isCapital = (word: string): boolean => word.charAt(0) === word.charAt(0).toUpperCase() && /^[^\s\d!-/:-@[-`{-\u00BF\u2010-\u2027][^\s\d!-&(-,/:-@[-`{-\u00BF\u2013\u2014]*$/.test(word);
  return name !== '' && words.length <= 5 && words.every((word, index) => isCapital(word) || (index > 0 && PARTICLES.has(word)));
}

/** Whether a text that people see can be one name or a few, perhaps behind `By`: no digits, no sentence. */
export function looksLikeName(text: string): boolean {
  const names = splitNames(text);
  return text.length < 100 && names.length > 0 && names.every((name) => isOneName(cleanName(name)));
}

/** The names in a line that says it names them: `Von Ann Bee, 9. März 2026` → `Ann Bee`; '' if it does not. */
export function namesAfterBy(line: string): string {
  if (!LEAD.test(line)) return '';
  const rest = line.replace(LEAD, '').split(/\s*(?:[|·•,(\d]|\s[–—-]\s).*$/u, 1)[0] ?? '';
  return looksLikeName(rest) && splitNames(rest).every((name) => cleanName(name).includes(' ')) ? rest : '';
}

/** One name as it should stand in a reference; '' if it is none. `sites` are the page's own names, which are no persons. */
export function cleanName(raw: string, sites: readonly string[] = []): string {
  let name = cleanLine(raw.slice(0, 300).replace(/<[^>]*>/gu, ' '), 300);
  for (let before = ''; before !== name && name.length < 300;) {
    before = name;
    name = name.replace(LEAD, '').replace(DEGREES, '').replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—@-]+$/gu, '');
  }
  const folded = foldName(name);
  const letters = countLetters(name);
  const wrong =
    name.length > 80 || letters < 2 || letters < name.length / 2 || NOBODY.has(folded) || /^\w+:|\/\/|@|[<>{}[\]()]/u.test(name) ||
    /^\S+\.[a-z]{2,}$/i.test(name) || name.split(' ').length > 8 || sites.some((site) => foldName(site) === folded);
  return wrong ? '' : name;
}

/** Pieces with what stood between them; a single word behind `y` or `e` belongs to the name before it. */
function joined(parts: readonly string[]): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [piece = '', sign = ''] = [parts[at], parts[at - 1]];
    const before = pieces.at(-1);
    if (before !== undefined && /^\s+[ye]\s+$/.test(sign) && !/\s/.test(piece)) pieces[pieces.length - 1] = `${before}${sign}${piece}`;
    else pieces.push(piece);
  }
  return pieces;
}

const WHOLE_NAME = /^[^\s\d]\S*(?:\s\S+){1,4}$/;

/**
 * The names in one string: `Ann Bee and Cy Dee`, `A; B`, `Bee, Ann` (where `inverted`, as libraries write).
 * Commas and words for "and" part names only if a whole name stands on each side (`José Ortega y Gasset` is one man).
 */
export function splitNames(raw: string, inverted = false): string[] {
  const text = cleanLine(raw.slice(0, 2_000), 2_000).replace(LEAD, '');
  if (inverted && /^[^,;]+,[^,;]+$/u.test(text)) return [text.split(',').map((part) => part.trim()).reverse().join(' ')];
  const strong = text.split(/\s*[;|•]\s*|\s+\/\s+/u).filter((part) => part !== '');
  return strong.flatMap((part) => {
    const pieces = joined(part.replace(DEGREES, '').split(/(\s*,\s*(?:and|und|et|y|e|en)\s+|\s+(?:and|und|et|e|och|og|en|y|&)\s+|\s*,\s*)/));
    return pieces.length > 1 && pieces.every((piece) => WHOLE_NAME.test(piece)) ? pieces : [part];
  });
}

/** The persons and organisations that made a page, each once. */
export function cleanNames(raw: readonly string[], sites: readonly string[] = [], inverted = false): string[] {
  const names = new Map<string, string>();
  for (const text of raw.slice(0, 200)) {
    for (const part of splitNames(text, inverted)) {
      const name = cleanName(part, sites);
      if (name !== '' && !names.has(foldName(name))) names.set(foldName(name), name);
    }
  }
  return [...names.values()].slice(0, 100);
}
