import { useId } from 'preact/hooks';
import { m } from '@/utils/words/paraglide/messages';

export interface TextInputProps {
  label: string;
  value: string;
  onText: (text: string) => void;
  hint?: string;
  /** A text area that grows. */
  long?: boolean;
  /** Set once the form was tried and this was wanted. */
  lacks?: boolean;
  lang?: string;
}

/** A labelled field of the form; the form as a whole is kept at the keystroke. */
export function TextInput({ label, value, onText, hint, long, lacks, lang }: TextInputProps) {
  const id = useId();
  const note = lacks ? m.credentials_own_required() : hint;
  const shared = {
    id, value, lang,
    class: 'field',
    dir: 'auto' as const,
    'aria-invalid': lacks ? (true as const) : undefined,
    'aria-describedby': note ? `${id}-note` : undefined,
    onInput: (event: Event) => onText((event.currentTarget as HTMLInputElement).value),
  };
  return (
    <div>
      <label class="label" for={id}>{label}</label>
      {long ? <textarea rows={2} {...shared} /> : <input type="text" {...shared} />}
      {note && <p id={`${id}-note`} class={lacks ? 'hint bad' : 'hint'}>{note}</p>}
    </div>
  );
}
