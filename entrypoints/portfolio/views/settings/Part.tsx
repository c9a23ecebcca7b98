import type { ComponentChildren, Ref } from 'preact';
import styles from './settings.module.css';

export interface PartProps {
  id: string;
  title: string;
  heading?: Ref<HTMLHeadingElement>;
  children: ComponentChildren;
}

/** One part of the settings: what it is about, and beside it what there is to choose. */
export function Part({ id, title, heading, children }: PartProps) {
  return (
    <section class={styles.part} aria-labelledby={id}>
      <h2 id={id} ref={heading ?? null} tabIndex={-1}>{title}</h2>
      <div class={styles.body}>{children}</div>
    </section>
  );
}
