import type { RefObject } from 'preact';
import { memo } from 'preact/compat';
import { useLayoutEffect } from 'preact/hooks';
import { keyed } from '@/components/keyed';
import { stretchesOf } from '@/utils/reflect/shown-text';
import styles from './paper.module.css';

export interface MarkedFieldProps {
  /** The text as it is shown: references by their words. */
  text: string;
  isReference: (word: string) => boolean;
  label: string;
  placeholder: string;
  lang: string;
  fieldRef: RefObject<HTMLTextAreaElement | null>;
  mirrorRef: RefObject<HTMLDivElement | null>;
  onText: (text: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

interface MarkedLineProps {
  line: string;
  isReference: (word: string) => boolean;
}

/** One line as it is drawn: the same characters, coloured. Only a line that changed is drawn again. */
const MarkedLine = memo(({ line, isReference }: MarkedLineProps) => (
  <div class={line.startsWith('>') ? styles.quoted : ''}>
    {line === '' ? <br /> : keyed(stretchesOf(line, isReference)).map(({ key, value: { kind, text } }) => (kind === 'text' ? text : <span key={key} class={styles[kind]}>{text}</span>))}
  </div>
));

/**
 * A text area over its own drawing: plain text to the browser, its spelling, its undo and its screen reader; to the eye a
 * reference is a chip, a quote has its bar and bold is bold. The drawing never changes a letter's width, so the caret is
 * where it seems to be.
 */
export function MarkedField({ text, isReference, label, placeholder, lang, fieldRef, mirrorRef, onText, onKeyDown }: MarkedFieldProps) {
  // Set only when it differs: setting a field's value throws its undo away and moves its caret.
  useLayoutEffect(() => {
    const element = fieldRef.current;
    if (!element || element.value === text) return;
    const { selectionStart, selectionEnd } = element;
    element.value = text;
    if (document.activeElement === element) element.setSelectionRange(Math.min(selectionStart, text.length), Math.min(selectionEnd, text.length));
  }, [text, fieldRef]);

  return (
    <div class={styles.page}>
      <div ref={mirrorRef} class={styles.mirror} dir="auto" aria-hidden="true">
        {keyed(text.split('\n')).map(({ key, value }) => <MarkedLine key={key} line={value} isReference={isReference} />)}
      </div>
      <textarea
        ref={fieldRef}
        class={styles.text}
        dir="auto"
        lang={lang}
        spellcheck
        aria-label={label}
        placeholder={placeholder}
        onInput={(event) => onText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}
