import type { ComponentChildren } from 'preact';
import styles from './EmptyState.module.css';

export interface EmptyStateProps {
  title: string;
  /** One step to take, in one sentence. */
  children: ComponentChildren;
  action?: ComponentChildren;
}

/** What a list shows before there is anything in it: it teaches one step. */
export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div class={styles.empty}>
      <h2>{title}</h2>
      <p class="muted">{children}</p>
      {action && <div class={styles.action}>{action}</div>}
    </div>
  );
}
