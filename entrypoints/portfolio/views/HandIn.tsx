import { m } from '@/utils/words/paraglide/messages';
import type { ViewProps } from '../view-props';

export function HandIn({ path }: ViewProps) {
  return <h1 data-path={path.join('/')}>{m.handin_name()}</h1>;
}
