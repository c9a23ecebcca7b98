import { useEffect, useState } from 'preact/hooks';
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
  worker.onmessage = ({ data }: MessageEvent<SearchAnswer>) => {
    if ('building' in data) {
      search.building = data.building;
      for (const listener of search.listeners) listener();
      return;
    }
    search.waiting.get(data.n)?.(data);
    search.waiting.delete(data.n);
  };
  search.worker = worker;
  return worker;
}

function ask(question: Question): Promise<Reply> {
  const worker = warmSearch();
  search.asked += 1;
  const n = search.asked;
  return new Promise((done) => {
    search.waiting.set(n, done);
    worker.postMessage({ n, ...question });
  });
}

/** What is found, kept true as the library changes and the index grows; null while nothing is sought or answered yet. */
export function useSearch(sought: string): { found: Searched | null; building: boolean } {
  const [found, setFound] = useState<Searched | null>(null);
  const [building, setBuilding] = useState(search.building);
  const empty = sought.trim() === '';
  useEffect(() => {
    if (empty) {
      setFound(null);
      return undefined;
    }
    let gone = false;
    const look = async () => {
      const reply = await ask({ sought });
      if (gone || !('ids' in reply)) return;
      const hits = new Map(reply.ids.map((id, rank) => [id, { rank, where: FIELDS[reply.fields[rank] ?? 0] ?? 'text' }]));
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
    let gone = false;
    if (!deep || key === '') setPassage('');
    else void ask({ itemId, field, marks: key.split(' ') }).then((reply) => { if (!gone && 'passage' in reply) setPassage(reply.passage); });
    return () => { gone = true; };
  }, [itemId, field, deep, key]);
  return passage;
}
