import { useEffect, useState } from 'preact/hooks';
import { changeSettings, defaultSettings, readSettings, watchSettings, type Settings } from '@/utils/platform/settings';
import { mirrorLook, putOnLook } from './look';

export interface UseSettings {
  settings: Settings;
  ready: boolean;
  change: (patch: Partial<Settings>) => Promise<void>;
}

/** The person's choices, kept true in every open page; language and theme are put on at once. */
export function useSettings(): UseSettings {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const take = (next: Settings) => {
      mirrorLook(next);
      putOnLook(next);
      setSettings(next);
    };
    void readSettings().then(take);
    return watchSettings(take);
  }, []);
  return {
    settings: settings ?? defaultSettings,
    ready: settings !== null,
    change: async (patch) => {
      await changeSettings(patch);
    },
  };
}
