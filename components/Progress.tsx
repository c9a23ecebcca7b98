import { m } from '@/utils/words/paraglide/messages';

export interface ProgressProps {
  label: string;
  /** 0–1; null while it cannot be told. */
  value: number | null;
  onCancel?: () => void;
}

/** Long work: what is being done, how far, and a way out. */
export function Progress({ label, value, onCancel }: ProgressProps) {
  return (
    <div class="row" role="status">
      <span class="small muted">{label}</span>
      <progress class="grow" aria-label={label} max={1} {...(value === null ? {} : { value })} />
      {onCancel && <button type="button" class="btn tiny" onClick={onCancel}>{m.common_cancel()}</button>}
    </div>
  );
}
