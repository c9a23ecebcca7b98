import { extensionVersion } from '@/utils/platform/commands';
import { m } from '@/utils/words/paraglide/messages';
import { Part } from './Part';

export function About() {
  return (
    <Part id="about" title={m.settings_about()}>
      <p><b>{m.settings_aboutVersion({ version: extensionVersion() })}</b></p>
      <p class="muted">{m.settings_aboutLicence()}</p>
      <p><a href="/welcome.html">{m.settings_aboutWelcome()}</a></p>
    </Part>
  );
}
