import { m } from '@/utils/words/paraglide/messages';
import type { ViewProps } from '../view-props';

export function Home({ path }: ViewProps) {
  return <h1 data-path={path.join('/')}>{m.home_name()}</h1>;
}
