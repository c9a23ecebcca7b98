import { apa } from './apa';
import { chicago } from './chicago';
import { mla } from './mla';
import type { CitationStyle } from './types';

/** Every style, in the order in which they are offered. */
export const citationStyles = [apa, mla, chicago] as const satisfies readonly CitationStyle[];

/** The style of this id, or the first. */
export const styleOf = (id: string): CitationStyle => citationStyles.find((style) => style.id === id) ?? citationStyles[0];
