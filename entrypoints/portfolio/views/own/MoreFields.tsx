import { Icon } from '@/components/Icon';
import { changedAt } from '@/utils/credentials/kept-form';
import type { WholeTemplateForm } from '@/utils/credentials/template-form';
import { m } from '@/utils/words/paraglide/messages';
import { byPlace } from './by-place';
import styles from './own.module.css';
import { RowTools, type OnList } from './RowTools';
import { TextInput } from './TextInput';

export interface MoreFieldsProps {
  form: WholeTemplateForm;
  lang: string;
  onForm: (change: (form: WholeTemplateForm) => WholeTemplateForm) => void;
}

type KeyMethod = WholeTemplateForm['keyMethod'];
type Policies = WholeTemplateForm['policies'];

const POLICIES = { unknown: m.credentials_policy_unknown, allowed: m.credentials_policy_allowed, not: m.credentials_policy_not };
const NAMES = { unknown: m.credentials_names_unknown, firstNames: m.credentials_names_firstNames, initials: m.credentials_names_initials, none: m.credentials_names_none };

/** What many issuers state and nobody must copy: key method, hours, credit, rules. */
export function MoreFields({ form, lang, onForm }: MoreFieldsProps) {
  const method = (patch: Partial<KeyMethod>) => onForm((f) => ({ ...f, keyMethod: { ...f.keyMethod, ...patch } }));
  const onComponents: OnList<KeyMethod['components'][number]> = (recipe) => onForm((f) => ({ ...f, keyMethod: { ...f.keyMethod, components: recipe(f.keyMethod.components) } }));
  const policy = <K extends keyof Policies>(name: K, label: string, words: Record<Policies[K], () => string>) => (
    <label>
      <span class="label">{label}</span>
      <select class="field" value={form.policies[name]} onChange={(event) => onForm((f) => ({ ...f, policies: { ...f.policies, [name]: event.currentTarget.value } }))}>
        {Object.entries<() => string>(words).map(([value, say]) => <option key={value} value={value}>{say()}</option>)}
      </select>
    </label>
  );
  return (
    <details class={styles.more}>
      <summary>{m.credentials_own_more()}</summary>
      <div class={styles.fields}>
        <TextInput label={m.credentials_own_methodTitle()} value={form.keyMethod.title} lang={lang} onText={(title) => method({ title })} />
        <TextInput label={m.credentials_own_methodText()} value={form.keyMethod.text} lang={lang} long onText={(text) => method({ text })} />
        <h3>{m.credentials_own_components()}</h3>
        {byPlace(form.keyMethod.components).map(({ row: component, at, key }) => {
          const name = m.credentials_own_component({ n: at + 1 });
          return (
            <fieldset key={key} class={styles.head}>
              <legend class="sr">{name}</legend>
              <div class={styles.fields}>
                <TextInput label={name} value={component.title} lang={lang} onText={(title) => onComponents((all) => changedAt(all, at, { text: '', ...all[at], title }))} />
                <TextInput label={m.credentials_own_text()} value={component.text} lang={lang} long onText={(text) => onComponents((all) => changedAt(all, at, { title: '', ...all[at], text }))} />
              </div>
              <RowTools list="components" what={name} at={at} of={form.keyMethod.components.length} onList={onComponents} />
            </fieldset>
          );
        })}
        <div><button type="button" class="btn tiny" onClick={() => onComponents((all) => [...all, { title: '', text: '' }])}><Icon name="plus" />{m.credentials_own_addComponent()}</button></div>
        <div class={styles.pair}>
          <TextInput label={m.credentials_own_hours()} value={form.statedHours} lang={lang} onText={(statedHours) => onForm((f) => ({ ...f, statedHours }))} />
          <TextInput label={m.credentials_own_credit()} value={form.statedCredit} lang={lang} onText={(statedCredit) => onForm((f) => ({ ...f, statedCredit }))} />
          {policy('studentNames', m.credentials_studentNames(), NAMES)}
          {policy('ai', m.credentials_ai(), POLICIES)}
          {policy('team', m.credentials_team(), POLICIES)}
          {policy('reuse', m.credentials_reuse(), POLICIES)}
        </div>
      </div>
    </details>
  );
}
