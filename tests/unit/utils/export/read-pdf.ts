import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

interface Node {
  role?: string;
  type?: string;
  id?: string;
  alt?: string;
  children?: Node[];
}

/** An element of the structure tree with the text that belongs to it. */
interface Read {
  role: string;
  text: string;
  alt: string;
}

export interface ReadPdf {
  pages: number;
  title: string;
  author: string;
  language: string;
  isMarked: boolean;
  outline: { title: string; items: string[] }[];
  /** Every structure element in order, page by page. */
  elements: Read[];
  /** Text that is neither in the structure nor an artifact. */
  unmarked: string[];
  /** Text in artifacts, by page. */
  running: string[];
  links: { says: string; url: string; dest: string; page: number }[];
  text: string;
  destinations: string[];
  /** Ids in the structure tree that no page's content carries. */
  orphans: string[];
}

export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: bytes.slice(), useSystemFonts: false, disableFontFace: true, verbosity: 0 });
  const pdf = await task.promise;
  const { info } = (await pdf.getMetadata()) as { info: Record<string, string> };
  // pdf.js 6 answers both with a Map, whatever its types say.
  const marks = (await pdf.getMarkInfo()) as unknown as Map<string, boolean> | null;
  const destinations = (await pdf.getDestinations()) as unknown as Map<string, unknown>;
  const read: ReadPdf = {
    pages: pdf.numPages, title: info['Title'] ?? '', author: info['Author'] ?? '', language: info['Language'] ?? '', isMarked: marks?.get('Marked') === true,
    outline: ((await pdf.getOutline()) ?? []).map((one) => ({ title: one.title, items: one.items.map((item: { title: string }) => item.title) })),
    elements: [], unmarked: [], running: [], links: [], text: '', destinations: [...destinations.keys()], orphans: [],
  };
  for (let n = 1; n <= pdf.numPages; n += 1) {
    const page = await pdf.getPage(n);
    const { items } = await page.getTextContent({ includeMarkedContent: true, disableNormalization: true });
    const byId = new Map<string, string>();
    const open: { id: string; tag: string }[] = [];
    let running = '';
    for (const item of items) {
      if ('type' in item) {
        if (item.type === 'endMarkedContent') open.pop();
        else {
          open.push({ id: item.id ?? '', tag: (item as { tag?: string }).tag ?? '' });
          if (item.id) byId.set(item.id, byId.get(item.id) ?? '');
        }
        continue;
      }
      const own = open.find(({ id }) => id !== '');
      if (open.some(({ tag }) => tag === 'Artifact')) running += item.str;
      else if (own) byId.set(own.id, (byId.get(own.id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
      else if (item.str.trim()) read.unmarked.push(item.str);
    }
    read.running.push(running);
    read.text += [...byId.values()].join('\n');
    const walk = (node: Node): string => {
      if (node.type === 'content') {
        if (!byId.has(node.id ?? '')) read.orphans.push(`${n}: ${node.id}`);
        return byId.get(node.id ?? '') ?? '';
      }
      const at = read.elements.length;
      if (node.role) read.elements.push({ role: node.role, text: '', alt: node.alt ?? '' });
      const text = (node.children ?? []).map(walk).join('');
      const here = read.elements[at];
      if (node.role && here) here.text = text;
      return text;
    };
    const tree = (await page.getStructTree()) as Node | null;
    if (tree) walk(tree);
    for (const one of await page.getAnnotations()) {
      if (one.subtype === 'Link') read.links.push({ says: one.contentsObj?.str ?? '', url: one.url ?? '', dest: String(one.dest ?? ''), page: n });
    }
  }
  await task.destroy();
  return read;
}
