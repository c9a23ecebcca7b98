import { ownZone } from '@/components/hooks/use-timer';
import type { HandIn } from '@/components/hooks/use-hand-in';
import { dayOf } from '@/utils/time/calendar';
import { formatBytes, formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from '../mine/card-words';
import styles from './hand-in.module.css';
import { SaveAgain } from './SaveAgain';

export interface BeforeProps {
  handIn: HandIn;
}

/** Every submission as it was, the newest first. */
export function Before({ handIn: { rows } }: BeforeProps) {
  return (
    <section aria-labelledby="before">
      <h2 id="before">{m.handin_before()}</h2>
      {rows.submissions.length === 0 && <p class={`muted ${styles.noneYet}`}>{m.handin_beforeNone()}</p>}
      <ol class={styles.past}>
        {rows.submissions.toReversed().map((submission) => (
          <li key={submission.id}>
            <b>{submission.number}</b>
            <div>
              <p>{m.handin_beforeOn({ day: dayWords(dayOf(submission.frozenAt, ownZone())), time: formatTime(submission.frozenAt) })}</p>
              {submission.changed && <p class="small muted" dir="auto">{submission.changed}</p>}
              <details>
                <summary class="small muted">{m.handin_beforeFiles({ n: submission.files.length, size: formatBytes(submission.files.reduce((sum, file) => sum + file.bytes, 0)) })}</summary>
                <ul class={styles.fn} aria-label={m.handin_beforeList()}>{submission.files.map((file) => <li key={file.name}>{file.name}</li>)}</ul>
              </details>
              <SaveAgain submission={submission} template={rows.template} />
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}
