import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { routeTo } from '@/components/hooks/use-route';
import type { Step } from '@/utils/core/rows/template';
import type { StepState } from '@/utils/credentials/progress';
import { changeSettings, readSettings } from '@/utils/platform/settings';

export interface OpenStep {
  /** undefined: the template has no steps. */
  open: Step | undefined;
  /** The step that stands at the top; its neighbours follow. */
  topId: string;
  /** Brings a step to the top that may be open already, further down. */
  bringUp: (stepId: string) => void;
  /** The focus went into a step: it is the open one, and nothing moves. */
  noticed: (stepId: string) => void;
}

/** Captures go where one works. */
async function captureFor(credentialId: string, stepId: string): Promise<void> {
  const settings = await readSettings();
  if (settings.credentialId !== credentialId || settings.stepId !== stepId) await changeSettings({ credentialId, stepId });
}

/**
 * Which step is open is what the address says; without one, the first that is not done. A step that is gone to stands at
 * the top with the caret in it.
 */
export function useOpenStep(credentialId: string, steps: readonly Step[], stepId: string, states: ReadonlyMap<string, StepState>): OpenStep {
  // As it was when the page opened: a step that is done by typing stays the open one.
  const [first] = useState(() => steps.find((step) => states.get(step.id)?.state !== 'done') ?? steps[0]);
  const open = steps.find((step) => step.id === stepId) ?? first;
  const openId = open?.id ?? '';
  const [topId, setTopId] = useState(openId);
  const noticedRef = useRef('');
  const arrivedRef = useRef(true);

  useEffect(() => {
    if (!openId) return;
    if (noticedRef.current !== openId) setTopId(openId);
    noticedRef.current = '';
    // A workbench that is still loading behind another tab is not where one works: the popup may have chosen since.
    if (document.visibilityState === 'visible') void captureFor(credentialId, openId);
  }, [openId, credentialId]);

  useEffect(() => {
    // On arrival the page is the browser's: nothing takes the focus.
    if (!arrivedRef.current) {
      scrollTo({ top: 0, behavior: 'instant' });
      const section = document.getElementById(`step-${topId}`);
      (section?.querySelector<HTMLElement>('textarea') ?? section?.querySelector('button'))?.focus({ preventScroll: true });
    }
    arrivedRef.current = false;
  }, [topId]);

  return {
    open,
    topId,
    bringUp: setTopId,
    noticed: useCallback((id: string) => {
      if (id === openId) return;
      noticedRef.current = id;
      location.replace(routeTo('credentials', credentialId, 'write', id));
    }, [openId, credentialId]),
  };
}
