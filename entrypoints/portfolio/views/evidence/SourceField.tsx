import { chooseReading, correctByHand, readingsOf } from '@/utils/clip/correct-source';
import type { Sourced } from '@/utils/core/rows/evidence';
import { draftKey } from '@/utils/db/drafts';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';
import { EditInPlace } from './EditInPlace';
import { asText, FIELDS, originWords, shownValue, type FieldName } from './source-fields';

export type AnyField = Sourced<string | string[]>;

export interface SourceFieldProps {
  sourceId: string;
  name: FieldName;
  field: AnyField | undefined;
  onChange: (name: FieldName, field: AnyField) => Promise<boolean>;
}

const fieldId = (name: FieldName): string => `source-${name}`;

/** Opens a field of the source that is on screen, wherever it stands, for typing. */
export function openSourceField(name: FieldName): void {
  const field = document.getElementById(fieldId(name));
  const folded = field?.closest<HTMLDetailsElement>('details:not([open])');
  if (folded) folded.open = true;
  const edit = field?.querySelector<HTMLElement>('button, input, textarea');
  edit?.scrollIntoView({ block: 'center' });
  if (edit?.localName === 'button') edit.click();
  else edit?.focus();
}

/** One field of a source: its value, where that came from, and what else was read of it. */
export function SourceField({ sourceId, name, field, onChange }: SourceFieldProps) {
  const { label, read, refused, hint, long = false } = FIELDS[name];
  const readings = field ? readingsOf(field) : [];
  const others = readings.length - 1;
  const origin = field && (field.from === 'hand' ? (field.before ? m.evidence_corrected() : m.evidence_from_hand()) : originWords(field.from));
  const commit = async (text: string) => {
    const value = read(text);
    if (value === null) return refused?.() ?? '';
    await onChange(name, correctByHand(field, value));
    return '';
  };
  const edit = (
    <EditInPlace
      draft={draftKey('source', sourceId, name)} label={label()} act={m.evidence_correct({ field: label() })} value={field ? asText(field.value) : ''} long={long}
      hint={hint?.() ?? ''} onCommit={commit}
    >
      {field && asText(field.value) !== '' ? <span class={long ? styles.long : ''}>{shownValue(name, field.value)}</span> : <span class="muted">{m.evidence_unknown()}</span>}
    </EditInPlace>
  );
  return (
    <div id={fieldId(name)}>
      <dt>{label()}</dt>
      <dd>
        {edit}
        {others <= 0 && origin && <p class="small muted">{origin}</p>}
        {others > 0 && field && (
          <details class={styles.readings}>
            <summary>{origin} · <u>{m.evidence_others({ n: others })}</u></summary>
            <fieldset>
              <legend class="sr">{m.evidence_readingsOf({ field: label() })}</legend>
              {readings.map((reading, at) => (
                <label key={asText(reading.value)}>
                  <input type="radio" name={`${sourceId} ${name}`} checked={at === 0} onChange={() => void onChange(name, chooseReading(field, reading.value))} />
                  <bdi class={long ? styles.long : ''}>{shownValue(name, reading.value) || m.evidence_unknown()}</bdi>{' '}
                  <span class="small muted">{originWords(reading.from)}</span>
                </label>
              ))}
            </fieldset>
          </details>
        )}
      </dd>
    </div>
  );
}
