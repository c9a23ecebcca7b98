import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from '../ErrorNote';
import type { TextKeeper } from '../hooks/text-keeper';
import { Icon } from '../Icon';
import { KeptLine } from '../KeptLine';
import { OtherVersions } from '../OtherVersions';

/** The jot that was just saved. */
export type Saved = { at: string; undo: () => Promise<void> } | null;

/** Under the field, when there is something to see to. */
export function JotWarnings({ keeper, failed }: { keeper: TextKeeper; failed: unknown }) {
  return (
    <>
      {failed !== null && <ErrorNote error={failed} />}
      <OtherVersions keeper={keeper} />
    </>
  );
}

export interface JotLineProps {
  keeper: TextKeeper;
  saved: Saved;
  onUndone: () => void;
}

/** Whether the text is kept, or the jot saved. */
export function JotLine({ keeper, saved, onUndone }: JotLineProps) {
  if (!saved || keeper.state.text !== '') return <KeptLine state={keeper.state} />;
  return (
    <span class="kept" role="status">
      <Icon name="check" />{m.popup_jotSaved({ time: formatTime(saved.at) })}
      <button type="button" class="link small" onClick={() => void saved.undo().then(onUndone)}>{m.common_undo()}</button>
    </span>
  );
}
