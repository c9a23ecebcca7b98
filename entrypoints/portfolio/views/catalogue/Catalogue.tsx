import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { catalogue } from '@/utils/credentials/catalogue';
import { countsOf, findTemplates } from '@/utils/credentials/find-templates';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import styles from './catalogue.module.css';

/** The practice templates, to look through and to search. */
export function Catalogue() {
  const [sought, setSought] = useState('');
  const locale = wordsLocale();
  const found = findTemplates(catalogue, sought, locale);
  return (
    <>
      <div class="head">
        <h1>{m.credentials_catalogue()}</h1>
        <span class="grow" />
        <a class="btn" href={routeTo('credentials', 'new')}>{m.credentials_makeOwn()}</a>
      </div>
      <p class={`muted ${styles.lead}`}>{m.credentials_catalogueLead()}</p>
      <div class={styles.search}>
        <label class={styles.find}>
          <span class="sr">{m.credentials_search()}</span>
          <Icon name="find" />
          <input type="search" class="field" dir="auto" placeholder={m.credentials_search()} value={sought} onInput={(event) => setSought(event.currentTarget.value)} />
        </label>
        <span class="muted small" role="status">{m.credentials_searchFound({ n: found.length })}</span>
      </div>
      {found.length === 0 && (
        <EmptyState title={m.credentials_noneFound()} action={<a class="btn" href={routeTo('credentials', 'new')}>{m.credentials_makeOwn()}</a>}>{m.credentials_noneFoundDo()}</EmptyState>
      )}
      <ul class={styles.cards}>
        {found.map((template) => {
          const content = template[locale];
          const { parts, prompts, requests, criteria } = countsOf(content);
          return (
            <li key={template.slug} class={styles.card}>
              <h2><a href={routeTo('credentials', 'catalogue', template.slug)}>{content.title}</a></h2>
              <p>{content.competency}</p>
              <p class="small muted">
                {[m.credentials_parts({ n: parts }), m.credentials_prompts({ n: prompts }), m.credentials_requests({ n: requests }), m.credentials_criteria({ n: criteria })].join(' · ')}
              </p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
