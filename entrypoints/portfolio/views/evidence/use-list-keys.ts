import { useCallback, useEffect } from 'preact/hooks';
import type { Selection } from './use-selection';

export interface ListKeys {
  selection: Selection;
  toSearch: () => void;
  toHelp: () => void;
}

/** Every drawn item's link, in the list's order. */
const links = (): HTMLAnchorElement[] => [...document.querySelectorAll<HTMLAnchorElement>('#main [data-item] a[data-open]')];

/** The item of a card or of a table's row, wherever in it the focus is. */
const idOf = (element: Element | null): string => (element?.closest('[data-item]') ?? element?.closest('tr')?.querySelector('[data-item]'))?.getAttribute('data-item') ?? '';

/** The link that lies in this direction; in rows of cards up and down keep the column. */
function nextLink(from: HTMLElement, key: string): HTMLAnchorElement | undefined {
  const all = links();
  const at = all.findIndex((link) => idOf(link) === idOf(from));
  const backwards = getComputedStyle(from).direction === 'rtl';
  if (key === 'Home') return all[0];
  if (key === 'End') return all.at(-1);
  if (key === 'ArrowLeft' || key === 'ArrowRight') return all[at + ((key === 'ArrowRight') === backwards ? -1 : 1)];
  const here = all[at]?.closest('[data-item]')?.getBoundingClientRect();
  if (!here) return undefined;
  const candidates = key === 'ArrowDown' ? all.slice(at + 1) : all.slice(0, at).reverse();
  const beside = (link: HTMLAnchorElement): boolean => {
    const box = link.closest('[data-item]')?.getBoundingClientRect();
    return box !== undefined && Math.abs(box.left - here.left) < 8 && (key === 'ArrowDown' ? box.top > here.top : box.top < here.top);
  };
  return candidates.find(beside) ?? (key === 'ArrowDown' ? candidates.at(-1) : undefined);
}

const typing = (target: EventTarget | null): boolean => target instanceof Element && target.matches('input:not([type=checkbox]), textarea, select, [contenteditable]');

/** The keys of the list: arrows move, Enter opens, x chooses, Shift chooses on, / searches, ? shows the keys. */
export function useListKeys({ selection, toSearch, toHelp }: ListKeys): { toFirst: () => void } {
  const toFirst = useCallback(() => links()[0]?.focus(), []);
  useEffect(() => {
    const key = (event: KeyboardEvent) => {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      const { target } = event;
      if (event.key === 'Escape' && selection.items.length > 0) {
        event.preventDefault();
        return selection.clear();
      }
      if (typing(target) || event.altKey) return undefined;
      if (event.ctrlKey || event.metaKey) {
        if (event.key !== 'a') return undefined;
        event.preventDefault();
        return selection.all();
      }
      if (event.key === '/' || event.key === '?') {
        event.preventDefault();
        return event.key === '/' ? toSearch() : toHelp();
      }
      const id = idOf(target as Element);
      if (id === '') return undefined;
      if (event.key === 'x' || event.key === 'X') {
        event.preventDefault();
        return selection.toggle(id, event.shiftKey);
      }
      if (!/^(Arrow(Up|Down|Left|Right)|Home|End)$/.test(event.key)) return undefined;
      const next = nextLink(target as HTMLElement, event.key);
      if (!next) return undefined;
      event.preventDefault();
      if (event.shiftKey) {
        if (!selection.has(id)) selection.toggle(id);
        selection.toggle(idOf(next), true);
      }
      next.focus({ preventScroll: true });
      next.closest('[data-item]')?.scrollIntoView({ block: 'nearest' });
      return undefined;
    };
    addEventListener('keydown', key);
    return () => removeEventListener('keydown', key);
  }, [selection, toSearch, toHelp]);
  return { toFirst };
}
