import { useEffect, useRef } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useCopy } from '@/components/hooks/use-copy';
import { useSettings } from '@/components/hooks/use-settings';
import { ownZone } from '@/components/hooks/use-timer';
import { Icon } from '@/components/Icon';
import { Progress } from '@/components/Progress';
import { dayOf } from '@/utils/time/calendar';
import { formatBytes, formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from '../mine/card-words';
import { OpenCopy } from './OpenCopy';
import { openedWords } from './opened-words';
import { Part } from './Part';
import styles from './settings.module.css';
import { Versions } from './Versions';

export interface CopyPartProps {
  /** The page was opened for this part. */
  called: boolean;
}

/** Save a copy of everything, open one, and what two machines said differently. */
export function CopyPart({ called }: CopyPartProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { settings } = useSettings();
  const { state, save, open } = useCopy();
  const busy = state.kind === 'saving' || state.kind === 'opening';
  const at = settings.copySavedAt;

  useEffect(() => {
    if (!called) return;
    heading.current?.scrollIntoView({ block: 'start' });
    heading.current?.focus({ preventScroll: true });
  }, [called]);

  return (
    <Part id="copy" title={m.settings_copy()} heading={heading}>
      <p>{m.settings_copyWhat()}</p>
      <p class="muted">{m.settings_copyNames()}</p>
      <div class="row wrap">
        <button type="button" class="btn primary" disabled={busy} onClick={() => void save()}><Icon name="save" />{m.settings_copySave()}</button>
        <span class="muted">{at ? m.settings_copyLast({ day: dayWords(dayOf(at, ownZone())), time: formatTime(at) }) : m.settings_copyNever()}</span>
      </div>
      {state.kind === 'saving' && <Progress label={m.settings_copySaving()} value={state.done} onCancel={state.cancel} />}
      {state.kind === 'saved' && (
        <p class={styles.said} role="status">
          <Icon name="check" class="good" />
          <span>{m.settings_copySaved({ name: state.name, size: formatBytes(state.bytes) })} {state.missing > 0 ? m.settings_copyMissing({ n: state.missing }) : ''}</span>
        </p>
      )}
      <OpenCopy busy={busy} onFile={(file) => void open(file)} />
      {state.kind === 'opening' && <Progress label={m.settings_copyOpening()} value={state.done} onCancel={state.cancel} />}
      {state.kind === 'opened' && (
        <p class={styles.said} role="status"><Icon name="check" class="good" /><span>{openedWords(state.opened)}</span></p>
      )}
      {state.kind === 'failed' && <ErrorNote error={state.error} />}
      <Versions />
    </Part>
  );
}
