import { editItem, getItem } from '@/utils/db/items';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import { useLive, valueOr } from '../hooks/use-live';
import { useTry } from '../hooks/use-try';

export interface OwnPracticeProps {
  itemId: string;
}

/** One tap: what was clipped shows the teacher's own practice; a second tap takes it back. */
export function OwnPractice({ itemId }: OwnPracticeProps) {
  const item = valueOr(useLive(() => getItem(itemId), [itemId]), undefined);
  const { failed, run } = useTry();
  if (!item || item.deletedAt !== '') return null;
  const own = item.role === 'evidence';
  const turn = () => run(() => editItem(itemId, own ? { role: 'source', madeBy: 'others' } : { role: 'evidence', madeBy: 'me' }));
  return (
    <>
      <div><button type="button" class="tag" aria-pressed={own} onClick={() => void turn()}>{m.kinds_ownPractice()}</button></div>
      {failed !== null && <ErrorNote error={failed} />}
    </>
  );
}
