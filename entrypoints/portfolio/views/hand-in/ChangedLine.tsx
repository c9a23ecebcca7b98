import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import { changedKey } from '@/utils/db/submission-rows';
import { toPlainText } from '@/utils/reflect/body';
import { countWords } from '@/utils/reflect/count';
import { formatNumber } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './hand-in.module.css';
import type { SayCopied } from './PortalSheet';
import { useCopying } from './use-copying';

export interface ChangedLineProps {
  credentialId: string;
  /** The submission before. */
  number: number;
  onCopied: SayCopied;
}

/** From the second submission on: what changed since the one before. */
export function ChangedLine({ credentialId, number, onCopied }: ChangedLineProps) {
  const [text, setText] = useState('');
  const { just, copy } = useCopying(onCopied);
  const label = m.handin_changed({ number });
  const plain = toPlainText(text);
  const n = countWords(text);
  return (
    <section>
      <h3>{m.handin_issuer()}</h3>
      <ol>
        <li class={styles.line}>
          <b />
          <div class={styles.changed}><KeptField textKey={changedKey(credentialId)} label={label} placeholder={m.handin_changedHint()} showKept onText={setText} /></div>
          <p class="small muted">{m.credentials_words({ n, text: formatNumber(n) })}</p>
          <div class={styles.act}>
            <button type="button" class="btn tiny" disabled={plain === ''} aria-label={m.handin_named({ act: m.handin_copy(), what: label })} onClick={() => void copy(label, () => navigator.clipboard.writeText(plain))}>
              {just === label && <Icon name="check" class="good" />}{m.handin_copy()}
            </button>
          </div>
        </li>
      </ol>
    </section>
  );
}
