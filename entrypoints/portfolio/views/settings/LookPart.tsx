import { useSettings } from '@/components/hooks/use-settings';
import { m } from '@/utils/words/paraglide/messages';
import { Part } from './Part';
import styles from './settings.module.css';

interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  hint?: string;
  value: T;
  choices: readonly { value: T; label: string; lang?: string }[];
  onChoose: (value: T) => void;
}

function Choice<T extends string>({ name, label, hint, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class={styles.choice} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend class="label">{label}</legend>
      <div class="seg">
        {choices.map((choice) => (
          <label key={choice.value} {...(choice.lang ? { lang: choice.lang } : {})}>
            <input class="sr" type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            {choice.label}
          </label>
        ))}
      </div>
      {hint && <p id={`${name}-hint`} class="hint">{hint}</p>}
    </fieldset>
  );
}

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
