import type { Edit, Selected } from '@/utils/reflect/edit-text';

export const selectedIn = (field: HTMLTextAreaElement): Selected => ({ text: field.value, start: field.selectionStart, end: field.selectionEnd });

/**
 * Makes an edit as if it were typed, so that the browser's own undo takes it back. `execCommand` is the only way to that;
 * where it is refused the text is set, and the field says so itself.
 */
export function typeInto(field: HTMLTextAreaElement, edit: Edit): void {
  field.focus({ preventScroll: true });
  field.setSelectionRange(edit.from, edit.to);
  const typed = edit.insert === '' ? edit.from === edit.to || document.execCommand('delete') : document.execCommand('insertText', false, edit.insert);
  if (!typed) {
    field.setRangeText(edit.insert, edit.from, edit.to, 'end');
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
  field.setSelectionRange(edit.start, edit.end);
}

/** Where the character at `index` is drawn, in the page: `mirror` holds a child a line, together the text. */
export function placeOf(mirror: HTMLElement, index: number): DOMRect {
  let left = index;
  for (const line of mirror.children) {
    const length = line.textContent?.length ?? 0;
    if (left > length) {
      left -= length + 1;
      continue;
    }
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const size = node.textContent?.length ?? 0;
      if (left <= size) {
        const range = document.createRange();
        range.setStart(node, left);
        return range.getBoundingClientRect();
      }
      left -= size;
    }
    return line.getBoundingClientRect();
  }
  return mirror.getBoundingClientRect();
}

/** The end of the reference that stands directly before the caret, as `[from, to]`: Backspace takes it whole. */
export function referenceBefore(text: string, caret: number, isReference: (word: string) => boolean): [number, number] | null {
  if (!text.startsWith(']]', caret - 2)) return null;
  const from = text.lastIndexOf('[[', caret - 2);
  return from !== -1 && isReference(text.slice(from + 2, caret - 2)) ? [from, caret] : null;
}
