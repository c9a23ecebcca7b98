import { ErrorNote } from '@/components/ErrorNote';
import { ownZone } from '@/components/hooks/use-timer';
import { useTry } from '@/components/hooks/use-try';
import { useVersions } from '@/components/hooks/use-versions';
import { offerUndo } from '@/components/undo';
import type { OtherVersion } from '@/utils/db/versions';
import { dayOf } from '@/utils/time/calendar';
import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from '../mine/card-words';
import styles from './settings.module.css';
import { differences } from './version-words';

const when = (at: string) => ({ day: dayWords(dayOf(at, ownZone())), time: formatTime(at) });

/** What two machines said differently: both are shown, one is chosen. */
export function Versions() {
  const { versions, take, leave } = useVersions();
  const { failed, run } = useTry();
  if (versions.state === 'error') return <ErrorNote error={versions.error} />;
  if (versions.state === 'loading' || versions.value.length === 0) return failed === null ? null : <ErrorNote error={failed} />;

  const takeIt = (version: OtherVersion) => run(async () => {
    await take(version);
    offerUndo({ said: m.settings_versionTook(), undo: () => take({ ...version, row: version.other, other: version.row }) });
  });
  const leaveIt = (version: OtherVersion) => run(async () => offerUndo({ said: m.settings_versionLeft(), undo: await leave(version) }));

  return (
    <section aria-labelledby="versions">
      <h3 id="versions">{m.settings_versions()}</h3>
      <p class="muted">{m.settings_versionsWhat()}</p>
      {failed !== null && <ErrorNote error={failed} />}
      <ul class={styles.versions}>
        {versions.value.map((version) => {
          const name = version.name || m.settings_versionUnnamed();
          return (
            <li key={`${version.key} ${version.other.updatedAt}`}>
              <h4 dir="auto">{name}</h4>
              <div class={styles.scroll}>
                <table class="table">
                  <thead>
                    <tr><th scope="col"><span class="sr">{m.settings_versionWhat()}</span></th><th scope="col">{m.settings_versionNow(when(version.row.updatedAt))}</th><th scope="col">{m.settings_versionOther(when(version.other.updatedAt))}</th></tr>
                  </thead>
                  <tbody>
                    {differences(version).map(({ column, label, now, other }) => (
                      <tr key={column}>
                        <th scope="row">{label}</th>
                        {column === 'more' ? <td colSpan={2}>{m.settings_column_differ()}</td> : <><td dir="auto">{now || '–'}</td><td dir="auto">{other || '–'}</td></>}
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
              <div class="row wrap">
                <button type="button" class="btn tiny" aria-label={m.settings_versionNamed({ act: m.settings_versionTake(), name })} onClick={() => void takeIt(version)}>{m.settings_versionTake()}</button>
                <button type="button" class="btn tiny quiet" aria-label={m.settings_versionNamed({ act: m.settings_versionLeave(), name })} onClick={() => void leaveIt(version)}>{m.settings_versionLeave()}</button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
