import { useState } from 'preact/hooks';
import { linkedItem } from '@/utils/clip/item-from-file';
import { itemFromLink } from '@/utils/clip/item-from-link';
import { itemFromNote } from '@/utils/clip/item-from-note';
import { newId } from '@/utils/core/ids';
import type { Item, Sharing } from '@/utils/core/rows/evidence';
import { addItem } from '@/utils/db/items';
import { addFile } from './add-file';

/** A file on its way in. */
interface Adding {
  key: string;
  name: string;
  /** 0–1 */
  done: number;
  cancel: () => void;
}

/** A file that was not added, and why. */
export interface NotAdded {
  key: string;
  name: string;
  error: unknown;
}

export interface UseAddFiles {
  adding: Adding[];
  failed: NotAdded[];
  /** Adds them one after the other; answers those that are in. What is too large is told before it is read. */
  addFiles: (files: readonly File[]) => Promise<Item[]>;
  /** Something of one's own that stays where it is. */
  addLink: (link: { url: string; title: string; sharing?: Sharing }) => Promise<Item>;
  /** An address of something by others, pasted or dropped. */
  addClippedLink: (link: { url: string; title: string }) => Promise<Item>;
  addNote: (text: string) => Promise<Item>;
  dismiss: (key: string) => void;
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';

/** Takes dropped and picked files, and links, in as the teacher's own evidence. */
export function useAddFiles(credentialId: string, stepId: string): UseAddFiles {
  const [adding, setAdding] = useState<Adding[]>([]);
  const [failed, setFailed] = useState<NotAdded[]>([]);

  const add = async (file: File): Promise<Item | null> => {
    const key = newId();
    const abort = new AbortController();
    const show = (done: number) => setAdding((all) => all.map((one) => (one.key === key ? { ...one, done } : one)));
    let shown = 0;
    const onBytes = (bytes: number) => {
      const done = bytes / Math.max(1, file.size);
      if (done - shown < 0.02) return;
      shown = done;
      show(done);
    };
    setAdding((all) => [...all, { key, name: file.name, done: 0, cancel: () => abort.abort() }]);
    try {
      return await addFile(file, { credentialId, stepId, now: new Date().toISOString() }, { onBytes, signal: abort.signal });
    } catch (error) {
      if (!isAbort(error)) setFailed((all) => [...all, { key, name: file.name, error }]);
      return null;
    } finally {
      setAdding((all) => all.filter((one) => one.key !== key));
    }
  };

  return {
    adding,
    failed,
    async addFiles(files) {
      setFailed([]);
      const added: Item[] = [];
      for (const file of files) {
        const item = await add(file);
        if (item) added.push(item);
      }
      return added;
    },
    addLink: (link) =>
      addItem({ item: linkedItem(link, { credentialId, stepId, now: new Date().toISOString() }), source: null, quotes: [], renditions: [] }),
    addClippedLink: (link) => {
      const context = { credentialId, stepId, now: new Date().toISOString(), role: 'source', madeBy: 'others', note: '', title: '' } as const;
      return addItem({ ...itemFromLink(link, context), quotes: [], renditions: [] });
    },
    addNote: (text) =>
      addItem({ item: itemFromNote(text, { credentialId, stepId, now: new Date().toISOString() }), source: null, quotes: [], renditions: [] }),
    dismiss: (key) => setFailed((all) => all.filter((one) => one.key !== key)),
  };
}
