import { TimerStrip } from '@/components/capture/TimerStrip';
import { useSettings } from '@/components/hooks/use-settings';
import { m } from '@/utils/words/paraglide/messages';
import type { ViewProps } from '../view-props';
import { EntryForm } from './time/EntryForm';
import styles from './time/time.module.css';
import { WeekList } from './time/WeekList';

/** `#/time`: the timer, an entry by hand, and every entry week by week. */
export function Time({ path: [opened = ''] }: ViewProps) {
  const { settings, ready } = useSettings();
  return (
    <>
      <h1>{m.time_name()}</h1>
      <div class={styles.strip}><TimerStrip credentialId={settings.credentialId} /></div>
      {ready && <EntryForm credentialId={settings.credentialId} />}
      <WeekList opened={opened} />
    </>
  );
}
