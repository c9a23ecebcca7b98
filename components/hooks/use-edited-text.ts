import { useState } from 'preact/hooks';
import { emptyDraft } from './empty-draft';
import type { TextKeeper } from './text-keeper';
import { useTypedText } from './use-typed-text';

export interface EditedText {
  /** What stands in the field: the draft once there is one, the value before that. */
  text: string;
  /** Something was typed that is not the value yet. */
  begun: boolean;
  type: (text: string) => void;
  /** The draft became the value, or was given up. */
  done: () => Promise<void>;
  keeper: TextKeeper;
}

/** A value being edited: the draft under `key` stands in for it from the first key on, and is kept like any other. */
export function useEditedText(key: string, value: string): EditedText {
  const keeper = useTypedText(key);
  const [touched, setTouched] = useState(false);
  const begun = touched || keeper.state.text !== '';
  return {
    text: begun ? keeper.state.text : value,
    begun,
    type(text) {
      setTouched(true);
      keeper.type(text);
    },
    async done() {
      setTouched(false);
      if (begun) await emptyDraft(keeper);
    },
    keeper,
  };
}
