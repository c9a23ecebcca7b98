import type { Link, Tag } from './paper';
import type { Doc } from './typefaces';

type Element = PDFKit.PDFStructureElement;

/** What pdfkit takes for an annotation and its types leave out. */
type Annotated = Parameters<Doc['link']>[5] & { structParent: Element };

/**
 * Writes content into the structure tree in reading order. An element stays open while what follows has its tag in its path;
 * it is attached before it is filled, and closed as soon as its last content is drawn.
 *
 * pdfkit's `text(…, { structParent })` would lose what of a paragraph falls on the next page, and it resolves a link's page
 * when the link's element ends: so content is given as closures, and links end with their page.
 */
export function openStructure(doc: Doc) {
  const root = doc.struct('Document');
  doc.addStructure(root);
  const open: { tag: Tag; element: Element }[] = [];
  let waiting: { path: Tag[]; draws: (() => void)[] } | null = null;

  const closeTo = (length: number): void => {
    while (open.length > length) open.pop()?.element.end();
  };
  const elementAt = (path: readonly Tag[]): Element => {
    const shared = path.findIndex((tag, at) => open[at]?.tag !== tag);
    closeTo(shared === -1 ? path.length : shared);
    for (const tag of path.slice(open.length)) {
      const element = doc.struct(tag.type, tag.options);
      (open.at(-1)?.element ?? root).add(element);
      open.push({ tag, element });
    }
    return open.at(-1)?.element ?? root;
  };
  const flush = (): void => {
    if (!waiting) return;
    const { path, draws } = waiting;
    waiting = null;
    elementAt(path).add(() => draws.forEach((draw) => draw()));
  };
  const samePath = (path: readonly Tag[]): boolean => waiting !== null && waiting.path.length === path.length && path.every((tag, at) => waiting?.path[at] === tag);

  return {
    /** Content of the innermost tag. */
    draw(path: Tag[], draw: () => void): void {
      if (waiting && samePath(path)) waiting.draws.push(draw);
      else {
        flush();
        waiting = { path, draws: [draw] };
      }
    },
    /** The area that follows a link, within the link's own element. */
    link(path: Tag[], area: { x: number; y: number; width: number; height: number }, link: Link): void {
      flush();
      const options = { structParent: elementAt(path), Contents: new String(link.says) } as unknown as Annotated;
      if (link.to) doc.goTo(area.x, area.y, area.width, area.height, link.to, options);
      else doc.link(area.x, area.y, area.width, area.height, link.address, options);
    },
    /** What is no content: running lines, rules. */
    artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
      flush();
      doc.markContent('Artifact', { type });
      draw();
      doc.endMarkedContent();
    },
    endPage(): void {
      flush();
      const link = open.findIndex(({ tag }) => tag.type === 'Link');
      if (link !== -1) closeTo(link);
    },
    end(): void {
      flush();
      closeTo(0);
      root.end();
    },
  };
}

export type Structure = ReturnType<typeof openStructure>;
