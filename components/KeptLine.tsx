import { formatTime } from '@/utils/words/format';
import { sayError } from '@/utils/words/error-words';
import { m } from '@/utils/words/paraglide/messages';
import type { KeeperState } from './hooks/text-keeper';
import { Icon } from './Icon';

export interface KeptLineProps {
  state: KeeperState;
}

/** Under a field: that its text is kept, since when; or, plainly, that it is not in its place yet. */
export function KeptLine({ state }: KeptLineProps) {
  if (state.trouble !== null) {
    return <span class="kept warn" role="status"><Icon name="warn" class="warn" />{sayError(state.trouble)}</span>;
  }
  if (!state.keptAt || state.text === '') return <span class="kept">{m.common_keptAsYouType()}</span>;
  return <span class="kept"><Icon name="check" />{m.common_kept({ time: formatTime(state.keptAt) })}</span>;
}
