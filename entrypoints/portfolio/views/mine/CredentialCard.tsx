import { routeTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { standingOf } from '@/utils/credentials/standing';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { capitalised } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { cardWords, dayWords, STATUS_WORDS } from './card-words';
import { CredentialDot } from './CredentialDot';
import { CredentialMenu } from './CredentialMenu';
import styles from './mine.module.css';

export interface CredentialCardProps {
  view: CredentialView;
  /** Seconds spent on it. */
  seconds: number;
}

/** A credential on the board: its name, who issues it, and how far it is. */
export function CredentialCard({ view, seconds }: CredentialCardProps) {
  const standing = standingOf(view);
  const { lines, progress } = cardWords(view, standing, seconds);
  const title = titleOf(view.credential, view.template);
  const earned = standing.column === 'earned';
  return (
    <li class={earned ? styles.earned : styles.tile} data-credential={view.credential.id}>
      {earned ? <Icon name="medal" class="good" /> : <CredentialDot view={view} />}
      <div>
        <h3><a href={routeTo('credentials', view.credential.id)} dir="auto">{title}</a></h3>
        {!earned && view.template.issuer && <p dir="auto">{view.template.issuer}</p>}
        {standing.column === 'cameBack' && standing.since && (
          <p class="warn"><b>{capitalised(STATUS_WORDS[standing.status]())}</b>, {dayWords(standing.since.on)}{standing.since.note && `: ${standing.since.note}`}</p>
        )}
        {progress && <progress aria-label={m.credentials_progress()} max={progress.of || 1} value={progress.done} />}
        {lines.map((line) => <p key={line}>{line}</p>)}
      </div>
      <CredentialMenu view={view} />
    </li>
  );
}
