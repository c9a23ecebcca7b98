import type { Item } from '@/utils/core/rows/evidence';
import { formatBytes } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';

/** `PDF`, `JPEG`: what teachers call a kind of file. */
export function kindWords({ kind, mime, fileName }: Pick<Item, 'kind' | 'mime' | 'fileName'>): string {
  if (kind === 'linked' || kind === 'link') return m.workbench_linked();
  const ending = /\.(\p{L}[\p{L}\p{N}]{0,4})$/u.exec(fileName)?.[1];
  return (ending ?? mime.split('/')[1] ?? '').toUpperCase();
}

/** `PDF, 212 KB` */
export const fileWords = (item: Pick<Item, 'kind' | 'mime' | 'fileName' | 'bytes'>): string =>
  [kindWords(item), item.bytes > 0 ? formatBytes(item.bytes) : ''].filter(Boolean).join(', ');

/** The line under an item's title: where it is from, or what it is. */
export const originWords = (item: Item): string => [item.role === 'source' ? m.workbench_byOthers() : '', item.site || fileWords(item)].filter(Boolean).join(' · ');
