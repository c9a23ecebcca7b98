import { useEffect, useState } from 'preact/hooks';
import { tabInView } from '@/utils/platform/tabs';

/** Known before the click: opening the panel allows no await inside the gesture. */
export function useWindowId(): number | null {
  const [id, setId] = useState<number | null>(null);
  useEffect(() => void tabInView().then((tab) => setId(tab?.windowId ?? null)), []);
  return id;
}
