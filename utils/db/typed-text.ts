/** What a surface knows of the text it is editing. */
export interface TypedText {
  text: string;
  /** Counts writes. */
  rev: number;
  /** What other surfaces typed at the same time. */
  others: string[];
  keptAt: string;
}

/** What keeping a text came to. */
export interface Kept {
  rev: number;
  keptAt: string;
  /** The text that another surface wrote since `baseRev`, when both differ; it is kept beside, and shown. */
  other: string | null;
}

/**
 * Where typed text lives: a draft or an answer. `keep` writes `text` over revision `baseRev`; when another surface wrote
 * in between and neither text contains the other, its text is kept as another version: two surfaces lose nothing.
 */
export interface TextStore {
  read(): Promise<TypedText>;
  keep(text: string, baseRev: number): Promise<Kept>;
  /** Forgets one of `others`, when the teacher has seen to it. */
  settle(other: string): Promise<void>;
}

/** The text to lay aside when `mine` is written over `stored`; null when nothing would be lost. */
export function textAtRisk(stored: { text: string; rev: number } | undefined, mine: string, baseRev: number): string | null {
  if (!stored || stored.rev === baseRev || stored.text === '' || mine.includes(stored.text)) return null;
  return stored.text;
}

