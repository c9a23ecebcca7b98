import type { Changes } from '@/utils/clip/page-versions';
import { formatDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';

/** `title changed, 2 paragraphs added`: what a version has otherwise than the one before; null = nothing. */
export function sayChanges(changes: Changes | null): string {
  if (!changes) return m.quotes_sameAsBefore();
  const { title, publishedOn, added, removed } = changes;
  return [
    title === undefined ? '' : title === '' ? m.quotes_titleNew() : m.quotes_titleChanged({ before: title }),
    publishedOn === undefined ? '' : publishedOn === '' ? m.quotes_dayNew() : m.quotes_dayChanged({ before: formatDay(publishedOn) }),
    added > 0 ? m.quotes_paragraphsAdded({ n: added }) : '',
    removed > 0 ? m.quotes_paragraphsRemoved({ n: removed }) : '',
  ].filter(Boolean).join(', ');
}
