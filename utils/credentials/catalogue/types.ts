import type { New } from '@/utils/core/rows/row';
import type { Template } from '@/utils/core/rows/template';

/** What a template asks for, in one language. */
export type TemplateContent = Pick<
  New<Template>,
  'title' | 'competency' | 'keyMethod' | 'parts' | 'criteria' | 'policies' | 'statedHours' | 'statedCredit'
>;

/**
 * A practice template of ours. Both languages have the same ids, kinds, labels, limits and levels: only the words
 * differ, so that a teacher may change the language of a template and keep what was written under it.
 */
export interface CatalogueTemplate {
  /** The name of its folder, and its `issuerId`; never changes. */
  slug: string;
  /** Rises when what is asked changes; ids of what stays are kept. */
  version: string;
  en: TemplateContent;
  es: TemplateContent;
}
