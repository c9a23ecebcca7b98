import { cleanLine } from './clean-text';
import { countLetters, foldName } from './fold-name';
import { said, withoutLead, withoutRole } from './name-leads';
import { beginsWith, lower, phrases } from './phrases';

/** What systems write where a person's name should stand. */
const NOBODY = new Set([
  'admin', 'administrator', 'administrador', 'administrateur', 'author', 'autor', 'auteur', 'editor', 'editors', 'editorial', 'staff', 'autorin', 'autore',
  'profil', 'profile', 'kommentare', 'comments', 'facebook', 'twitter', 'instagram', 'linkedin', 'youtube', 'email', 'mail', 'print', 'drucken', 'teilen', 'kontakt', 'contact', 'about', 'details', 'biography', 'biografie', 'portrait', 'website', 'webseite',
  'webmaster', 'guest', 'user', 'unknown', 'anonymous', 'anonymo', 'anonimo', 'none', 'null', 'undefined', 'team', 'support', 'root', 'www',
  'na', 'nn', 'noauthor', 'byline', 'von', 'por', 'par', 'di', 'door', 'autoren', 'autores', 'follow', 'datum', 'quelle', 'fuente', 'source', 'share', 'more', 'object', 'objectobject', 'default', 'contributor', 'contributors', 'by', 'true', 'false', 'home', 'test', 'wordpress', 'gesponserteinhalte', 'sponsored', 'anzeige', 'gastautor', 'noauthor', 'keinautor', 'agencies', 'agenturen', 'agencias', 'online',
]);

/** Whom a page names when nobody signs: what is left where no person is named. */
const DESKS = new Set([
  'redaktion', 'dieredaktion', 'onlineredaktion', 'redaccion', 'laredaccion', 'redazione', 'laredazione', 'redaction', 'laredaction', 'redacao', 'editorialstaff', 'editorialteam',
  'editorialboard', 'staffwriter', 'staffwriters', 'staffreporter', 'webdesk', 'newsroom', 'newsdesk', 'newsstaff', 'theeditors',
]);

/** Whether a name stands for the house rather than for who wrote it. */
export const isDesk = (name: string): boolean => DESKS.has(foldName(name));

/** What stands on a link to more of an author, and is no name. */
const LINK_WORDS = phrases('alle|weitere|mehr|zur|zum|zu den|über|see|view|read|show|more|all|about|follow|other|go to|contact|ver|todos|todas|más|leer|sobre|tous|toutes|voir|plus|lire|à propos|leggi|altri|tutti|meer|alle|lees|jetzt|hier|kontakt|folgen|abonnieren|subscribe|sign|log|posted|published|updated|veröffentlicht|aktualisiert|artikel|beiträge|stories|articles|posts|profil|profile|autorenseite|profilseite|author page|edited by|revised|herausgegeben|seite|home|teilen|share|meet|our|unser|unsere|ihr|ihre|kommentar|leave|reply|antwort');

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
  return text.length < 100 && !beginsWith(lower(text), LINK_WORDS) && names.length > 0 && names.every((name) => isOneName(cleanName(name)));
}

