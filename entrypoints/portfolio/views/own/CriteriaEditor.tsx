import { useState } from 'preact/hooks';
import { Icon } from '@/components/Icon';
import { changedAt, emptyCriterion } from '@/utils/credentials/kept-form';
import { letter, shortTitle } from '@/utils/credentials/labels';
import type { CriterionForm, PartForm } from '@/utils/credentials/template-form';
import { m } from '@/utils/words/paraglide/messages';
import { byPlace } from './by-place';
import { LevelsEditor } from './LevelsEditor';
import styles from './own.module.css';
import { RowTools, type OnList } from './RowTools';
import { TextInput } from './TextInput';

export interface CriteriaEditorProps {
  criteria: readonly CriterionForm[];
  parts: readonly PartForm[];
  tried: boolean;
  lang: string;
  onList: OnList<CriterionForm>;
}

const KINDS: Record<CriterionForm['kind'], () => string> = {
  levels: m.credentials_own_kind_levels,
  passing: m.credentials_own_kind_passing,
  indicator: m.credentials_own_kind_indicator,
};

/** What a criterion may be on: everything, a part, or one of its steps. */
function places(parts: readonly PartForm[]): { key: string; name: string }[] {
  const named = parts.flatMap((part, at) => [
    { key: part.key, name: [part.label.trim() || m.credentials_own_part({ n: at + 1 }), part.title.trim()].filter(Boolean).join(' · ') },
    ...part.steps.map((step, n) => ({ key: step.key, name: [step.label.trim() || `${at + 1}${letter(n + 1)}`, step.title.trim() || shortTitle(step.text.trim())].filter(Boolean).join(' ') })),
  ]);
  return [{ key: '', name: m.credentials_own_onAll() }, ...named];
}

/** The rubric: what is judged, on what, and how. */
export function CriteriaEditor({ criteria, parts, tried, lang, onList }: CriteriaEditorProps) {
  const levels = m.credentials_own_firstLevels({}, { locale: lang === 'es' ? 'es' : 'en' }).split(', ');
  const choices = places(parts);
  return (
    <section class={styles.section}>
      <h2>{m.credentials_own_criteria()}</h2>
      <ol>
        {byPlace(criteria).map(({ row: criterion, at, key }) => (
          <CriterionEditor key={key} criterion={criterion} at={at} of={criteria.length} choices={choices} tried={tried} lang={lang} onList={onList} />
        ))}
      </ol>
      <button type="button" class="btn" onClick={() => onList((all) => [...all, emptyCriterion(levels)])}><Icon name="plus" />{m.credentials_own_addCriterion()}</button>
    </section>
  );
}

interface CriterionEditorProps {
  criterion: CriterionForm;
  at: number;
  of: number;
  choices: { key: string; name: string }[];
  tried: boolean;
  lang: string;
  onList: OnList<CriterionForm>;
}

function CriterionEditor({ criterion, at, of, choices, tried, lang, onList }: CriterionEditorProps) {
  const [wasEmpty] = useState(criterion.text === '');
  const change = (patch: Partial<CriterionForm>) => onList((all) => changedAt(all, at, { ...(all[at] as CriterionForm), ...patch }));
  const typed = criterion.label.trim() !== '' || criterion.levels.some((level) => level.text.trim() !== '');
  const lacks = tried && typed && !criterion.text.trim();
  const label = criterion.label.trim() || `C${at + 1}`;
  return (
    <li class={styles.step}>
      <details open={wasEmpty || lacks} class="grow">
        <summary><b>{label}</b> <span dir="auto" lang={lang}>{criterion.text.trim() || <span class="muted">{m.credentials_own_unnamed()}</span>}</span></summary>
        <div class={styles.fields}>
          <div class={styles.numbered}>
            <TextInput label={m.credentials_own_number()} value={criterion.label} hint={criterion.label ? '' : m.credentials_own_numberHint()} onText={(text) => change({ label: text })} />
            <TextInput label={m.credentials_own_criterionText()} value={criterion.text} lang={lang} lacks={lacks} long onText={(text) => change({ text })} />
          </div>
          <div class={styles.pair}>
            <label>
              <span class="label">{m.credentials_own_on()}</span>
              <select class="field" value={criterion.on} onChange={(event) => change({ on: event.currentTarget.value })}>
                {choices.map((choice) => <option key={choice.key} value={choice.key}>{choice.name}</option>)}
              </select>
            </label>
            <label>
              <span class="label">{m.credentials_own_judged()}</span>
              <select class="field" value={criterion.kind} onChange={(event) => change({ kind: event.currentTarget.value as CriterionForm['kind'] })}>
                {Object.entries(KINDS).map(([value, name]) => <option key={value} value={value}>{name()}</option>)}
              </select>
            </label>
          </div>
          {criterion.kind === 'levels' && (
            <LevelsEditor
              list={`levels-${at}`} levels={criterion.levels} lang={lang}
              onList={(recipe) => onList((all) => changedAt(all, at, { ...(all[at] as CriterionForm), levels: recipe(all[at]?.levels ?? []) }))}
            />
          )}
        </div>
      </details>
      <RowTools list="criteria" what={m.credentials_own_criterion({ n: label })} at={at} of={of} onList={onList} />
    </li>
  );
}
