import type { Item } from '@/utils/core/rows/evidence';
import type { New } from '@/utils/core/rows/row';
import { cleanLine, cleanText, cut } from './clean-text';
import { linkedItem, type ArtifactContext } from './item-from-file';

const MAX_TITLE = 80;
const MAX_EXCERPT = 200;

/** The row of a plain note: its first line is its title, all of it its note, where it goes on being written. */
export function itemFromNote(text: string, context: ArtifactContext): New<Item> {
  const body = cleanText(text);
  const [first = '', ...rest] = body.split('\n');
  const title = first.length > MAX_TITLE ? `${cut(first, MAX_TITLE - 1).replace(/\s+\S*$/u, '')}…` : first;
  return { ...linkedItem({ url: '', title: cleanLine(title) }, context), kind: 'note', title: cleanLine(title), excerpt: cleanLine(rest.join(' ') || (first.length > MAX_TITLE ? first : ''), MAX_EXCERPT), note: body };
}
