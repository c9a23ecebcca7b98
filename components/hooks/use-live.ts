import { useEffect, useState } from 'preact/hooks';
import { live } from '@/utils/db/live';

export type Live<T> = { state: 'loading' } | { state: 'ready'; value: T } | { state: 'error'; error: unknown };

/**
 * What `query` answers, kept true as rows change anywhere. `deps` say when it is another query.
 * While another query loads, the old answer stays on screen, so that nothing blinks.
 */
export function useLive<T>(query: () => Promise<T>, deps: readonly unknown[]): Live<T> {
  const [answer, setAnswer] = useState<Live<T>>({ state: 'loading' });
  useEffect(
    () => live(query, (value) => setAnswer({ state: 'ready', value }), (error) => setAnswer({ state: 'error', error })),
    deps,
  );
  return answer;
}

/** The value when it is there, else `otherwise`. */
export const valueOr = <T, U>(answer: Live<T>, otherwise: U): T | U => (answer.state === 'ready' ? answer.value : otherwise);
