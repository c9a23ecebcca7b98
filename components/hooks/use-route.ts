import { useEffect, useState } from 'preact/hooks';

/** The parts of `#/credentials/ID/write/STEP`, decoded. */
function partsOf(hash: string): string[] {
  return hash.replace(/^#\/?/, '').split('/').filter(Boolean).map(decodeURIComponent);
}

/** Where the portfolio page is. Back and forward work; a link is an `<a href={routeTo(…)}>`. */
export function useRoute(): string[] {
  const [parts, setParts] = useState(() => partsOf(location.hash));
  useEffect(() => {
    const moved = () => setParts(partsOf(location.hash));
    addEventListener('hashchange', moved);
    return () => removeEventListener('hashchange', moved);
  }, []);
  return parts;
}

export const routeTo = (...parts: string[]): string => `#/${parts.map(encodeURIComponent).join('/')}`;

export function goTo(...parts: string[]): void {
  location.hash = routeTo(...parts);
}
