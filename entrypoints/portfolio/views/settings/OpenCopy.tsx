import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { m } from '@/utils/words/paraglide/messages';
import styles from './settings.module.css';

export interface OpenCopyProps {
  busy: boolean;
  onFile: (file: File) => void;
}

/** A copy comes in by a button or by a drop. */
export function OpenCopy({ busy, onFile }: OpenCopyProps) {
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file && !busy) onFile(file);
  };
  return (
    <div
      class={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => { event.preventDefault(); setOver(true); }}
      onDragLeave={(event) => { if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false); }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        take(event.dataTransfer?.files[0]);
      }}
    >
      <h3>{m.settings_copyOpen()}</h3>
      <p class="muted">{m.settings_copyOpenWhat()}</p>
      <div class="row wrap">
        <label class={`btn ${styles.pick}`} aria-disabled={busy}>
          <Icon name="tray" />{m.settings_copyPick()}
          <input
            class="sr" type="file" accept=".zip,application/zip" disabled={busy}
            onChange={(event) => {
              take(event.currentTarget.files?.[0]);
              // The same file can be chosen again.
              event.currentTarget.value = '';
            }}
          />
        </label>
        <span class="muted">{m.settings_copyDrop()}</span>
      </div>
    </div>
  );
}
