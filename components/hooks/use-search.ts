import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { FIELDS, type SearchField } from '@/utils/search/search-index';
import type { SearchAnswer, SearchQuestion } from './search-worker';

export interface SearchHit {
  /** 0 = the best. */
  rank: number;
  where: SearchField;
}

export interface Searched {
  /** What this is the answer to. */
  sought: string;
  hits: ReadonlyMap<string, SearchHit>;
  /** Folded words to be marked. */
  marks: readonly string[];
}

/** After so long without a key the lines are read in which things were found. */
const PAUSE_MS = 150;

type Reply = Exclude<SearchAnswer, { building: boolean }>;
type Question = SearchQuestion extends infer Q ? (Q extends { n: number } ? Omit<Q, 'n'> : never) : never;

/** The worker that searches, from its first use for as long as the page is open: its index is worth keeping. */
const search = {
  worker: null as Worker | null,
  asked: 0,
  waiting: new Map<number, (reply: Reply) => void>(),
  building: true,
  listeners: new Set<() => void>(),
};

/** Begins to read the library for searching; nothing when it has begun. */
export function warmSearch(): Worker {
  if (search.worker) return search.worker;
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SearchAnswer>) => {
    if ('building' in data) {
      search.building = data.building;
      for (const listener of search.listeners) listener();
      return;
    }
    search.waiting.get(data.n)?.(data);
    search.waiting.delete(data.n);
  });
  search.worker = worker;
  return worker;
}

function ask(question: Question): Promise<Reply> {
  const worker = warmSearch();
  search.asked += 1;
  const n = search.asked;
  return new Promise((done) => {
    search.waiting.set(n, done);
    worker.postMessage({ n, ...question }, { transfer: [] });
  });
}

/** What is found, kept true as the library changes and the index grows; null while nothing is sought or answered yet. */
export function useSearch(sought: string): { found: Searched | null; building: boolean } {
  const [found, setFound] = useState<Searched | null>(null);
  const [building, setBuilding] = useState(search.building);
  const empty = sought.trim() === '';
  // Asked before the key is painted: the answer comes a frame earlier.
  useLayoutEffect(() => {
    if (empty) {
      setFound(null);
      return undefined;
    }
    let gone = false;
    const look = async () => {
      const reply = await ask({ sought });
      if (gone || !('ids' in reply)) return;
      const hits = new Map<string, SearchHit>();
      if (reply.ids !== '') for (const [rank, id] of reply.ids.split(' ').entries()) hits.set(id, { rank, where: FIELDS[reply.fields[rank] ?? 0] ?? 'text' });
      setFound({ sought, hits, marks: reply.marks });
      setBuilding(search.building);
    };
    const news = () => void look();
    search.listeners.add(news);
    void look();
    return () => {
      gone = true;
      search.listeners.delete(news);
    };
  }, [sought, empty]);
  return { found: empty ? null : found, building };
}

/** The line in which an item was found, where its title and excerpt do not say it; '' until it is known. */
export function usePassage(itemId: string, field: SearchField, marks: readonly string[]): string {
  const [passage, setPassage] = useState('');
  const deep = field === 'note' || field === 'quote' || field === 'text';
  const key = marks.join(' ');
  useEffect(() => {
    if (!deep || key === '') {
      setPassage('');
      return undefined;
    }
    let gone = false;
    // The next key's own question goes first.
    const timer = setTimeout(async () => {
      const reply = await ask({ itemId, field, marks: key.split(' ') });
      if (!gone && 'passage' in reply) setPassage(reply.passage);
    }, PAUSE_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [itemId, field, deep, key]);
  return passage;
}
