import { standingOf } from '@/utils/credentials/standing';
import type { CredentialView } from '@/utils/db/credential-view';

export interface CredentialDotProps {
  view: CredentialView;
}

/** A credential's colour, always beside its name; hollow and grey while one is only exploring. */
export function CredentialDot({ view }: CredentialDotProps) {
  const exploring = standingOf(view).status === 'exploring';
  return <span class={exploring ? 'dot out' : 'dot'} style={{ '--dot': exploring ? 'var(--edge)' : `var(--c${view.credential.colour})` }} />;
}
