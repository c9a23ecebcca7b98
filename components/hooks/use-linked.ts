import type { Linked } from '@/utils/credentials/serves';
import { listCredentials } from '@/utils/db/credentials';
import { alignmentsOf, usesOf } from '@/utils/db/links';
import { getTemplates } from '@/utils/db/templates';
import { useLive, type Live } from './use-live';

async function readLinked(): Promise<Linked[]> {
  const credentials = await listCredentials();
  const templates = await getTemplates(credentials.map((credential) => credential.templateId));
  const linked = await Promise.all(credentials.map(async (credential, at) => {
    const template = templates[at];
    return template && { credential, template, uses: await usesOf(credential.id), alignments: await alignmentsOf(credential.id) };
  }));
  return linked.filter((one) => one !== undefined);
}

/** The credentials, last used first, each with what is put into its slots and points at its criteria. */
export const useLinked = (): Live<Linked[]> => useLive(readLinked, []);
