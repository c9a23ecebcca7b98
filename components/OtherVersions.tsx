import { m } from '@/utils/words/paraglide/messages';
import type { TextKeeper } from './hooks/text-keeper';
import { Icon } from './Icon';
import styles from './OtherVersions.module.css';

export interface OtherVersionsProps {
  keeper: TextKeeper;
}

/** Two surfaces wrote the same text at the same time: both are kept, and here is the other. */
export function OtherVersions({ keeper }: OtherVersionsProps) {
  return (
    <>
      {keeper.state.others.map((other) => (
        <div key={other} class={styles.other} role="status">
          <p class="row"><Icon name="warn" class="warn" /><b>{m.common_otherVersion()}</b></p>
          <blockquote>{other}</blockquote>
          <div class="row wrap">
            <button type="button" class="btn tiny" onClick={() => { keeper.type(keeper.state.text ? `${keeper.state.text}\n\n${other}` : other); void keeper.settleOther(other); }}>
              {m.common_addBelow()}
            </button>
            <button type="button" class="btn tiny quiet" onClick={() => void keeper.settleOther(other)}>{m.common_leaveOut()}</button>
          </div>
        </div>
      ))}
    </>
  );
}
