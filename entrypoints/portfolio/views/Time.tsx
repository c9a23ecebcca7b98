import { m } from '@/utils/words/paraglide/messages';
import type { ViewProps } from '../view-props';

export function Time({ path }: ViewProps) {
  return <h1 data-path={path.join('/')}>{m.time_name()}</h1>;
}
