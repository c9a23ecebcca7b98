import { useEffect, useState } from 'preact/hooks';
import { openShortcutSettings, readShortcuts, type Shortcut } from '@/utils/platform/commands';

export interface UseShortcuts {
  shortcuts: readonly Shortcut[];
  /** Opens the browser's page where they are changed. */
  change: () => Promise<void>;
}

/** The shortcuts as the browser has them; read again when this page is looked at again. */
export function useShortcuts(): UseShortcuts {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void readShortcuts().then(setShortcuts);
    };
    look();
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, []);
  return { shortcuts, change: openShortcutSettings };
}
