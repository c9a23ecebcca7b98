import { EmptyState } from '@/components/EmptyState';
import { routeTo } from '@/components/hooks/use-route';
import { m } from '@/utils/words/paraglide/messages';

/** An address that names no template: an old link, or one cut short. */
export function NoSuchTemplate() {
  return (
    <>
      <h1>{m.credentials_name()}</h1>
      <EmptyState title={m.credentials_noSuch()} action={<a class="btn" href={routeTo('credentials', 'catalogue')}>{m.credentials_catalogue()}</a>}>{m.credentials_noSuchDo()}</EmptyState>
    </>
  );
}
