import type { TextKeeper } from '@/components/hooks/text-keeper';
import { Icon } from '@/components/Icon';
import { offerUndo } from '@/components/undo';
import { m } from '@/utils/words/paraglide/messages';
import styles from './own.module.css';

export interface OtherFormsProps {
  keeper: TextKeeper;
}

/** Two windows changed the same form: both are kept, and one may go on with either. */
export function OtherForms({ keeper }: OtherFormsProps) {
  const take = async (other: string) => {
    const mine = keeper.state.text;
    keeper.type(other);
    await keeper.settleOther(other);
    offerUndo({ said: m.credentials_own_takeOther(), undo: async () => keeper.type(mine) });
  };
  return (
    <>
      {keeper.state.others.map((other) => (
        <div key={other} class={styles.other} role="status">
          <p class="row"><Icon name="warn" class="warn" />{m.credentials_own_otherVersion()}</p>
          <div class="row wrap">
            <button type="button" class="btn tiny" onClick={() => void take(other)}>{m.credentials_own_takeOther()}</button>
            <button type="button" class="btn tiny quiet" onClick={() => void keeper.settleOther(other)}>{m.common_leaveOut()}</button>
          </div>
        </div>
      ))}
    </>
  );
}
