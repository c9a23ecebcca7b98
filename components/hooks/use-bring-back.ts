import { useEffect, useState } from 'preact/hooks';
import { waitsForOlderPage } from '@/utils/db/database';
import { textStoreFor } from '@/utils/db/typed-text-stores';
import { bringAllBack } from './bring-back';

/** Once a page: puts text that waited in the journal into its place. Answers a bug, or null. */
export function useBringBack(): unknown {
  const [failed, setFailed] = useState<unknown>(null);
  useEffect(() => {
    bringAllBack(textStoreFor).catch(setFailed);
  }, []);
  return failed;
}

/** A database that is not open by then is asked why. */
const LATE_MS = 2000;

/** True once this page's code is older than the database, or an older page blocks the upgrade. */
export function useOutdated(): '' | 'outdated' | 'blocked' {
  const [state, setState] = useState<'' | 'outdated' | 'blocked'>('');
  useEffect(() => {
    const outdated = () => setState('outdated');
    const blocked = () => setState('blocked');
    addEventListener('microfolio:outdated', outdated);
    addEventListener('microfolio:blocked', blocked);
    const late = setTimeout(() => void waitsForOlderPage().then((waits) => { if (waits) blocked(); }), LATE_MS);
    return () => {
      clearTimeout(late);
      removeEventListener('microfolio:outdated', outdated);
      removeEventListener('microfolio:blocked', blocked);
    };
  }, []);
  return state;
}
