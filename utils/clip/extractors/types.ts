import type { SourceFields } from '@/utils/core/rows/evidence';
import type { PageHeading } from '../page-headings';

export type SourceField = keyof SourceFields;

/** Fields whose values are lists. */
export type ListField = 'author' | 'educationalAlignment';
export type TextField = Exclude<SourceField, ListField>;

/** As the page says it, not cleaned yet. Of a list field each entry is one whole list. */
export type Raw<K extends SourceField> = K extends ListField ? string[] : string;

export interface Found<T> {
  value: T;
  /** `extractor:field`, e.g. `json-ld:headline`. */
  from: string;
}

export type Findings = { [K in SourceField]?: Found<Raw<K>>[] };

/** One way in which pages say what they are: a file here and a line in `index.ts`. */
export interface Extractor {
  id: string;
  /**
   * How far each field is believed, 0–100: the highest that holds a usable value wins, the others become its
   * alternatives. 80–99 stated for machines and nothing else; 50–79 stated for machines, often filled by rote;
   * 20–49 read from what people see; below that a last resort. A field that is not named here is not read.
   */
  trust: { readonly [K in SourceField]?: number };
  /** Never changes the document. What it finds is raw; its first value of a field is its best. */
  read(document: Document, url: string, heading: PageHeading): Findings;
}
