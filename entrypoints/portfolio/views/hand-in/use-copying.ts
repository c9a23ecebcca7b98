import { useState } from 'preact/hooks';
import type { SayCopied } from './PortalSheet';

/** Puts something on the clipboard at a press, and says so; a refusal of the browser is told in words. */
export function useCopying(onCopied: SayCopied): { just: string; copy: (what: string, work: () => Promise<void>) => Promise<void> } {
  const [just, setJust] = useState('');
  return {
    just,
    async copy(what, work) {
      try {
        await work();
        setJust(what);
        onCopied(what);
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        onCopied(null);
      }
    },
  };
}
