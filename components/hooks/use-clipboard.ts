import { useState } from 'preact/hooks';

/** Text for a plain field and the same for one that takes formatting. */
export interface Copied {
  text: string;
  html: string;
}

export interface UseClipboard {
  /** What was copied last, by its name; '' = nothing yet. */
  copied: string;
  /** The browser said no. */
  refused: boolean;
  /** Has to be called inside the gesture. */
  copy: (name: string, what: Copied) => Promise<void>;
}

/** Puts a text on the clipboard in both forms as one thing, so that whatever it is pasted into takes what it can. */
export function useClipboard(): UseClipboard {
  const [state, setState] = useState({ copied: '', refused: false });
  return {
    ...state,
    async copy(name, { text, html }) {
      try {
        const parts = { 'text/plain': new Blob([text], { type: 'text/plain' }), 'text/html': new Blob([html], { type: 'text/html' }) };
        await navigator.clipboard.write([new ClipboardItem(parts)]);
        setState({ copied: name, refused: false });
      } catch (error) {
        if (!(error instanceof DOMException)) throw error;
        setState({ copied: '', refused: true });
      }
    },
  };
}
