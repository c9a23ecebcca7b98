import type { Browser } from '../support/driver.ts';
import type { Page } from '../support/page.ts';
import type { SampleSite } from './sample-site.ts';

export type Locale = 'en' | 'es';

/** A surface on the way, as it stands after a step. */
export interface Sight {
  /** Part of a file name: `popup`, `workbench-align`. */
  name: string;
  /** One sentence for whoever looks at the picture. */
  caption: string;
}

/** What is done with each sight: the tour takes pictures, the tests look for barriers. */
export type Camera = (page: Page, sight: Sight) => Promise<void>;

/** What the steps of the journey share. */
export interface Stage {
  readonly browser: Browser;
  readonly site: SampleSite;
  /** Where files are written. */
  readonly out: string;
  /** The language that the surfaces speak now. */
  locale: Locale;
  /** Takes a sight in light and in dark. */
  show: Camera;
  /** What a step leaves for the next: the open article, the exported files. */
  readonly left: Left;
}

export interface Left {
  article?: Page;
  portfolio?: Page;
  /** Of the credential under way. */
  credentialId?: string;
  package?: string;
  archive?: string;
  copy?: string;
  /** What Copy pasted of answer 2b. */
  copiedText?: string;
  /** Pictures of the package's pages, from the folder for files. */
  pages?: string[];
}

export interface TourStep {
  title: string;
  run(stage: Stage): Promise<void>;
}

/** What an earlier step left; a journey out of order says what it misses. */
export function need<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`No step has left ${what}`);
  return value;
}
