import { readCredentialView, type CredentialView } from '@/utils/db/credential-view';
import { listCredentials } from '@/utils/db/credentials';
import { useLive, type Live } from './use-live';

/** One credential with everything of it, kept true. `undefined` = there is none of this id. */
export const useCredential = (id: string): Live<CredentialView | undefined> =>
  useLive(async () => (id ? readCredentialView(id) : undefined), [id]);

/** The last-used credentials, each whole; those whose template is gone are left out. */
export const useCredentials = (limit = 100): Live<CredentialView[]> =>
  useLive(async () => {
    const rows = await listCredentials(limit);
    const views = await Promise.all(rows.map((row) => readCredentialView(row.id)));
    return views.filter((view) => view !== undefined);
  }, [limit]);
