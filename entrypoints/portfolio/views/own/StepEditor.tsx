import { useState } from 'preact/hooks';
import type { StepForm } from '@/utils/credentials/template-form';
import { limitWords, requestWords } from '@/utils/words/limit-words';
import { m } from '@/utils/words/paraglide/messages';
import { CountInput } from './CountInput';
import { LimitsEditor } from './LimitsEditor';
import styles from './own.module.css';
import { RowTools, type OnList } from './RowTools';
import { TextInput } from './TextInput';

export interface StepEditorProps {
  step: StepForm;
  /** The number it gets when none is typed. */
  given: string;
  at: number;
  of: number;
  list: string;
  /** The form was tried: what is wanted and missing is marked. */
  tried: boolean;
  lang: string;
  onList: OnList<StepForm>;
}

type RequestForm = Extract<StepForm, { kind: 'request' }>;

const KINDS: Record<RequestForm['kinds'][number], () => string> = {
  document: m.credentials_kind_document,
  image: m.credentials_kind_image,
  video: m.credentials_kind_video,
  audio: m.credentials_kind_audio,
  data: m.credentials_kind_data,
  link: m.credentials_kind_link,
  any: m.credentials_kind_any,
};

/** A prompt or a request: a line when closed, its fields when open. */
export function StepEditor({ step, given, at, of, list, tried, lang, onList }: StepEditorProps) {
  const [wasEmpty] = useState(step.title === '' && step.text === '');
  const lacks = tried && !step.title.trim() && !step.text.trim();
  const change = <T extends StepForm>(patch: Partial<T>) => onList((steps) => steps.map((s) => (s.key === step.key ? ({ ...s, ...patch } as StepForm) : s)));
  const kind = step.kind === 'prompt' ? m.credentials_prompt() : m.credentials_request();
  const label = step.label.trim() || given;
  const wants = [kind, ...(step.kind === 'request' ? [requestWords(step)] : []), ...step.limits.map((limit) => limitWords(limit))].filter(Boolean);
  return (
    <li class={styles.step}>
      <details open={wasEmpty || lacks} class="grow">
        <summary>
          <b>{label}</b> <span dir="auto" lang={lang}>{step.title.trim() || step.text.trim() || <span class="muted">{m.credentials_own_unnamed()}</span>}</span>
          <span class="small muted"> {wants.join(' · ')}</span>
        </summary>
        <div class={styles.fields}>
          <div class={styles.numbered}>
            <TextInput label={m.credentials_own_number()} value={step.label} hint={step.label ? '' : m.credentials_own_numberHint()} onText={(text) => change({ label: text })} />
            <TextInput label={m.credentials_own_shortTitle()} value={step.title} lang={lang} onText={(text) => change({ title: text })} />
          </div>
          <TextInput label={step.kind === 'prompt' ? m.credentials_own_question() : m.credentials_own_asked()} value={step.text} lang={lang} lacks={lacks} long onText={(text) => change({ text })} />
          {step.kind === 'request' && (
            <>
              <div class={styles.limit} role="group" aria-label={m.credentials_own_howMany()}>
                <span class="label">{m.credentials_own_howMany()}</span>
                <CountInput label={m.credentials_own_from()} value={step.min} onCount={(min) => change<RequestForm>({ min: min ?? 0 })} />
                <CountInput label={m.credentials_own_to()} value={step.max} onCount={(max) => change<RequestForm>({ max })} />
              </div>
              <fieldset>
                <legend class="label">{m.credentials_own_kinds()}</legend>
                <div class={styles.kinds}>
                  {Object.entries(KINDS).map(([value, name]) => (
                    <label key={value} class="row">
                      <input
                        type="checkbox" checked={step.kinds.includes(value as RequestForm['kinds'][number])}
                        onChange={(event) => {
                          const rest = step.kinds.filter((k) => k !== value);
                          change<RequestForm>({ kinds: event.currentTarget.checked ? [...rest, value as RequestForm['kinds'][number]] : rest });
                        }}
                      />
                      {name()}
                    </label>
                  ))}
                </div>
              </fieldset>
            </>
          )}
          <LimitsEditor
            list={`limits-${step.key}`} limits={step.limits} unit={step.kind === 'prompt' ? 'words' : 'pages'}
            onList={(recipe) => onList((steps) => steps.map((s) => (s.key === step.key ? { ...s, limits: recipe(s.limits) } : s)))}
          />
          {step.kind === 'request' && <TextInput label={m.credentials_own_group()} value={step.anyOf} hint={m.credentials_own_groupHint()} onText={(anyOf) => change<RequestForm>({ anyOf })} />}
        </div>
      </details>
      <RowTools list={list} what={`${label} ${step.title}`.trim()} at={at} of={of} onList={onList} />
    </li>
  );
}
