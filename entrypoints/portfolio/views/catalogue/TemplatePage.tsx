import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { startCredential } from '@/components/hooks/start-credential';
import { useLive, valueOr } from '@/components/hooks/use-live';
import { goTo, routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import type { Locale } from '@/utils/core/rows/row';
import { catalogue, templateFromCatalogue } from '@/utils/credentials/catalogue';
import { countsOf } from '@/utils/credentials/find-templates';
import { pursuitsOf } from '@/utils/db/credentials';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { NoSuchTemplate } from './NoSuchTemplate';
import { TemplateFacts } from './TemplateFacts';
import styles from './template-page.module.css';
import { TemplateWhole } from './TemplateWhole';

export interface TemplatePageProps {
  slug: string;
}

const LANGUAGES: readonly { locale: Locale; name: string }[] = [{ locale: 'en', name: 'English' }, { locale: 'es', name: 'Español' }];

/** One practice template, whole, in either language: to read, to start, or to adapt. */
export function TemplatePage({ slug }: TemplatePageProps) {
  const [locale, setLocale] = useState(wordsLocale);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<unknown>(null);
  const mine = valueOr(useLive(() => pursuitsOf(slug), [slug]), []);
  const entry = catalogue.find((template) => template.slug === slug);
  if (!entry) {
    return <NoSuchTemplate />;
  }
  const content = entry[locale];
  const counts = countsOf(content);
  const [going] = mine;

  const start = async () => {
    setBusy(true);
    setFailed(null);
    try {
      const credential = await startCredential(templateFromCatalogue(entry, locale, new Date().toISOString()));
      goTo('credentials', credential.id);
    } catch (error) {
      setFailed(error);
      setBusy(false);
    }
  };
  return (
    <>
      <p class={styles.back}><a class="row" href={routeTo('credentials', 'catalogue')}><Icon name="back" />{m.credentials_catalogue()}</a></p>
      <div class="cols">
        <article>
          <h1 lang={locale}>{content.title}</h1>
          <p class={styles.facts}>
            <span class="chip miss">{m.credentials_noIssuer()}</span>
            <span class="small muted">{[m.credentials_parts({ n: counts.parts }), m.credentials_prompts({ n: counts.prompts }), m.credentials_requests({ n: counts.requests }), m.credentials_criteria({ n: counts.criteria })].join(' · ')}</span>
          </p>
          <TemplateWhole template={{ ...content, language: locale }} />
        </article>
        <aside class={`side ${styles.side}`}>
          <section class="stack">
            {going && (
              <p class={styles.going}><Icon name="check" class="good" /><span>{m.credentials_working()} <a href={routeTo('credentials', going.id)}>{m.credentials_goOn()}</a></span></p>
            )}
            <button type="button" class={going ? 'btn' : 'btn primary big'} disabled={busy} onClick={() => void start()}>
              {busy ? m.credentials_starting() : going ? m.credentials_startAgain() : m.credentials_start()}
            </button>
            {failed !== null && <ErrorNote error={failed} />}
            <a class="btn" href={routeTo('credentials', 'new', 'catalogue', slug, locale)}>{m.credentials_adapt()}</a>
            <p class="small muted">{m.credentials_noIssuerLong()}</p>
          </section>
          <section>
            <fieldset>
              <legend class="label">{m.credentials_language()}</legend>
              <div class="seg">
                {LANGUAGES.map((language) => (
                  <button key={language.locale} type="button" lang={language.locale} aria-pressed={locale === language.locale} onClick={() => setLocale(language.locale)}>{language.name}</button>
                ))}
              </div>
            </fieldset>
          </section>
          <section>
            <h2>{m.credentials_facts()}</h2>
            <TemplateFacts template={{ ...content, language: locale }} />
          </section>
        </aside>
      </div>
    </>
  );
}
