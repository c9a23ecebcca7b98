import { Icon } from '@/components/Icon';
import type { Serving } from '@/utils/credentials/serves';
import { m } from '@/utils/words/paraglide/messages';
import styles from './list.module.css';

export interface ServesLineProps {
  serving: readonly Serving[] | undefined;
}

/** As many slots as a card has room for. */
const SLOTS = 2;

/** The slots it fills and the criteria it points at, in short; or that nothing points at it yet. */
export function ServesLine({ serving }: ServesLineProps) {
  if (!serving || serving.length === 0) return <span class={`${styles.serves} warn`}><Icon name="warn" />{m.evidence_notLinked()}</span>;
  const slots = serving.filter((one) => one.kind === 'slot');
  const criteria = [...new Set(serving.filter((one) => one.kind === 'criterion').map((one) => one.label))];
  return (
    <span class={styles.serves}>
      <span class="sr">{m.evidence_serves()}: </span>
      {slots.slice(0, SLOTS).map((slot) => (
        <span key={slot.use.id} class={styles.slot} title={slot.credential}>
          <span class="dot" style={{ '--dot': `var(--c${slot.colour})` }} />
          <span class={`ref ${styles.slotName}`} dir="auto">{slot.label}</span>
        </span>
      ))}
      {slots.length > SLOTS && <span class="muted">{m.evidence_moreSlots({ n: slots.length - SLOTS })}</span>}
      {slots.length === 0 && <span class="dot" style={{ '--dot': `var(--c${serving[0]?.colour ?? 1})` }} />}
      {criteria.length > 0 && <span class="muted" dir="auto">{criteria.join(', ')}</span>}
    </span>
  );
}
