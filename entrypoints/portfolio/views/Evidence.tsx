import { m } from '@/utils/words/paraglide/messages';
import type { ViewProps } from '../view-props';

export function Evidence({ path }: ViewProps) {
  return <h1 data-path={path.join('/')}>{m.evidence_name()}</h1>;
}
