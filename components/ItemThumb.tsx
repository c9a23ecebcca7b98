import type { Item } from '@/utils/core/rows/evidence';
import { useBlobUrl } from './hooks/use-blob-url';
import { Icon, type IconName } from './Icon';

export interface ItemThumbProps {
  item: Pick<Item, 'kind' | 'mime' | 'thumb'>;
  class?: string;
}

/** The icon of what an item is. */
export function iconOf({ kind, mime }: Pick<Item, 'kind' | 'mime'>): IconName {
  if (kind === 'selection') return 'quote';
  if (kind === 'note') return 'jot';
  if (kind === 'linked' || kind === 'link') return 'link';
  if (kind === 'video' || mime.startsWith('video/')) return 'video';
  if (mime.startsWith('audio/')) return 'sound';
  if (kind === 'image' || kind === 'screenshot' || mime.startsWith('image/')) return 'photo';
  return 'page';
}

/** A small picture of an item, or the icon of its kind; its title stands beside it, so it says nothing itself. */
export function ItemThumb({ item, class: extra = '' }: ItemThumbProps) {
  const address = useBlobUrl(item.thumb);
  if (address) return <img class={`thumb ${extra}`} src={address} alt="" />;
  return <span class={`thumb ${extra}`}><Icon name={iconOf(item)} /></span>;
}
