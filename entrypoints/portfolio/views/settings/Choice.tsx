import styles from './settings.module.css';

export interface ChoiceProps<T extends string> {
  name: string;
  label: string;
  hint?: string;
  value: T;
  choices: readonly { value: T; label: string; lang?: string }[];
  onChoose: (value: T) => void;
}

/** One of a few, all in view. */
export function Choice<T extends string>({ name, label, hint, value, choices, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset class={styles.choice} aria-describedby={hint ? `${name}-hint` : undefined}>
      <legend class="label">{label}</legend>
      <div class="seg">
        {choices.map((choice) => (
          <label key={choice.value} {...(choice.lang ? { lang: choice.lang } : {})}>
            <input class="sr" type="radio" name={name} value={choice.value} checked={choice.value === value} onChange={() => onChoose(choice.value)} />
            {choice.label}
          </label>
        ))}
      </div>
      {hint && <p id={`${name}-hint`} class="hint">{hint}</p>}
    </fieldset>
  );
}
