import type { New } from '@/utils/core/rows/row';
import type { Credential, Template } from '@/utils/core/rows/template';
import { nextColour } from '@/utils/credentials/colours';
import { listCredentials, takeUp } from '@/utils/db/credentials';
import { changeSettings } from '@/utils/platform/settings';

/** Takes a template up: captures go to the new credential from now on. */
export async function startCredential(template: New<Template>): Promise<Credential> {
  const colour = nextColour(await listCredentials());
  const credential = await takeUp(template, { title: '', dueOn: '', colour });
  await changeSettings({ credentialId: credential.id, stepId: '' });
  return credential;
}
