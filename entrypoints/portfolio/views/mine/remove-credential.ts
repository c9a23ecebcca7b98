import { offerUndo } from '@/components/undo';
import { binCredential, restoreCredential } from '@/utils/db/credentials';
import { changeSettings, readSettings } from '@/utils/platform/settings';
import { m } from '@/utils/words/paraglide/messages';

/** Puts a credential into the bin; captures that would have gone there go to the inbox. Undo puts both back. */
export async function removeCredential(id: string, title: string): Promise<void> {
  const { credentialId, stepId } = await readSettings();
  await binCredential(id);
  if (credentialId === id) await changeSettings({ credentialId: '', stepId: '' });
  offerUndo({
    said: m.credentials_removed({ title }),
    async undo() {
      await restoreCredential(id);
      if (credentialId === id) await changeSettings({ credentialId, stepId });
    },
  });
}
