import { useEffect, useId, useRef } from 'preact/hooks';
import type { TextKeeper } from './hooks/text-keeper';
import { useTypedText } from './hooks/use-typed-text';
import { KeptLine } from './KeptLine';
import { OtherVersions } from './OtherVersions';

export interface KeptFieldProps {
  /** `draftKey(field, context)`, `answerKey(…)` or `rowKey(table, id, field)`. */
  textKey: string;
  label: string;
  placeholder?: string;
  /** A single line; else a text area that grows. */
  single?: boolean;
  /** Says when the text was kept, under the field. */
  showKept?: boolean;
  hideLabel?: boolean;
  focus?: boolean;
  /** Drawn as plain text until it is pointed at: titles and captions in place. */
  bare?: boolean;
  /** Ctrl/⌘+Enter, or Enter in a single line. */
  onSubmit?: (text: string, keeper: TextKeeper) => void;
  onText?: (text: string, keeper: TextKeeper) => void;
  /** Why the text cannot be taken, in words; '' = nothing is wrong. */
  error?: string;
}

/** A field whose text is kept at the keystroke and comes back after the surface, the worker or the browser died. */
export function KeptField(props: KeptFieldProps) {
  const keeper = useTypedText(props.textKey);
  const element = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  const { text } = keeper.state;
  const { focus, onText, error = '' } = props;
  const errorId = useId();

  useEffect(() => {
    if (focus) element.current?.focus({ preventScroll: true });
  }, [focus]);
  useEffect(() => onText?.(text, keeper), [text, keeper, onText]);

  const shared = {
    ref: element,
    class: props.bare ? 'bare' : 'field',
    'data-field': props.textKey.split('/')[0],
    placeholder: props.placeholder,
    value: text,
    dir: 'auto' as const,
    'aria-label': props.hideLabel ? props.label : undefined,
    ...(error ? { 'aria-invalid': true, 'aria-describedby': errorId } : {}),
    onInput: (event: Event) => keeper.type((event.currentTarget as HTMLTextAreaElement).value),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.isComposing || !(props.single || event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      props.onSubmit?.(keeper.state.text, keeper);
    },
  };
  return (
    <div>
      <label>
        {!props.hideLabel && <span class="label">{props.label}</span>}
        {props.single ? <input type="text" {...shared} /> : <textarea rows={3} {...shared} />}
      </label>
      {error && <p id={errorId} class="small bad" role="alert">{error}</p>}
      {props.showKept && <KeptLine state={keeper.state} />}
      <OtherVersions keeper={keeper} />
    </div>
  );
}
