import type { Alignment, Item, Use } from '@/utils/core/rows/evidence';
import type { Locale } from '@/utils/core/rows/row';
import type { Credential, Limit, Step, Template } from '@/utils/core/rows/template';
import type { Answer, Jot } from '@/utils/core/rows/writing';
import type { Measured } from '@/utils/reflect/count';

/**
 * Rows of one credential. `items` and `jots` hold whatever its uses and alignments name: what is missing there, or in the
 * bin, shows and fills nothing. Rows of other credentials are passed over.
 */
export interface CheckInput {
  template: Template;
  credential: Credential;
  answers: readonly Answer[];
  uses: readonly Use[];
  alignments: readonly Alignment[];
  items: readonly Item[];
  jots: readonly Jot[];
}

/** What a step holds, against one of its limits. A prompt holds words or characters, a request holds items. */
export interface Counted extends Measured {
  unit: 'words' | 'characters' | 'items';
  /** null: no such limit. */
  limit: Limit | null;
}

/** The rows as the rules read them: alive, of this credential, found by what they belong to. */
export interface CheckView {
  template: Template;
  steps: readonly Step[];
  /** How much a step holds: once for each limit that can be counted (at least once), what is most lacking first. */
  counted(step: Step): readonly [Counted, ...Counted[]];
  usesOf(requestId: string): readonly Use[];
  alignmentsOf(criterionId: string): readonly Alignment[];
  /** `practice` shows the teacher's own practice, `source` is by others, `nothing` is gone or empty. */
  worth(alignment: Alignment): 'practice' | 'source' | 'nothing';
  nameOf(itemId: string): string;
  /** What is no file has none to lose. */
  hasFile(itemId: string): boolean;
}

export interface Place {
  view: 'write' | 'align';
  stepId?: string;
  criterionId?: string;
  itemId?: string;
}

/** Words in the surface's language, or in the one that is asked for. */
export type Say = (locale?: Locale) => string;

/** What a rule has found. */
export interface Found {
  /** What it is about, stable while that stays: an id of the template or of a row. */
  about: string;
  /** `missing` lacks something that is asked for; `advice` may be left. Neither blocks. */
  severity: 'missing' | 'advice';
  /** Where it is mended. */
  place: Place;
  /** The issuer's own number, e.g. `2b`, `C2`. */
  label: string;
  /** A whole sentence. */
  say: Say;
  /** The distance, e.g. `47 words to go`, `0 of 2`. */
  short: Say;
}

/** One thing that is checked: a file, and a line in the registry. */
export interface Rule {
  /** The name of its file. */
  id: string;
  /** What an assessor looks at first (is all there?), or then (does it show the competency?). */
  gate: 'completion' | 'alignment';
  find(view: CheckView): Found[];
}
