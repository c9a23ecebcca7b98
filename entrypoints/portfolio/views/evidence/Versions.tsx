import { sayChanges } from '@/components/change-words';
import { ErrorNote } from '@/components/ErrorNote';
import { ownZone } from '@/components/hooks/use-timer';
import { useVersionChanges } from '@/components/hooks/use-version-changes';
import type { PageVersion } from '@/utils/clip/page-versions';
import { dayOf } from '@/utils/time/calendar';
import { formatDay, formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';

export interface VersionsProps {
  /** Newest first. */
  versions: readonly PageVersion[];
  /** The instant of the version that is read. */
  chosen: string;
  onChoose: (at: string) => void;
}

/** The versions of a page that was clipped more than once: when, what changed, and which one is read. */
export function Versions({ versions, chosen, onChoose }: VersionsProps) {
  const changes = useVersionChanges(versions);
  const saysOf = (n: number): string => {
    if (n === versions.length - 1) return m.quotes_first();
    const known = changes.state === 'ready' ? changes.value[n] : undefined;
    return known === undefined ? '' : sayChanges(known);
  };
  return (
    <section aria-labelledby="versions-head" class={styles.versions}>
      <h2 id="versions-head">{m.quotes_versions({ n: versions.length })}</h2>
      {changes.state === 'error' && <ErrorNote error={changes.error} />}
      <ol>
        {versions.map(({ at }, n) => (
          <li key={at}>
            <label>
              <input type="radio" name="version" checked={at === chosen} onChange={() => onChoose(at)} />
              <span>{m.quotes_versionOf({ day: formatDay(dayOf(at, ownZone())), time: formatTime(at) })} <span class="muted" dir="auto">{[n === 0 ? m.quotes_newest() : '', saysOf(n)].filter(Boolean).join(' · ')}</span></span>
            </label>
          </li>
        ))}
      </ol>
      {chosen !== versions[0]?.at && <p class="small muted" role="status">{m.quotes_earlier()}</p>}
    </section>
  );
}
