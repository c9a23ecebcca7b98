import { copyAnswer } from '@/components/hooks/copy-answer';
import { routeTo } from '@/components/hooks/use-route';
import { ownZone } from '@/components/hooks/use-timer';
import type { Copied, HandIn } from '@/components/hooks/use-hand-in';
import { Icon } from '@/components/Icon';
import type { Limit, Prompt } from '@/utils/core/rows/template';
import type { Counted } from '@/utils/credentials/rules/types';
import { cleanText } from '@/utils/export/clean-text';
import type { PromptStep } from '@/utils/export/dossier/dossier';
import { dayOf, todayIn } from '@/utils/time/calendar';
import { formatNumber, formatTime } from '@/utils/words/format';
import { limitWords } from '@/utils/words/limit-words';
import { m } from '@/utils/words/paraglide/messages';
import { dayWords } from '../mine/card-words';
import styles from './hand-in.module.css';
import type { SayCopied } from './PortalSheet';
import { useCopying } from './use-copying';

export interface PromptLineProps {
  handIn: HandIn;
  prompt: Prompt;
  described: PromptStep;
  counted: Counted;
  onCopied: SayCopied;
}

/** `150–300`; in words where one side is open. */
function range(limit: Limit): string {
  return limit.min && limit.max !== null ? `${formatNumber(limit.min)}–${formatNumber(limit.max)}` : limitWords(limit);
}

function Count({ counted: { count, unit, limit, state, over, toGo } }: { counted: Counted }) {
  const amount = { n: count, text: formatNumber(count) };
  const wrong = state === 'over' || (state === 'short' && count > 0);
  return (
    <p class={`small ${wrong ? 'warn' : 'muted'}`}>
      {unit === 'characters' ? m.credentials_characters(amount) : m.credentials_words(amount)}
      {limit && <><br />{state === 'over' ? m.handin_over({ n: formatNumber(over), max: formatNumber(limit.max ?? 0) }) : wrong ? m.handin_toGo({ n: formatNumber(toGo), min: formatNumber(limit.min ?? 0) }) : range(limit)}</>}
    </p>
  );
}

/** `copied 20:14`; on another day with the day. */
export function copiedWords({ at, changed }: Copied): string {
  const day = dayOf(at, ownZone());
  const copied = day === todayIn(ownZone(), new Date()) ? m.handin_copiedAt({ time: formatTime(at) }) : m.handin_copiedOn({ day: dayWords(day), time: formatTime(at) });
  return changed ? m.handin_changedSince({ copied }) : copied;
}

/** A prompt with the beginning of its answer, its count, and Copy. */
export function PromptLine({ handIn, prompt, described, counted, onCopied }: PromptLineProps) {
  const { copy } = useCopying(onCopied);
  const credentialId = handIn.rows.credential.id;
  const copied = handIn.copied.get(prompt.id);
  const body = cleanText(handIn.rows.answers.find((answer) => answer.promptId === prompt.id)?.body ?? '');
  const { label } = described;
  const named = (act: string) => m.handin_named({ act, what: label });
  const take = (plainOnly: boolean) => void copy(label, () => copyAnswer({ credentialId, promptId: prompt.id, body, names: handIn.names }, { plainOnly }));
  return (
    <li class={styles.line} id={`line-${prompt.id}`}>
      <b>{label}</b>
      <div>
        <p class={styles.asked} dir="auto" lang={handIn.dossier.locale}>{prompt.title || described.title}</p>
        {described.plain ? <p class={styles.text} dir="auto" lang={handIn.dossier.locale}>{described.plain}</p> : <p class="muted">{m.handin_unanswered()}</p>}
      </div>
      {described.plain ? <Count counted={counted} /> : <p class="small muted">{counted.limit ? range(counted.limit) : ''}</p>}
      <div class={styles.act}>
        {described.plain ? (
          <>
            <button type="button" class="btn tiny" aria-label={named(copied ? m.handin_copyAgain() : m.handin_copy())} onClick={() => take(false)}>{copied ? m.handin_copyAgain() : m.handin_copy()}</button>
            <button type="button" class="btn quiet tiny" aria-label={named(m.handin_copyPlain())} onClick={() => take(true)}>{m.handin_copyPlain()}</button>
            {copied && <p class={`small ${copied.changed ? 'warn' : 'muted'}`}><Icon name={copied.changed ? 'warn' : 'check'} class={copied.changed ? 'warn' : 'good'} /><span>{copiedWords(copied)}</span></p>}
          </>
        ) : <a class="btn quiet tiny" href={routeTo('credentials', credentialId, 'write', prompt.id)} aria-label={named(m.handin_write())}>{m.handin_write()}</a>}
      </div>
    </li>
  );
}
