import { FIELDS, type SearchField } from '@/utils/search/search-index';
import { Searcher } from './searcher';

/** What the page asks the search for. */
export type SearchQuestion = { n: number; sought: string } | { n: number; itemId: string; field: SearchField; marks: readonly string[] };

/** What it answers, by the question's number; without one, that answers may be others now. */
export type SearchAnswer =
  | { n: number; ids: string; fields: Uint8Array; marks: string[] }
  | { n: number; passage: string }
  | { building: boolean };

/** News of a growing index are told this far apart. */
const NEWS_MS = 400;

// A worker of its own: reading and searching thousands of texts never holds up a keystroke.
const scope = globalThis as unknown as Pick<Worker, 'postMessage' | 'addEventListener'>;
const tell = (answer: SearchAnswer, transfer: Transferable[] = []): void => scope.postMessage(answer, { transfer });

let toldAt = 0;
const searcher = new Searcher(({ building }) => {
  if (building && performance.now() - toldAt < NEWS_MS) return;
  toldAt = performance.now();
  tell({ building });
});

scope.addEventListener('message', async ({ data }: MessageEvent<SearchQuestion>) => {
  const { n } = data;
  if ('sought' in data) {
    const { hits, marks } = searcher.find(data.sought);
    const fields = Uint8Array.from(hits, (hit) => FIELDS.indexOf(hit.where));
    // One long text crosses to the page ten times as fast as thousands of short ones.
    tell({ n, ids: hits.map((hit) => hit.id).join(' '), fields, marks }, [fields.buffer]);
  } else tell({ n, passage: await searcher.passage(data.itemId, data.field, data.marks) });
});

void searcher.build();
