/** The one thing that can be undone now; a newer one takes its place. */
export interface Undoable {
  said: string;
  undo: () => Promise<unknown>;
}

let current: Undoable | null = null;
const listeners = new Set<() => void>();

export const currentUndo = (): Undoable | null => current;

export function watchUndo(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Says what was done and offers to undo it; null takes the offer away. */
export function offerUndo(undoable: Undoable | null): void {
  current = undoable;
  for (const listener of listeners) listener();
}
