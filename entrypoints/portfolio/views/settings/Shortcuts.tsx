import { useShortcuts } from '@/components/hooks/use-shortcuts';
import { m } from '@/utils/words/paraglide/messages';
import { Part } from './Part';
import styles from './settings.module.css';

const COMMANDS: Record<string, () => string> = {
  _execute_action: m.settings_shortcut_open,
  'clip-page': m.settings_shortcut_clip,
  'toggle-timer': m.settings_shortcut_timer,
};

/** Ours, which no browser lists. */
const WITHIN: readonly { keys: () => string; label: () => string }[] = [
  { keys: () => (isMac() ? '⌘ Enter' : 'Ctrl+Enter'), label: m.settings_shortcutSave },
  { keys: () => (isMac() ? '⌘ Z' : 'Ctrl+Z'), label: m.settings_shortcutUndo },
];

const isMac = (): boolean => navigator.platform.startsWith('Mac');

export function Shortcuts() {
  const { shortcuts, change } = useShortcuts();
  const shown = shortcuts.flatMap(({ command, keys }) => {
    const label = COMMANDS[command];
    return label ? [{ key: command, label: label(), keys }] : [];
  });
  return (
    <Part id="shortcuts" title={m.settings_shortcuts()}>
      <ul class={styles.keys}>
        {[...shown, ...WITHIN.map(({ keys, label }) => ({ key: keys(), label: label(), keys: keys() }))].map(({ key, label, keys }) => (
          <li key={key}><span>{label}</span>{keys ? <kbd class="key">{keys}</kbd> : <span class="muted">{m.settings_shortcutNone()}</span>}</li>
        ))}
      </ul>
      <div><button type="button" class="btn" onClick={() => void change()}>{m.settings_shortcutChange()}</button></div>
    </Part>
  );
}
