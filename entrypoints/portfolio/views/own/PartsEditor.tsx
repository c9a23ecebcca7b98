import { Icon } from '@/components/Icon';
import { newId } from '@/utils/core/ids';
import { emptyPart, emptyStep } from '@/utils/credentials/kept-form';
import { letter } from '@/utils/credentials/labels';
import type { PartForm, StepForm } from '@/utils/credentials/template-form';
import { m } from '@/utils/words/paraglide/messages';
import styles from './own.module.css';
import { RowTools, type OnList } from './RowTools';
import { StepEditor } from './StepEditor';
import { TextInput } from './TextInput';

export interface PartsEditorProps {
  parts: readonly PartForm[];
  tried: boolean;
  lang: string;
  onList: OnList<PartForm>;
}

/** The parts in the issuer's order, each with its prompts and requests in theirs. */
export function PartsEditor({ parts, tried, lang, onList }: PartsEditorProps) {
  return (
    <section class={styles.section}>
      <h2>{m.credentials_own_parts()}</h2>
      {parts.map((part, at) => {
        const onSteps: OnList<StepForm> = (recipe) => onList((all) => all.map((p) => (p.key === part.key ? { ...p, steps: recipe(p.steps) } : p)));
        const name = m.credentials_own_part({ n: at + 1 });
        return (
          <fieldset key={part.key} class={styles.part}>
            <legend class="sr">{name}</legend>
            <div class={styles.head}>
              <div class={styles.numbered}>
                <TextInput label={m.credentials_own_number()} value={part.label} hint={part.label ? '' : m.credentials_own_numberHint()} onText={(label) => onList((all) => all.map((p) => (p.key === part.key ? { ...p, label } : p)))} />
                <TextInput label={m.credentials_own_partTitle({ n: at + 1 })} value={part.title} lang={lang} onText={(title) => onList((all) => all.map((p) => (p.key === part.key ? { ...p, title } : p)))} />
              </div>
              <RowTools list="parts" what={name} at={at} of={parts.length} onList={onList} />
            </div>
            <ol>
              {part.steps.map((step, n) => (
                <StepEditor key={step.key} step={step} given={`${at + 1}${letter(n + 1)}`} at={n} of={part.steps.length} list={`steps-${part.key}`} tried={tried} lang={lang} onList={onSteps} />
              ))}
            </ol>
            <div class="row wrap">
              <button type="button" class="btn tiny" onClick={() => onSteps((steps) => [...steps, emptyStep('prompt', newId())])}><Icon name="plus" />{m.credentials_own_addPrompt()}</button>
              <button type="button" class="btn tiny" onClick={() => onSteps((steps) => [...steps, emptyStep('request', newId())])}><Icon name="plus" />{m.credentials_own_addRequest()}</button>
            </div>
          </fieldset>
        );
      })}
      <button type="button" class="btn" onClick={() => onList((all) => [...all, emptyPart(newId())])}><Icon name="plus" />{m.credentials_own_addPart()}</button>
    </section>
  );
}
