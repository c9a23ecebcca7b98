import type { Credential } from '@/utils/core/rows/template';
import { titleOf } from '@/utils/credentials/steps';
import { everyCredential } from '@/utils/db/credentials';
import { getTemplates } from '@/utils/db/templates';
import { useLive, type Live } from './use-live';

export interface CredentialName {
  id: string;
  title: string;
  colour: Credential['colour'];
  /** In the bin: what served it still names it. */
  gone: boolean;
}

/** Every credential's name and colour by its id, last used first. */
export const useCredentialNames = (): Live<Map<string, CredentialName>> =>
  useLive(async () => {
    const credentials = await everyCredential();
    const templates = await getTemplates(credentials.map((credential) => credential.templateId));
    return new Map(credentials.map((credential, at) => [credential.id, {
      id: credential.id,
      title: titleOf(credential, templates[at] ?? { title: '' }),
      colour: credential.colour,
      gone: credential.deletedAt !== '',
    }]));
  }, []);
