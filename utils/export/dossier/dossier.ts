import type { Locale } from '@/utils/core/rows/row';
import type { Rendition } from '@/utils/core/rows/evidence';
import type { Block } from '@/utils/reflect/body';

/*
 * What a submission says, once, for every format: cleaned words in the template's language, ids of its own, and nothing that
 * is not used. PDF, HTML, answers, evidence and JSON are drawn from this and from nothing else.
 */

/** Where something stands, e.g. `q3` (a prompt), `r2` (a request), `A1` (an artifact), `S1` (a source). */
export type Anchor = string;

export interface Dossier {
  locale: Locale;
  title: string;
  competency: string;
  issuer: string;
  /** The template's version and the day it was read, in words; '' = unknown. */
  version: string;
  number: number;
  /** `2, of October 17, 2026` */
  submitted: string;
  changed: Block[];
  parts: DossierPart[];
  artifacts: Artifact[];
  sources: CitedSource[];
  criteria: DossierCriterion[];
  /** Item id → how a reference to it reads and where it leads ('' = nowhere). */
  references: Map<string, { text: string; anchor: Anchor }>;
}

export interface DossierPart {
  /** 1 for the first. */
  number: number;
  /** The issuer's label and title in one line. */
  name: string;
  steps: DossierStep[];
}

interface StepBase {
  anchor: Anchor;
  /** What a reader calls it: the issuer's own label, or one made of part and place. */
  label: string;
  title: string;
  text: Block[];
  served: Served[];
}

export interface PromptStep extends StepBase {
  kind: 'prompt';
  answer: { block: Block; beside: Anchor[] }[];
  /** Exactly what Copy pastes. */
  plain: string;
  /** `280 words; 200 to 350 asked` */
  count: string;
  fileName: string;
}

export interface RequestStep extends StepBase {
  kind: 'request';
  filled: { artifact: Artifact; caption: string }[];
}

export type DossierStep = PromptStep | RequestStep;

/** A criterion that something serves, and how. */
export interface Served {
  criterion: DossierCriterion;
  shows: string;
  /** Where in it to look; '' = the whole. */
  look: string;
}

interface DossierCriterion {
  anchor: Anchor;
  label: string;
  text: string;
  /** In the package's order. */
  shown: { anchor: Anchor; look: string }[];
}

export interface Artifact {
  anchor: Anchor;
  number: number;
  /** The row it is made of: never written out. */
  itemId: string;
  useIds: string[];
  title: string;
  caption: string;
  /** `Picture, made by the educator` and the day it was made, where known. */
  facts: string;
  /** The slots it fills. */
  answers: Anchor[];
  served: Served[];
  /** Path in the package; '' when the thing is an address. */
  fileName: string;
  /** Where a linked artifact is; '' when there is a file. */
  address: string;
  rendition: Rendition | null;
  /** The words of a note, which is a file of words; '' = it is none. */
  words: string;
}

/** A piece of a reference. */
export interface Phrase {
  text: string;
  italic?: boolean;
  address?: string;
}

export interface CitedSource {
  anchor: Anchor;
  number: number;
  /** The row it is made of: never written out. */
  itemId: string;
  title: string;
  /** Who, when, and the day it was read. */
  facts: string;
  passages: { text: string; note: string; usedIn: Anchor[] }[];
  served: Served[];
  usedIn: Anchor[];
  reference: Phrase[];
  /** For plain text. */
  referenceText: string;
  /** Its place in a list of references. */
  listedAt: number;
  language: string;
  address: string;
  /** Path of the kept copy; '' = none. */
  fileName: string;
  /** The copy's bytes; null when there is none, or when an artifact is the same file. */
  rendition: Rendition | null;
}

/** What the anchor is called in running text: `2b`, `A1`, `S2`. */
export function nameOf(dossier: Dossier, anchor: Anchor): string {
  for (const part of dossier.parts) {
    const step = part.steps.find((step) => step.anchor === anchor);
    if (step) return step.label;
  }
  return anchor;
}

export const promptsOf = (dossier: Dossier): PromptStep[] =>
  dossier.parts.flatMap((part) => part.steps.filter((step): step is PromptStep => step.kind === 'prompt'));

/** The pages that quote or point at sources have something to show. */
export const quotedSources = (dossier: Dossier): CitedSource[] =>
  dossier.sources.filter((source) => source.passages.length > 0 || source.served.some((one) => one.shows));

/** In the order of a list of references. */
export const sortedReferences = (dossier: Dossier): CitedSource[] => dossier.sources.toSorted((a, b) => a.listedAt - b.listedAt);
