import { useCallback, useState } from 'preact/hooks';

export interface UseTry {
  /** What went wrong last; null = nothing. */
  failed: unknown;
  /** Runs an act; says whether it went well. Its failure is to be shown, not lost. */
  run: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Runs what a person asked for and keeps its failure for the screen. */
export function useTry(): UseTry {
  const [failed, setFailed] = useState<unknown>(null);
  const run = useCallback(async (work: () => Promise<unknown>) => {
    try {
      await work();
      setFailed(null);
      return true;
    } catch (error) {
      setFailed(error);
      return false;
    }
  }, []);
  return { failed, run };
}
