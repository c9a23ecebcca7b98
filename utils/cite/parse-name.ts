import { folded } from '@/utils/core/fold';
import { isOrganisation } from './organisation';
import { isSpanishGivenName, isSpanishSurname } from './spanish-names';

/** A CSL name: a person in parts, or `literal` for what is not to be turned around. */
export interface CslName {
  family?: string;
  given?: string;
  /** `van`, `de la`: before the family name. */
  'non-dropping-particle'?: string;
  /** `Jr.`, `III` */
  suffix?: string;
  literal?: string;
}

const PARTICLES = new Set('af al bin da das de del della den der des di do dos du e el la las le los ibn st. ten ter van vom von y zu zum zur'.split(' '));
const SUFFIX = /^(?:jr|sr|junior|senior|ii|iii|iv)\.?$/i;
/** As degrees are written: Ma is a family name, MA is none. */
const DEGREE = /^(?:Ph\.?D|Ed\.?D|M\.?D|M\.?A|M\.?Ed|M\.?S|B\.?A|NBCT|D\.?Phil)\.?$/;
const HONORIFIC = /^(?:dr|dra|prof|profa|mr|mrs|ms|sr|sra|srta|lic|mtra|mtro)\.?$/i;
/** Letters outside of the Latin script: such names have an order of their own, which stays. */
const OTHER_SCRIPT = /(?!\p{Script=Latin})\p{L}/u;

/** Written large they belong to the family name just as well: `Van Aken`, `De la Cruz`. */
const LARGE = new Set('Da Das De Del Della Der Di Dos Du La Las Le Los San Santa St. Van Von'.split(' '));

const isParticle = (word: string): boolean => word === word.toLowerCase() && PARTICLES.has(word);
const leadsFamily = (word: string): boolean => isParticle(word) || LARGE.has(word);
const isInitial = (word: string): boolean => /^(?:\p{Lu}\.?-?)+$/u.test(word);

/** `Jr` and `Jr.` are one suffix. */
const suffixOf = (word: string): string => {
  if (/^(?:jr|junior)\.?$/i.test(word)) return 'Jr.';
  if (/^(?:sr|senior)\.?$/i.test(word)) return 'Sr.';
  return word.replace(/\.$/, '').toUpperCase();
};

/** `van der Berg` → particle and name. */
function withParticle(words: readonly string[]): Pick<CslName, 'family' | 'non-dropping-particle'> {
  const first = words.findIndex((word) => !isParticle(word));
  if (first <= 0) return { family: words.join(' ') };
  return { 'non-dropping-particle': words.slice(0, first).join(' '), family: words.slice(first).join(' ') };
}

/** Whether two words at the end are the two surnames of a Spanish name. With a Spanish work one need not know the names. */
function hasTwoSurnames(words: readonly string[], spanish: boolean): boolean {
  const [one = '', other = ''] = words.slice(-2);
  if (isInitial(one) || isInitial(other)) return false;
  if (spanish) return words.length > 3 || (words.length === 3 && !isSpanishGivenName(one));
  return words.length > 2 && isSpanishSurname(one) && isSpanishSurname(other);
}

/** The particle that the family name begins with; -1 = none. That of `María del Carmen` belongs to the given names. */
function particleAt(words: readonly string[]): number {
  const last = words.length - 1;
  for (let at = 1; at < last; at += 1) {
    let end = at;
    while (end < last && leadsFamily(words[end] ?? '')) end += 1;
    const inGiven = end < last && words[at]?.startsWith('de') && isSpanishGivenName(words[end] ?? '');
    if (end > at && !inGiven) return at;
    at = Math.max(at, end - 1);
  }
  return -1;
}

/** Where the family name begins among the words of `Given Family`. */
function familyAt(words: readonly string[], spanish: boolean): number {
  const last = words.length - 1;
  const particle = particleAt(words);
  if (particle < 0) return hasTwoSurnames(words, spanish) ? last - 1 : last;
  // `Ortega y Gasset`, `García de la Torre`: the name before joins.
  const joins = words[particle] === 'y' || words[particle] === 'e' || isSpanishSurname(words[particle - 1] ?? '');
  return joins && particle > 1 ? particle - 1 : particle;
}

/**
 * A name as it stands in a byline, in parts. Organisations, single names and names in other scripts stay whole. Particles stay
 * with the family name. Two surnames are told by what Spanish surnames look like, or by the work's language.
 */
export function parseName(raw: string, language = ''): CslName | null {
  const name = raw.replace(/\s+/g, ' ').trim();
  if (name === '') return null;
  if (isOrganisation(name) || OTHER_SCRIPT.test(name)) return { literal: name };
  const pieces = name.split(/\s*,\s*/).filter((piece, at) => piece !== '' && (at === 0 || !DEGREE.test(piece)));
  const suffix = pieces.slice(1).find((piece) => SUFFIX.test(piece));
  const [first = '', ...others] = pieces.filter((piece, at) => at === 0 || !SUFFIX.test(piece));
  if (others.length > 1 || first === '') return { literal: name };
  const ending = suffix ? { suffix: suffixOf(suffix) } : {};
  if (others[0]) return { ...withParticle(first.split(' ')), given: others[0], ...ending };
  return parseDirect(first.split(' '), ending, language.toLowerCase().startsWith('es')) ?? { literal: name };
}

function parseDirect(all: string[], ending: Pick<CslName, 'suffix'>, spanish: boolean): CslName | null {
  const words = [...all];
  while (words.length > 2 && HONORIFIC.test(words[0] ?? '')) words.shift();
  while (words.length > 2 && DEGREE.test(words.at(-1) ?? '')) words.pop();
  const last = words.at(-1) ?? '';
  const own = words.length > 2 && SUFFIX.test(last) ? { suffix: suffixOf(last) } : {};
  if (own.suffix) words.pop();
  if (words.length < 2 || isParticle(words[0] ?? '')) return null;
  const at = familyAt(words, spanish);
  return { ...withParticle(words.slice(at)), given: words.slice(0, at).join(' '), ...ending, ...own };
}

/** Names in a row. One that is also a name of the place it was published in (`bodies`) is a body, unless a comma says that it is a person. */
export const parseNames = (names: readonly string[], language = '', bodies: readonly string[] = []): CslName[] =>
  names.map((name) => (bodies.some((body) => sameName(body, name)) && !name.includes(',') ? { literal: name } : parseName(name, language))).filter((name) => name !== null);

/** `van der Berg`, or the whole of a name that is not in parts. */
export const familyOf = ({ literal, family, 'non-dropping-particle': particle }: CslName): string =>
  literal ?? [particle, family].filter(Boolean).join(' ');

/** `Ana María` → `A. M.`, `Jean-Paul` → `J.-P.`, `J.R.` → `J. R.` */
export function initialsOf(given: string): string {
  return given
    .replaceAll('.', '. ').split(' ').filter((word) => /\p{L}/u.test(word))
    .map((word) => word.split('-').map((part) => /\p{L}/u.exec(part)?.[0]?.toUpperCase() ?? '').filter(Boolean).map((letter) => `${letter}.`).join('-'))
    .join(' ');
}

/** Whether two names are the same person or body, however they are written. */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => folded(name).replace(/[^\p{L}\p{N}]+/gu, ''));
  return a !== '' && a === b;
}
