import { useEffect, useState } from 'preact/hooks';
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

/** True once this page's code is older than the database, or an older page blocks the upgrade. */
export function useOutdated(): '' | 'outdated' | 'blocked' {
  const [state, setState] = useState<'' | 'outdated' | 'blocked'>('');
  useEffect(() => {
    const outdated = () => setState('outdated');
    const blocked = () => setState('blocked');
    addEventListener('microfolio:outdated', outdated);
    addEventListener('microfolio:blocked', blocked);
    return () => {
      removeEventListener('microfolio:outdated', outdated);
      removeEventListener('microfolio:blocked', blocked);
    };
  }, []);
  return state;
}
