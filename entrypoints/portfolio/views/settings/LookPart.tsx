import { useSettings } from '@/components/hooks/use-settings';
import { m } from '@/utils/words/paraglide/messages';
import { Choice } from './Choice';
import { Part } from './Part';

export function LookPart() {
  const { settings, change } = useSettings();
  return (
    <Part id="look" title={m.settings_look()}>
      <Choice
        name="language" label={m.settings_language()} hint={m.settings_languageHint()} value={settings.locale}
        choices={[{ value: '', label: m.settings_languageBrowser() }, { value: 'en', label: 'English', lang: 'en' }, { value: 'es', label: 'Español', lang: 'es' }]}
        onChoose={(locale) => void change({ locale })}
      />
      <Choice
        name="theme" label={m.settings_theme()} value={settings.theme}
        choices={[{ value: 'system', label: m.settings_themeSystem() }, { value: 'light', label: m.settings_themeLight() }, { value: 'dark', label: m.settings_themeDark() }]}
        onChoose={(theme) => void change({ theme })}
      />
    </Part>
  );
}
