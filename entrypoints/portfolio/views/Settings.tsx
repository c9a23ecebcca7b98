import { m } from '@/utils/words/paraglide/messages';
import type { ViewProps } from '../view-props';

export function Settings({ path }: ViewProps) {
  return <h1 data-path={path.join('/')}>{m.settings_name()}</h1>;
}
