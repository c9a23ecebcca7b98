import { Icon } from '@/components/Icon';
import { changedAt } from '@/utils/credentials/kept-form';
import type { StepForm } from '@/utils/credentials/template-form';
import { m } from '@/utils/words/paraglide/messages';
import { byPlace } from './by-place';
import { CountInput } from './CountInput';
import styles from './own.module.css';
import { RowTools, type OnList } from './RowTools';

type LimitForm = StepForm['limits'][number];

export interface LimitsEditorProps {
  /** Names this list in the page. */
  list: string;
  limits: readonly LimitForm[];
  /** A prompt is counted in words, an artifact usually in pages. */
  unit: LimitForm['unit'];
  onList: OnList<LimitForm>;
}

const UNITS: Record<LimitForm['unit'], () => string> = {
  words: m.credentials_own_unit_words,
  characters: m.credentials_own_unit_characters,
  pages: m.credentials_own_unit_pages,
  minutes: m.credentials_own_unit_minutes,
  items: m.credentials_own_unit_items,
};
const FORCES: Record<LimitForm['force'], () => string> = { guide: m.credentials_own_guide, must: m.credentials_own_must };

/** The limits of a prompt or a request: from, to, in what, and how strict. */
export function LimitsEditor({ list, limits, unit, onList }: LimitsEditorProps) {
  const change = (at: number, patch: Partial<LimitForm>) => onList((rows) => changedAt(rows, at, { ...(rows[at] as LimitForm), ...patch }));
  return (
    <fieldset class={styles.limits}>
      <legend class="label">{m.credentials_own_limits()}</legend>
      {byPlace(limits).map(({ row: limit, at, key }) => (
        <div key={key} class={styles.limit} role="group" aria-label={m.credentials_own_limit({ n: at + 1 })}>
          <CountInput label={m.credentials_own_from()} value={limit.min} onCount={(min) => change(at, { min })} />
          <CountInput label={m.credentials_own_to()} value={limit.max} onCount={(max) => change(at, { max })} />
          <select class="field" aria-label={m.credentials_own_unit()} value={limit.unit} onChange={(event) => change(at, { unit: event.currentTarget.value as LimitForm['unit'] })}>
            {Object.entries(UNITS).map(([value, name]) => <option key={value} value={value}>{name()}</option>)}
          </select>
          <select class="field" aria-label={m.credentials_own_force()} value={limit.force} onChange={(event) => change(at, { force: event.currentTarget.value as LimitForm['force'] })}>
            {Object.entries(FORCES).map(([value, name]) => <option key={value} value={value}>{name()}</option>)}
          </select>
          <RowTools list={list} what={m.credentials_own_limit({ n: at + 1 })} at={at} of={limits.length} onList={onList} />
        </div>
      ))}
      <button type="button" class="btn tiny" onClick={() => onList((rows) => [...rows, { unit, min: null, max: null, force: 'guide' }])}><Icon name="plus" />{m.credentials_own_addLimit()}</button>
    </fieldset>
  );
}
