import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { usePreview } from '@/components/hooks/use-preview';
import { routeTo } from '@/components/hooks/use-route';
import { useHandIn, type HandIn } from '@/components/hooks/use-hand-in';
import { titleOf } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { Advice } from './Advice';
import { Before } from './Before';
import styles from './hand-in.module.css';
import { HandInButton } from './HandInButton';
import { PackagePart } from './PackagePart';
import { PortalSheet } from './PortalSheet';

export interface HandInPageProps {
  credentialId: string;
}

export function HandInPage({ credentialId }: HandInPageProps) {
  const answer = useHandIn(credentialId);
  if (answer.state === 'loading') return <p class="muted" role="status">{m.common_loading()}</p>;
  if (answer.state === 'error') return <><h1>{m.handin_name()}</h1><ErrorNote error={answer.error} /></>;
  if (!answer.value) {
    return (
      <>
        <h1>{m.handin_name()}</h1>
        <EmptyState title={m.handin_gone()} action={<a class="btn" href={routeTo('hand-in')}>{m.handin_goneGo()}</a>}>{m.handin_goneDo()}</EmptyState>
      </>
    );
  }
  return <Ready handIn={answer.value} />;
}

/** The sheet for the portal first, what could be mended beside it; then the package, the one button, and what was handed in before. */
function Ready({ handIn }: { handIn: HandIn }) {
  const preview = usePreview(handIn);
  const { credential, template } = handIn.rows;
  const things = handIn.findings.length;
  return (
    <>
      <header class={styles.top}>
        <div class={styles.title}>
          <h1 dir="auto">{titleOf(credential, template)}</h1>
          <span class="chip on">{m.handin_submission({ number: handIn.number })}</span>
          <span class="grow" />
          <a class="btn quiet" href={routeTo('hand-in')}>{m.handin_other()}</a>
        </div>
        <p class="muted">{things > 0 ? <><a href="#advice" onClick={toAdvice}>{m.handin_things({ n: things })}</a> {m.handin_thingsAfter()}</> : m.handin_nothing()}</p>
      </header>
      <div class={styles.cols}>
        <PortalSheet handIn={handIn} preview={preview} />
        <Advice handIn={handIn} />
      </div>
      <div class={`${styles.cols} ${styles.lower}`}>
        <div>
          <PackagePart handIn={handIn} preview={preview} />
          <HandInButton handIn={handIn} preview={preview} />
        </div>
        <Before handIn={handIn} />
      </div>
    </>
  );
}

/** A `#` is a route here: the heading is gone to by hand. */
function toAdvice(event: MouseEvent): void {
  event.preventDefault();
  const heading = document.getElementById('advice');
  heading?.scrollIntoView({ block: 'start' });
  heading?.focus({ preventScroll: true });
}
