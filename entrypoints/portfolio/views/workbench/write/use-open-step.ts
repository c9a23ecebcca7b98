import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { routeTo } from '@/components/hooks/use-route';
import type { Step } from '@/utils/core/rows/template';
import type { StepState } from '@/utils/credentials/progress';
import { changeSettings, readSettings } from '@/utils/platform/settings';

export interface OpenStep {
  /** undefined: the template has no steps. */
  open: Step | undefined;
  /** To be called when a step is chosen: it is then brought into view, with the caret in it. */
  openByHand: () => void;
  /** The focus went into a step: it is the open one, and nothing moves. */
  noticed: (stepId: string) => void;
}

/** Which step is open is what the address says; without one, the first that is not done. Captures go to the open step. */
export function useOpenStep(credentialId: string, steps: readonly Step[], stepId: string, states: ReadonlyMap<string, StepState>): OpenStep {
  // As it was when the page opened: a step that is done by typing stays the open one.
  const [first] = useState(() => steps.find((step) => states.get(step.id)?.state !== 'done') ?? steps[0]);
  const open = steps.find((step) => step.id === stepId) ?? first;
  const openId = open?.id ?? '';
  const byHandRef = useRef(true);
  const begunRef = useRef(false);

  useEffect(() => {
    if (!openId) return;
    const section = document.getElementById(`step-${openId}`);
    if (byHandRef.current && section) {
      // The first step of a page that just opened stands at the top already.
      const top = section.previousElementSibling === null && !begunRef.current;
      if (!top) section.scrollIntoView({ block: 'start' });
      if (begunRef.current) (section.querySelector<HTMLElement>('textarea') ?? section.querySelector('button'))?.focus({ preventScroll: true });
    }
    byHandRef.current = false;
    begunRef.current = true;
    void readSettings().then((settings) => {
      if (settings.credentialId !== credentialId || settings.stepId !== openId) return changeSettings({ credentialId, stepId: openId });
      return undefined;
    });
  }, [openId, credentialId]);

  return {
    open,
    openByHand: useCallback(() => {
      byHandRef.current = true;
    }, []),
    noticed: useCallback((id: string) => {
      if (id === openId) return;
      byHandRef.current = false;
      location.replace(routeTo('credentials', credentialId, 'write', id));
    }, [openId, credentialId]),
  };
}
