import { useRef, useState } from 'preact/hooks';
import { clearDraft, draftKey } from '@/utils/db/drafts';
import { m } from '@/utils/words/paraglide/messages';
import styles from './AddArtifact.module.css';
import type { TextKeeper } from './hooks/text-keeper';
import { KeptField } from './KeptField';

export interface AddNoteProps {
  credentialId: string;
  stepId: string;
  /** Resolves once the note is in: with false when it is not, and what was typed stays. */
  onNote: (text: string) => Promise<boolean>;
  onDone: () => void;
}

/** A note that stands by itself: its first line is its title. */
export function AddNote({ credentialId, stepId, onNote, onDone }: AddNoteProps) {
  const keeperRef = useRef<TextKeeper | null>(null);
  const [empty, setEmpty] = useState(false);
  const key = draftKey('note', credentialId, stepId);
  const add = async () => {
    const text = keeperRef.current?.state.text ?? '';
    setEmpty(text.trim() === '');
    if (text.trim() === '' || !(await onNote(text))) return;
    await keeperRef.current?.settled();
    await clearDraft(key);
    keeperRef.current?.emptied(text);
    onDone();
  };
  return (
    <form class={styles.link} noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <KeptField textKey={key} label={m.kinds_note()} focus placeholder={m.kinds_noteHint()} error={empty ? m.kinds_noteEmpty() : ''} onSubmit={() => void add()} onText={(_, now) => { keeperRef.current = now; }} />
      <div><button type="submit" class="btn">{m.kinds_noteAdd()}</button></div>
    </form>
  );
}
