import { useState } from 'preact/hooks';
import { m } from '@/utils/words/paraglide/messages';
import { ErrorNote } from './ErrorNote';
import type { Shown } from './hooks/show-quote';
import { Icon } from './Icon';

export interface ShowQuoteProps {
  /** Its number in the list: a button's name of its own. */
  n: number;
  show: () => Promise<Shown>;
}

const SAYS: Record<Shown, () => string> = { found: () => m.quotes_found(), gone: () => m.quotes_gone(), opened: () => m.quotes_opened() };

/** Shows a quote where it stands, and says what became of it. */
export function ShowQuote({ n, show }: ShowQuoteProps) {
  const [state, setState] = useState<Shown | 'looking' | { error: unknown } | null>(null);
  const press = async () => {
    setState('looking');
    setState(await show().catch((error: unknown) => ({ error })));
  };
  const said = state === null || typeof state === 'object' ? '' : state === 'looking' ? m.quotes_looking() : SAYS[state]();
  return (
    <>
      <button type="button" class="btn quiet tiny" aria-label={m.quotes_showNamed({ n })} disabled={state === 'looking'} onClick={() => void press()}><Icon name="find" />{m.quotes_show()}</button>
      <span class="small muted" role="status">{said}</span>
      {state !== null && typeof state === 'object' && <ErrorNote error={state.error} />}
    </>
  );
}
