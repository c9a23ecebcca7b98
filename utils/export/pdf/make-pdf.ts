import { m } from '@/utils/words/paraglide/messages';
import type { Dossier } from '../dossier/dossier';
import type { Picture } from '../pictures';
import { joined } from '../bytes';
import type { Fonts } from '../submission-input';
import { drawMark, drawRunningLines } from './draw';
import { breakLines, type Line } from './lines';
import { BLOCK, MARGIN, PAGE, STYLES } from './paper';
import { paginate, pagesOf, type Page } from './paginate';
import { composeSections } from './sections';
import { openStructure } from './structure';
import { openTypefaces, type Doc, type Typefaces } from './typefaces';
import { describingXmp, type About } from './xmp';

export interface PdfParts {
  fonts: Fonts;
  /** By artifact anchor. */
  pictures: Map<string, Picture>;
  /** What it is dated with. */
  at: Date;
}

/** Page numbers lead to lines, lines to pages: how often that goes round at most. */
const ROUNDS = 6;
/** Pages drawn before others get a turn. */
const PAGES_AT_A_TIME = 10;

/** The submission as a tagged PDF: PDF/UA-1 and PDF/A-2a, equal bytes for equal input. */
export async function makePdf(dossier: Dossier, { fonts, pictures, at }: PdfParts): Promise<Uint8Array<ArrayBuffer>> {
  const { default: PDFDocument } = await import('pdfkit');
  const about: About = { title: m.package_documentTitle({ title: dossier.title, n: dossier.number }, { locale: dossier.locale }), creator: 'Microfolio', producer: 'PDFKit', at };
  const { width, height } = PAGE[dossier.locale];
  const doc = new PDFDocument({
    // PDF/A-2a here and PDF/UA in the XMP: pdfkit's own PDF/UA subset writes a CIDSet that PDF/A refuses.
    pdfVersion: '1.7', subset: 'PDF/A-2a', tagged: true, lang: dossier.locale, displayTitle: true, autoFirstPage: false,
    font: null as unknown as string, size: [width, height], margin: 0,
    info: { Title: about.title, Creator: about.creator, Producer: about.producer, CreationDate: at },
  });
  // pdfkit writes the title into the XMP as it is; a title with `&` would break it.
  Object.assign(doc, { _addInfo: () => doc.appendXML(describingXmp(about)) });
  const written = collect(doc);
  const faces = openTypefaces(doc, fonts);
  const pages = layPages(dossier, pictures, faces, height);
  await drawPages(doc, pages, dossier, faces, { width, height });
  doc.end();
  return written;
}

function collect(doc: Doc): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  return new Promise((resolve, reject) => {
    doc.on('data', (chunk: Uint8Array) => chunks.push(chunk));
    doc.on('end', () => resolve(joined(chunks)));
    doc.on('error', reject);
  });
}

function layPages(dossier: Dossier, pictures: Map<string, Picture>, faces: Typefaces, height: number): Page[] {
  let known = new Map<string, number>();
  let pages: Page[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = known;
    pages = paginate(composeSections({ dossier, pageOf: (anchor) => before.get(anchor) ?? 10 }, pictures), height, faces);
    known = pagesOf(pages);
    if ([...known].every(([anchor, page]) => before.get(anchor) === page)) break;
  }
  return pages;
}

async function drawPages(doc: Doc, pages: readonly Page[], dossier: Dossier, faces: Typefaces, { width, height }: { width: number; height: number }): Promise<void> {
  const structure = openStructure(doc);
  const left = (width - BLOCK) / 2;
  const bookmarks = [doc.outline];
  for (const [at, page] of pages.entries()) {
    doc.addPage();
    for (const mark of page.marks) {
      drawMark(doc, structure, mark, left, at);
      if (mark.kind !== 'place' || !mark.row.bookmark) continue;
      const { title, level } = mark.row.bookmark;
      const parent = bookmarks[level] ?? doc.outline;
      // pdfkit counts `left` from the right edge.
      const options = { expanded: level === 0, fit: false, top: Math.max(0, mark.y - 12), left: width };
      bookmarks.splice(level + 1, bookmarks.length, parent.addItem(title, options as Parameters<typeof parent.addItem>[1]));
    }
    structure.endPage();
    drawRunningLines(doc, structure, runningLines(page, at, pages.length, dossier, faces).map((one) => ({ ...one, x: left + one.x, y: one.fromFoot ? height - one.y : one.y })));
    if (at % PAGES_AT_A_TIME === PAGES_AT_A_TIME - 1) await new Promise((resolve) => setTimeout(resolve));
  }
  structure.end();
}

interface RunningLine {
  line: Line;
  x: number;
  y: number;
  fromFoot: boolean;
}

function runningLines(page: Page, at: number, pages: number, dossier: Dossier, faces: Typefaces): RunningLine[] {
  const small = STYLES.small;
  const lineOf = (text: string, room: number): Line => {
    const [first, second] = breakLines([{ text }], small, room, 0, faces);
    if (!first || !second) return first ?? { pieces: [], width: 0, fromRight: false };
    const kept = first.pieces.map((piece) => piece.actual || piece.drawn).join('').trimEnd();
    return breakLines([{ text: `${kept}…` }], small, room + small.size, 0, faces)[0] ?? first;
  };
  const foot = lineOf(m.package_head({ n: dossier.number, page: at + 1, pages }, { locale: dossier.locale }), BLOCK);
  const lines = [{ line: foot, x: BLOCK - foot.width, y: MARGIN.foot + small.leading, fromFoot: true }];
  if (at === 0) return lines;
  const section = lineOf(page.section, 220);
  const title = lineOf(dossier.title, BLOCK - 24 - section.width);
  return [{ line: title, x: 0, y: MARGIN.head, fromFoot: false }, { line: section, x: BLOCK - section.width, y: MARGIN.head, fromFoot: false }, ...lines];
}
