import { useEffect, useId, useRef } from 'preact/hooks';
import type { EditedText } from '@/components/hooks/use-edited-text';
import { KeptLine } from '@/components/KeptLine';
import { OtherVersions } from '@/components/OtherVersions';

export interface TypedFieldProps {
  label: string;
  field: EditedText;
  wrong?: string | undefined;
  focus?: boolean;
  /** A day, up to this one. */
  day?: string;
}

/** One line of a row that is being edited, kept as it is typed. */
export function TypedField({ label, field, wrong = '', focus = false, day = '' }: TypedFieldProps) {
  const element = useRef<HTMLInputElement>(null);
  const wrongId = useId();
  useEffect(() => {
    if (focus) element.current?.focus();
  }, [focus]);
  return (
    <div>
      <label>
        <span class="label">{label}</span>
        <input
          ref={element} class="field" {...(day ? { type: 'date', max: day } : { type: 'text', dir: 'auto' as const })} value={field.text}
          {...(wrong ? { 'aria-invalid': true, 'aria-describedby': wrongId } : {})}
          onInput={(event) => field.type(event.currentTarget.value)}
        />
      </label>
      {wrong && <p id={wrongId} class="small bad" role="alert">{wrong}</p>}
      {field.keeper.state.trouble !== null && <KeptLine state={field.keeper.state} />}
      <OtherVersions keeper={field.keeper} />
    </div>
  );
}
