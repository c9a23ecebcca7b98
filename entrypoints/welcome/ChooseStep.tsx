import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { startCredential } from '@/components/hooks/start-credential';
import { useLive, valueOr } from '@/components/hooks/use-live';
import { Icon } from '@/components/Icon';
import { TemplateOutline } from '@/components/TemplateOutline';
import { catalogue, templateFromCatalogue } from '@/utils/credentials/catalogue';
import { countsOf } from '@/utils/credentials/find-templates';
import { pursuitsOf } from '@/utils/db/credentials';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import type { WelcomeStepProps } from './Welcome';
import styles from './welcome.module.css';

/** Step 1: one of the practice templates, one's own, or none yet. */
export function ChooseStep({ onNext, onLeave }: WelcomeStepProps) {
  const [slug, setSlug] = useState<string>(catalogue[0].slug);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const started = valueOr(useLive(() => pursuitsOf(slug), [slug]), []).length > 0;
  const locale = wordsLocale();
  const chosen = catalogue.find((template) => template.slug === slug) ?? catalogue[0];
  const content = chosen[locale];
  const { parts, prompts, criteria } = countsOf(content);

  const start = async () => {
    setBusy(true);
    setFailed(null);
    try {
      await startCredential(templateFromCatalogue(chosen, locale, new Date().toISOString()));
      onNext();
    } catch (error) {
      setFailed(error);
      setBusy(false);
    }
  };
  return (
    <>
      <div class={styles.two}>
        <div>
          <h1 tabIndex={-1}>{m.welcome_which()}</h1>
          <p class={styles.lead}>{m.welcome_whichLead()}</p>
          <fieldset class={styles.choices}>
            <legend class="label">{m.welcome_practice()}</legend>
            <p class="hint">{m.welcome_practiceHint()}</p>
            {catalogue.map((template) => (
              <label key={template.slug}>
                <input type="radio" name="template" value={template.slug} checked={template.slug === slug} onChange={() => setSlug(template.slug)} />
                {template[locale].title}
              </label>
            ))}
          </fieldset>
          <div class={styles.or}>
            <button type="button" class="btn" onClick={() => onLeave('credentials', 'new')}>{m.welcome_own()}</button>
          </div>
        </div>
        <section class={styles.found} aria-label={content.title} aria-live="polite">
          <h2>{content.title}</h2>
          <p class={styles.facts}><span>{m.credentials_parts({ n: parts })}</span><span>{m.credentials_prompts({ n: prompts })}</span><span>{m.credentials_criteria({ n: criteria })}</span></p>
          <p>{content.competency}</p>
          <TemplateOutline template={{ ...content, language: locale }} under={3} />
          <div class={styles.act}>
            {started ? (
              <>
                <span class="row"><Icon name="check" class="good" />{m.welcome_started()}</span>
                <button type="button" class="btn primary big" onClick={onNext}>{m.welcome_next()}</button>
              </>
            ) : (
              <button type="button" class="btn primary big" disabled={busy} onClick={() => void start()}>{m.welcome_start()}</button>
            )}
          </div>
          {failed !== null && <ErrorNote error={failed} />}
        </section>
      </div>
      <footer class={styles.foot}>
        <span class="grow" />
        <button type="button" class="link" onClick={onNext}>{m.welcome_without()}</button>
      </footer>
    </>
  );
}
