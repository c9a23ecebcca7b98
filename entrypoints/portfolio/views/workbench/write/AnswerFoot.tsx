import { useEffect, useState } from 'preact/hooks';
import { copyAnswer } from '@/components/hooks/copy-answer';
import type { KeeperState } from '@/components/hooks/text-keeper';
import { Icon } from '@/components/Icon';
import { KeptLine } from '@/components/KeptLine';
import type { Limit, Prompt } from '@/utils/core/rows/template';
import type { Names } from '@/utils/reflect/body';
import { countsText, measure, type Measured } from '@/utils/reflect/count';
import { formatNumber } from '@/utils/words/format';
import { limitWords } from '@/utils/words/limit-words';
import { m } from '@/utils/words/paraglide/messages';
import styles from './paper.module.css';

export interface AnswerFootProps {
  credentialId: string;
  prompt: Prompt;
  state: KeeperState;
  names: Names;
}

const LACKING: readonly Measured['state'][] = ['empty', 'short', 'over', 'within'];

/** The limit that is most lacking, or a plain count of words. */
function leading(body: string, limits: readonly Limit[], names: Names): { measured: Measured; limit: Limit | null } {
  const all = limits.filter(countsText).map((limit) => ({ measured: measure(body, limit, names), limit }));
  all.sort((a, b) => LACKING.indexOf(a.measured.state) - LACKING.indexOf(b.measured.state));
  return all[0] ?? { measured: measure(body, null, names), limit: null };
}

/** `200–350`, `≥ 200`, `≤ 350` */
function span({ min, max }: Limit): string {
  if (min && max !== null) return `${formatNumber(min)}–${formatNumber(max)}`;
  return min ? `≥ ${formatNumber(min)}` : max === null ? '' : `≤ ${formatNumber(max)}`;
}

function Count({ measured, limit }: { measured: Measured; limit: Limit | null }) {
  const { count, state, toGo, over } = measured;
  const amount = { n: count, text: formatNumber(count) };
  const said = limit?.unit === 'characters' ? m.credentials_characters(amount) : m.credentials_words(amount);
  const rest = toGo > 0 ? m.workbench_toGo({ n: formatNumber(toGo) }) : over > 0 ? m.workbench_over({ n: formatNumber(over) }) : '';
  const look = state === 'empty' ? 'muted' : rest ? 'warn' : state === 'within' && limit ? 'good' : 'muted';
  return (
    <span class={look} data-count={count}>
      <b>{said}</b>{rest ? `, ${rest}` : state === 'within' && limit ? `, ${m.workbench_ready()}` : ''}
    </span>
  );
}

/** How much there is, how much is asked for, since when it is kept, and Copy, which pastes exactly what is counted. */
export function AnswerFoot({ credentialId, prompt, state, names }: AnswerFootProps) {
  const [copied, setCopied] = useState<'' | 'copied' | 'failed'>('');
  useEffect(() => setCopied(''), [state.text]);
  const { measured, limit } = leading(state.text, prompt.limits, names);
  const others = prompt.limits.filter((one) => one !== limit).map((one) => limitWords(one)).filter(Boolean);
  const full = limit ? Math.max(limit.max ?? Math.round((limit.min ?? 1) * 1.5), 1) : 0;
  const percent = (n: number) => `${Math.min(100, (n / full) * 100).toFixed(1)}%`;

  const copy = async () => {
    try {
      await copyAnswer({ credentialId, promptId: prompt.id, body: state.text, names });
      setCopied('copied');
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
      setCopied('failed');
    }
  };
  return (
    <div class={styles.foot}>
      <Count measured={measured} limit={limit} />
      {limit && (
        <div
          class={`${styles.range} grow`}
          role="meter"
          aria-label={limitWords(limit)}
          aria-valuemin={0}
          aria-valuemax={full}
          aria-valuenow={Math.min(measured.count, full)}
          aria-valuetext={m.workbench_meter({ count: formatNumber(measured.count), limit: limitWords(limit) })}
          style={{ '--now': percent(measured.count), '--min': percent(limit.min ?? 0), '--fill': measured.state === 'within' ? 'var(--ready)' : 'var(--missing)' }}
        >
          <i />
          {limit.min ? <b /> : null}
        </div>
      )}
      {limit && <span class="muted" aria-hidden="true">{span(limit)}</span>}
      {others.length > 0 && <span class="muted">{others.join(' · ')}</span>}
      <span class={styles.end}>
        <KeptLine state={state} />
        <button type="button" class="btn tiny" disabled={state.text.trim() === ''} onClick={() => void copy()}>
          {copied === 'copied' ? <><Icon name="check" class="good" />{m.workbench_copied()}</> : <><Icon name="copy" />{m.workbench_copy()}</>}
        </button>
      </span>
      {copied === 'failed' && <p class="small bad" role="alert">{m.workbench_copyFailed()}</p>}
      <span class="sr" role="status">{copied === 'copied' ? m.workbench_copied() : ''}</span>
    </div>
  );
}
