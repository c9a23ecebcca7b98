import { useEffect, useState } from 'preact/hooks';

/** Where the rail stands above the page instead of beside it. */
const NARROW = '(max-width: 1000px)';

/** Whether the window is too narrow for a table's lesser columns. */
export function useNarrow(): boolean {
  const [narrow, setNarrow] = useState(() => matchMedia(NARROW).matches);
  useEffect(() => {
    const query = matchMedia(NARROW);
    const turned = () => setNarrow(query.matches);
    query.addEventListener('change', turned);
    return () => query.removeEventListener('change', turned);
  }, []);
  return narrow;
}
