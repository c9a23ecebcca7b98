import { m } from '@/utils/words/paraglide/messages';
import type { ViewProps } from '../view-props';

export function Credentials({ path }: ViewProps) {
  return <h1 data-path={path.join('/')}>{m.credentials_name()}</h1>;
}
