import { useState } from 'preact/hooks';
import { EmptyState } from '@/components/EmptyState';
import type { Preview } from '@/components/hooks/use-preview';
import { copiedCount, type HandIn } from '@/components/hooks/use-hand-in';
import { viewOf } from '@/utils/credentials/check-view';
import { m } from '@/utils/words/paraglide/messages';
import { ChangedLine } from './ChangedLine';
import styles from './hand-in.module.css';
import { PromptLine } from './PromptLine';
import { RequestLine } from './RequestLine';

export interface PortalSheetProps {
  handIn: HandIn;
  preview: Preview;
}

/** Says what was put on the clipboard last, or that the browser refused. */
export type SayCopied = (what: string | null) => void;

/** Every prompt in the issuer's order with its answer to copy, every slot with its files: what a portal is filled from. */
export function PortalSheet({ handIn, preview }: PortalSheetProps) {
  const [said, setSaid] = useState<string | null>('');
  const { rows, dossier } = handIn;
  const view = viewOf(rows);
  const { copied, of } = copiedCount(handIn);
  const steps = view.steps.length;
  const last = handIn.rows.submissions.at(-1);
  return (
    <section class={styles.sheet} aria-labelledby="sheet">
      <div class={styles.head}><h2 id="sheet">{m.handin_sheet()}</h2>{of > 0 && <span class="muted">{m.handin_copiedOf({ copied, of })}</span>}</div>
      {steps === 0 && <EmptyState title={m.handin_sheetNone()}>{m.handin_sheetNoneDo()}</EmptyState>}
      {rows.template.parts.map((part, p) => (
        <section key={part.id}>
          <h3 dir="auto" lang={rows.template.language}>{[part.label, part.title].filter(Boolean).join(' · ') || dossier.parts[p]?.name}</h3>
          <ol>
            {part.steps.map((step, s) => {
              const described = dossier.parts[p]?.steps[s];
              if (step.kind === 'prompt' && described?.kind === 'prompt') return <PromptLine key={step.id} handIn={handIn} prompt={step} described={described} counted={view.counted(step)[0]} onCopied={setSaid} />;
              if (step.kind === 'request' && described?.kind === 'request') return <RequestLine key={step.id} handIn={handIn} request={step} described={described} view={view} preview={preview} onCopied={setSaid} />;
              return null;
            })}
          </ol>
        </section>
      ))}
      {last && <ChangedLine credentialId={rows.credential.id} number={last.number} onCopied={setSaid} />}
      {said === null && <p class={`small bad ${styles.toast}`} role="alert">{m.handin_copyFailed()}</p>}
      <span class="sr" role="status">{said ? m.handin_copied({ what: said }) : ''}</span>
    </section>
  );
}
