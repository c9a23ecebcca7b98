import { useState } from 'preact/hooks';
import { JOT_KEY, JotBox } from '@/components/capture/JotBox';
import { placeRoute } from '@/components/hooks/place-route';
import { useLive, valueOr } from '@/components/hooks/use-live';
import { ownZone } from '@/components/hooks/use-timer';
import { Icon } from '@/components/Icon';
import type { Day } from '@/utils/core/rows/row';
import { stepStates } from '@/utils/credentials/progress';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { getDraft } from '@/utils/db/drafts';
import { dayOf } from '@/utils/time/calendar';
import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from '../mine/card-words';
import { CredentialDot } from '../mine/CredentialDot';
import styles from './home.module.css';
import { whereStopped } from './where-stopped';

export interface CarryOnProps {
  views: readonly CredentialView[];
  today: Day;
}

/** Opens with the last sentence written, and goes on there. */
export function CarryOn({ views, today }: CarryOnProps) {
  const draft = valueOr(useLive(() => getDraft(JOT_KEY), []), undefined);
  const [jotting, setJotting] = useState(false);
  if (jotting) return <section class={styles.carry} aria-label={m.home_whereYouWere()}><JotBox focus /></section>;

  const stopped = whereStopped(views, draft);
  if (!stopped) return null;
  const kept = stopped.kind !== 'begin' && (dayOf(stopped.at, ownZone()) === today ? m.common_kept({ time: formatTime(stopped.at) }) : m.home_keptOn({ day: dayWords(dayOf(stopped.at, ownZone())) }));
  return (
    <section class={styles.carry} aria-label={m.home_whereYouWere()}>
      <div>
        {stopped.kind === 'jot' && <p class="row small muted"><Icon name="jot" />{m.home_yourJot()}</p>}
        {stopped.kind === 'answer' && <p class="row small muted"><CredentialDot view={stopped.view} /><span dir="auto">{titleOf(stopped.view.credential, stopped.view.template)} · {stopped.prompt.label}</span></p>}
        {stopped.kind === 'begin' ? (
          <>
            <p class="row small muted"><CredentialDot view={stopped.view} /><span dir="auto">{titleOf(stopped.view.credential, stopped.view.template)}</span></p>
            <p class={styles.last}><span class="muted">{m.home_nothingWritten()}</span> {stopped.label} {stopped.title}</p>
          </>
        ) : (
          <>
            <p class={styles.last} dir="auto">{stopped.words}<span class={styles.caret} /></p>
            <p class="row small muted">
              <Icon name="check" class="good" />
              {[kept, stopped.kind === 'answer' && stepStates(stopped.view).get(stopped.prompt.id)?.short].filter(Boolean).join(' · ')}
            </p>
          </>
        )}
      </div>
      {stopped.kind === 'jot' && <button type="button" class="btn primary" onClick={() => setJotting(true)}>{m.home_carryOn()}</button>}
      {stopped.kind === 'answer' && <a class="btn primary" href={placeRoute(stopped.view.credential.id, { view: 'write', stepId: stopped.prompt.id })}>{m.home_carryOn()}</a>}
      {stopped.kind === 'begin' && <a class="btn primary" href={placeRoute(stopped.view.credential.id, { view: 'write', stepId: stopped.stepId })}>{m.home_begin()}</a>}
    </section>
  );
}