const AFTER_NAMES = /\s*(?:[|·•,(/\d]|\s[–—-]\s|\s(?:am|on|el|le|um|at|vom|aus|in|für|for)\s).*$/u;

const OFFICE_WORDS = new Set('times post herald tribune today daily diario journal review guide life world group school university resources science topic topics thema theme themen politik kultur sport team blog'.split(' '));
const OFFICE_PARTS = ['redak', 'redacc', 'editor', 'magazin', 'verlag', 'online', 'gmbh', 'news', 'zeitung', 'media', 'press', 'staff', 'desk'];
const ARTICLES = phrases('the|die|der|das|el|la|le|les|il');
function hasOffice(name: string): boolean {
  const low = lower(name);
  return OFFICE_PARTS.some((part) => low.includes(part)) || low.split(/\W+/u).some((word) => OFFICE_WORDS.has(word)) || beginsWith(low, ARTICLES);
}
/** An institution by its words: `Landesanstalt für Wald`. */
export const isOffice = (name: string): boolean => /\s\S+\s/u.test(name) && /\s(?:für|for|of|para|pour|des?|und|and|&)\s/u.test(lower(name)) && !looksLikeName(name) || /\s(?:online|news|redaktion|magazin|verlag|gmbh|e\.\s?v\.|media)$/u.test(lower(name));
/** Two or three words that may well be a person's, and have nothing of an office in them. */
export const isPersonal = (name: string): boolean => /^\S{2,}(?:\s\S{2,}){1,2}$/u.test(name) && looksLikeName(name) && !hasOffice(name);

/** The names in a line that says it names them: `Von Ann Bee, 9. März 2026` → `Ann Bee`; '' if it does not. */
export function namesAfterBy(line: string): string {
  const found = said(line);
  if (!found) return '';
  const rest = found.rest.split(AFTER_NAMES, 1)[0]?.trim() ?? '';
  const isLabelled = /[:：]\s*$/u.test(found.words);
  if (isLabelled && /^(?:aut|redac)/u.test(lower(found.words))) return cleanName(rest) === '' ? '' : rest;
  return looksLikeName(rest) && splitNames(rest).every((name) => cleanName(name).includes(' ')) ? rest : '';
}

const isHost = (name: string): boolean => name.includes('.') && /\bwww\.|\b[\w-]{3,}\.(?:com|org|net|de|at|ch|fr|es|it|info|eu|co)\b/u.test(lower(name));

/** One name as it should stand in a reference; '' if it is none. */
export function cleanName(raw: string): string {
  let name = cleanLine(raw.slice(0, 300).replace(/<[^>]*>/gu, ' '), 300);
  for (let before = ''; before !== name && name.length < 300;) {
    before = name;
    name = withoutRole(withoutLead(name)).replace(DEGREES, '').replace(/^[\s,;:|·•–—-]+|[\s,;:|·•–—@-]+$/gu, '');
  }
  const folded = foldName(name);
  const letters = countLetters(name);
  const wrong =
    name.length > 80 || (name.length <= 4 && /^\p{Lu}+$/u.test(name)) || beginsWith(lower(name), LINK_WORDS) || letters < 2 || letters < name.length / 2 || NOBODY.has(folded) || /^\w+:|\/\/|@|[<>{}[\]()=]/u.test(name) ||
    /^\S+\.[a-z]{2,10}$/.test(name) || isHost(name) || folded.endsWith('admin') || name.split(' ').length > 8;
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

/** A name of two words or more, each with its capital: a firm's `für Wald` is none. */
const isWholeName = (piece: string): boolean => / /u.test(piece) && isOneName(piece.replace(/\./gu, ''));

/**
 * The names in one string: `Ann Bee and Cy Dee`, `A; B`, `Bee, Ann` (where `inverted`, as libraries write).
 * Commas and words for "and" part names only if a whole name stands on each side (`José Ortega y Gasset` is one man).
 */
export function splitNames(raw: string, inverted = false): string[] {
  const text = withoutLead(cleanLine(raw.slice(0, 2_000), 2_000));
  if (inverted && /^[^,;]+,[^,;]+$/u.test(text)) return [text.split(',').map((part) => part.trim()).reverse().join(' ')];
  const strong = text.split(/\s*[;|•]\s*|\s+\/\s+/u).filter((part) => part !== '');
  return strong.flatMap((part) => {
    const pieces = joined(part.replace(DEGREES, '').split(/(\s*,\s*(?:and|und|et|y|e|en)\s+|\s+(?:and|und|et|e|och|og|en|y|&)\s+|\s*,\s*)/));
    return pieces.length > 1 && pieces.every(isWholeName) ? pieces : [part];
  });
}

/** The persons and organisations that made a page, each once. */
export function cleanNames(raw: readonly string[], inverted = false): string[] {
  const names = new Map<string, string>();
  for (const text of raw.slice(0, 200)) {
    for (const part of splitNames(text, inverted)) {
      const name = cleanName(part);
      if (name !== '' && !names.has(foldName(name))) names.set(foldName(name), name);
    }
  }
  return [...names.values()].slice(0, 100);
}
