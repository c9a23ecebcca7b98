import { useEffect, useMemo, useState } from 'preact/hooks';

/** The parts of `#/credentials/ID/write/STEP`, decoded; what a view keeps behind a `?` is its own. */
function partsOf(hash: string): string[] {
  return hash.replace(/^#\/?/, '').replace(/\?.*$/s, '').split('/').filter(Boolean).map(decodeURIComponent);
}

/** Where the portfolio page is. Back and forward work; a link is an `<a href={routeTo(…)}>`. */
export function useRoute(): string[] {
  const [hash, setHash] = useState(() => location.hash);
  useEffect(() => {
    const moved = () => setHash(location.hash);
    // It may have moved on since the first drawing: the popup sends an opening page elsewhere.
    moved();
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return useMemo(() => partsOf(hash), [hash]);
}

export const routeTo = (...parts: string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

export function goTo(...parts: string[]): void {
  location.hash = routeTo(...parts);
}
