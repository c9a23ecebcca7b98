import { liveQuery } from 'dexie';
import { asUserError } from './database';

/**
 * Runs `query` now and whenever rows it read change, in this page or another, or in the worker.
 * For pages only: it does not wake the worker. Answers the way to stop.
 */
export function live<T>(query: () => Promise<T>, next: (value: T) => void, failed: (error: unknown) => void): () => void {
  const subscription = liveQuery(query).subscribe({ next, error: (error) => failed(asUserError(error)) });
  return () => subscription.unsubscribe();
}
