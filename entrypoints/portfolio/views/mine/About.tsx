import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { useCredential } from '@/components/hooks/use-credentials';
import { goTo, routeTo } from '@/components/hooks/use-route';
import { ownZone } from '@/components/hooks/use-timer';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import { standingOf } from '@/utils/credentials/standing';
import { titleOf } from '@/utils/credentials/steps';
import { editCredential } from '@/utils/db/credentials';
import { rowKey } from '@/utils/db/row-text';
import { dayOf } from '@/utils/time/calendar';
import { m } from '@/utils/words/paraglide/messages';
import { TemplateFacts } from '../catalogue/TemplateFacts';
import { TemplateWhole } from '../catalogue/TemplateWhole';
import page from '../catalogue/template-page.module.css';
import { dayWords, STATUS_WORDS } from './card-words';
import { CredentialDot } from './CredentialDot';
import styles from './mine.module.css';
import { PastEvents } from './PastEvents';
import { RecordEvent } from './RecordEvent';
import { removeCredential } from './remove-credential';

export interface AboutProps {
  id: string;
}

/** A credential's own facts: its name, its due day, what happened to it, and the template as it was taken up. */
export function About({ id }: AboutProps) {
  const answer = useCredential(id);
  if (answer.state === 'loading') return <p class="muted" role="status">{m.common_loading()}</p>;
  if (answer.state === 'error') return <ErrorNote error={answer.error} />;
  if (!answer.value || answer.value.credential.deletedAt !== '') {
    return (
      <>
        <h1>{m.credentials_name()}</h1>
        <EmptyState title={m.credentials_gone()} action={<a class="btn" href={routeTo('credentials')}>{m.credentials_back()}</a>}>{m.credentials_goneDo()}</EmptyState>
      </>
    );
  }
  const { credential, template, events } = answer.value;
  const title = titleOf(credential, template);
  const facts: [string, string][] = [
    [m.credentials_issuer(), template.issuer || m.credentials_noIssuerYet()],
    [m.credentials_version(), template.version],
    [m.credentials_taken(), dayWords(dayOf(template.retrievedAt, ownZone()))],
    [m.credentials_source(), template.sourceUrl],
  ];
  return (
    <>
      <p class={page.back}><a class="row" href={routeTo('credentials')}><Icon name="back" />{m.credentials_back()}</a></p>
      <div class="head">
        <h1 class="row"><CredentialDot view={answer.value} /><span dir="auto">{title}</span></h1>
        <span class="chip">{STATUS_WORDS[standingOf(answer.value).status]()}</span>
        <span class="grow" />
        <a class="btn" href={routeTo('credentials', id)}>{m.credentials_open()}</a>
      </div>
      <div class={styles.about}>
        <section class={styles.pair}>
          <div>
            <KeptField textKey={rowKey('credentials', id, 'title')} label={m.credentials_ownName()} placeholder={template.title} single />
            <p class="hint">{m.credentials_ownNameHint({ title: template.title })}</p>
          </div>
          <label>
            <span class="label">{m.credentials_dueDay()}</span>
            <input
              type="date" class="field" value={credential.dueOn}
              onChange={(event) => { if (!event.currentTarget.validity.badInput) void editCredential(id, { dueOn: event.currentTarget.value }); }}
            />
          </label>
        </section>
        <section class="stack">
          <h2>{m.credentials_happened()}</h2>
          <PastEvents events={events} />
          <RecordEvent credentialId={id} />
        </section>
        <section class="stack">
          <h2>{m.credentials_template()}</h2>
          <dl class={page.rules}>
            {facts.filter(([, value]) => value).map(([name, value]) => <div key={name}><dt>{name}</dt><dd dir="auto">{value}</dd></div>)}
          </dl>
          <TemplateFacts template={template} />
          <details>
            <summary>{m.credentials_asks()}</summary>
            <TemplateWhole template={template} />
          </details>
          <p class="hint">{m.credentials_templateStays()}</p>
          <div class="row wrap">
            <a class="btn" href={routeTo('credentials', 'new', 'template', template.id)}>{m.credentials_adapt()}</a>
            <button type="button" class="btn" onClick={() => { void removeCredential(id, title); goTo('credentials'); }}>{m.credentials_remove()}</button>
          </div>
        </section>
      </div>
    </>
  );
}
