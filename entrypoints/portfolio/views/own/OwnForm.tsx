import { useEffect, useRef, useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { startCredential } from '@/components/hooks/start-credential';
import { goTo, routeTo } from '@/components/hooks/use-route';
import { useTypedText } from '@/components/hooks/use-typed-text';
import { Icon } from '@/components/Icon';
import { KeptLine } from '@/components/KeptLine';
import type { Locale } from '@/utils/core/rows/row';
import { templateFromForm } from '@/utils/credentials/draft-template';
import { readForm, writeForm, type KeptForm } from '@/utils/credentials/kept-form';
import type { WholeTemplateForm } from '@/utils/credentials/template-form';
import { clearDraft } from '@/utils/db/drafts';
import { m } from '@/utils/words/paraglide/messages';
import page from '../catalogue/template-page.module.css';
import { CriteriaEditor } from './CriteriaEditor';
import { MoreFields } from './MoreFields';
import { OtherForms } from './OtherForms';
import styles from './own.module.css';
import type { Beginning } from './OwnTemplate';
import { PartsEditor } from './PartsEditor';
import { TextInput } from './TextInput';

export interface OwnFormProps {
  /** The key under which the whole form is kept as it is typed. */
  draft: string;
  beginning: Beginning;
}

/** The plain form: what an issuer asks, copied by hand or adapted. */
export function OwnForm({ draft, beginning }: OwnFormProps) {
  const keeper = useTypedText(draft);
  const form = useRef<HTMLFormElement>(null);
  const [tried, setTried] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const current = (): KeptForm => readForm(keeper.state.text) ?? beginning.kept;
  const { form: values, language } = current();
  const lang = language;

  const edit = (change: (kept: KeptForm) => KeptForm) => {
    setFailed(null);
    keeper.type(writeForm(change(current())));
  };
  const onForm = (change: (f: WholeTemplateForm) => WholeTemplateForm) => edit((kept) => ({ ...kept, form: change(kept.form) }));
  const set = (patch: Partial<WholeTemplateForm>) => onForm((f) => ({ ...f, ...patch }));

  // The first field that lacks something takes the focus.
  useEffect(() => {
    if (failed !== null) form.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [failed]);

  const start = async (event: Event) => {
    event.preventDefault();
    setTried(true);
    try {
      const kept = current();
      const { issuerId, version } = beginning;
      const template = { ...templateFromForm(kept.form, { now: new Date(), locale: kept.language }), issuerId, version };
      setBusy(true);
      await keeper.settled();
      const credential = await startCredential(template);
      if (keeper.state.text !== '') await clearDraft(draft);
      goTo('credentials', credential.id);
    } catch (error) {
      setBusy(false);
      setFailed(error);
    }
  };
  // Typing before the kept text was read would have two forms in one text.
  if (!keeper.state.ready) return <p class="muted" role="status">{m.common_loading()}</p>;
  return (
    <form ref={form} class={styles.form} noValidate onSubmit={(event) => void start(event)}>
      <p class={page.back}><a class="row" href={routeTo('credentials', 'catalogue')}><Icon name="back" />{m.credentials_catalogue()}</a></p>
      <h1>{beginning.adapted ? m.credentials_adapting({ title: beginning.adapted }) : m.credentials_own()}</h1>
      <p class="muted">{beginning.adapted ? m.credentials_adaptLead() : m.credentials_ownLead()}</p>
      <OtherForms keeper={keeper} />
      <section class={styles.section}>
        <h2>{m.credentials_own_it()}</h2>
        <TextInput label={m.credentials_title()} value={values.title} hint={m.credentials_own_titleHint()} lang={lang} lacks={tried && !values.title.trim()} onText={(title) => set({ title })} />
        <div class={styles.pair}>
          <TextInput label={m.credentials_issuer()} value={values.issuer} onText={(issuer) => set({ issuer })} />
          <TextInput label={m.credentials_source()} value={values.sourceUrl} onText={(sourceUrl) => set({ sourceUrl })} />
        </div>
        <TextInput label={m.credentials_competency()} value={values.competency} hint={m.credentials_own_competencyHint()} lang={lang} long onText={(competency) => set({ competency })} />
        <label class={styles.language}>
          <span class="label">{m.credentials_own_language()}</span>
          <select class="field" value={language} onChange={(event) => edit((kept) => ({ ...kept, language: event.currentTarget.value as Locale }))}>
            <option value="en">English</option>
            <option value="es">Español</option>
          </select>
        </label>
        <MoreFields form={values} lang={lang} onForm={onForm} />
      </section>
      <PartsEditor parts={values.parts} tried={tried} lang={lang} onList={(change) => onForm((f) => ({ ...f, parts: change(f.parts) }))} />
      <CriteriaEditor criteria={values.criteria} parts={values.parts} tried={tried} lang={lang} onList={(change) => onForm((f) => ({ ...f, criteria: change(f.criteria) }))} />
      {failed !== null && <ErrorNote error={failed} />}
      <div class={styles.foot}>
        <button type="submit" class="btn primary big" disabled={busy}>{busy ? m.credentials_starting() : m.credentials_start()}</button>
        <KeptLine state={keeper.state} />
      </div>
    </form>
  );
}
