import { Icon } from '@/components/Icon';
import { ItemThumb } from '@/components/ItemThumb';
import type { Choice } from './ChooseDialog';
import type { Target } from './targets';

/** A target as one of a list to choose from. */
export const targetChoice = (target: Target): Choice => ({
  key: target.id,
  title: target.title,
  second: target.second,
  also: target.name,
  picture: target.item ? <ItemThumb item={target.item} /> : <span class="thumb"><Icon name={target.kind === 'jot' ? 'jot' : 'page'} /></span>,
});
