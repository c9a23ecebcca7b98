import styles from './own.module.css';

export interface CountInputProps {
  label: string;
  value: number | null;
  onCount: (count: number | null) => void;
}

/** A whole number from 0 on, or nothing. */
export function CountInput({ label, value, onCount }: CountInputProps) {
  return (
    <label class={styles.count}>
      <span>{label}</span>
      <input
        type="number" class="field" min={0} step={1} inputMode="numeric" value={value ?? ''}
        onInput={(event) => {
          const typed = event.currentTarget.valueAsNumber;
          onCount(Number.isNaN(typed) ? null : Math.max(0, Math.trunc(typed)));
        }}
      />
    </label>
  );
}
