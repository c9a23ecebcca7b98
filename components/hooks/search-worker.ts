import { FIELDS, type SearchField } from '@/utils/search/search-index';
import { Searcher } from './searcher';

/** What the page asks the search for. */
export type SearchQuestion = { n: number; sought: string } | { n: number; itemId: string; field: SearchField; marks: readonly string[] };

/** What it answers, by the question's number; without one, that answers may be others now. */
export type SearchAnswer =
  | { n: number; ids: string[]; fields: Uint8Array; marks: string[] }
  | { n: number; passage: string }
  | { building: boolean };

/** News of a growing index are told this far apart. */
const NEWS_MS = 400;

// A worker of its own: reading and searching thousands of texts never holds up a keystroke.
const page = globalThis as unknown as { postMessage: (answer: SearchAnswer, transfer?: Transferable[]) => void; onmessage: ((event: MessageEvent<SearchQuestion>) => void) | null };
let toldAt = 0;
const searcher = new Searcher(({ building }) => {
  if (building && performance.now() - toldAt < NEWS_MS) return;
  toldAt = performance.now();
  page.postMessage({ building });
});

page.onmessage = async ({ data }) => {
  const { n } = data;
  if ('sought' in data) {
    const { hits, marks } = searcher.find(data.sought);
    const fields = Uint8Array.from(hits, (hit) => FIELDS.indexOf(hit.where));
    page.postMessage({ n, ids: hits.map((hit) => hit.id), fields, marks }, [fields.buffer]);
  } else page.postMessage({ n, passage: await searcher.passage(data.itemId, data.field, data.marks) });
};

void searcher.build();
