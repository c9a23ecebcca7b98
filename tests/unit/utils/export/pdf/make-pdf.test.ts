import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { inflateSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { submissionPdf } from '@/utils/export/formats/submission-pdf';
import type { SubmissionInput } from '@/utils/export/submission-input';
import { readPdf, type ReadPdf } from '../read-pdf';
import { readAll, type Blobs } from '../sample';
import { stressSample } from '../stress';
import { thinkTimeSample } from '../think-time';

async function pdfOf({ input, blobs }: { input: SubmissionInput; blobs: Blobs }): Promise<Uint8Array<ArrayBuffer>> {
  const [file] = await submissionPdf.files(input, blobs.context);
  if (!file) throw new Error('no file');
  return readAll(file.data);
}
const latin1 = (bytes: Uint8Array): string => new TextDecoder('latin1').decode(bytes);

describe('a whole submission', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await pdfOf(thinkTimeSample('en'));
    pdf = await readPdf(bytes);
  }, 60_000);

  test('says what it is, in its language, and not who wrote it', () => {
    expect(pdf).toMatchObject({ title: 'Think time and questioning: submission 1', language: 'en', isMarked: true, author: '' });
  });

  test('declares PDF/UA-1 and PDF/A-2a and carries a colour profile', () => {
    const text = latin1(bytes);
    for (const said of ['<pdfuaid:part>1</pdfuaid:part>', '<pdfaid:part>2</pdfaid:part>', '<pdfaid:conformance>A</pdfaid:conformance>', 'pdfaSchema:namespaceURI', '/OutputIntents', '/GTS_PDFA1']) {
      expect(text).toContain(said);
    }
    expect(text).toContain('/DisplayDocTitle true');
    expect(text).not.toContain('/CIDSet');
  });

  test('is bookmarked in its own order', () => {
    expect(pdf.outline.map((one) => one.title)).toEqual(['Where each criterion is shown', 'Part 1 Overview', 'Part 2 Evidence of practice', 'Part 3 Reflection', 'Artifacts', 'Passages quoted', 'References']);
    expect(pdf.outline[2]?.items).toEqual(['2a Lesson plan', '2b What students did with the time', '2c Student work', '2d Further artifacts']);
  });

  test('has headings that skip no level', () => {
    const levels = pdf.elements.flatMap(({ role }) => (/^H[1-6]$/.test(role) ? [Number(role[1])] : []));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.every((level, at) => at === 0 || level <= (levels[at - 1] ?? 0) + 1)).toBe(true);
    expect(pdf.elements.filter(({ role }) => role === 'H3').map(({ text }) => text.trim())).toContain('2b What students did with the time');
  });

  test('leaves no text without a place in the structure, and no place without text', () => {
    expect(pdf.unmarked).toEqual([]);
    expect(pdf.orphans).toEqual([]);
  });

  test('parts words at the ends of lines', () => {
    const answer = pdf.elements.find(({ role, text }) => role === 'P' && text.includes('In the first week'));
    expect(answer?.text).toContain('after every why and how question and counted silently. Fewer hands rose, and they rose more slowly, but they were different hands.');
  });

  test('has a picture with words for it', () => {
    const figures = pdf.elements.filter(({ role }) => role === 'Figure');
    expect(figures.map(({ alt }) => alt)).toEqual([
      'Picture: One stroke for each student who spoke at least once, in ten lessons. No names were written on the sheet.', 'Picture: Seating chart with hands',
    ]);
  });

  test('has tables with heads', () => {
    expect(pdf.elements.filter(({ role }) => role === 'TH').map(({ text }) => text.trim())).toEqual(expect.arrayContaining(['Criterion', 'What is asked', 'Where it is shown', 'C1', 'C4']));
    expect(latin1(bytes)).toContain('/Scope /Column');
  });

  test('has links that say where they go, and go there', () => {
    expect(pdf.links.length).toBeGreaterThan(40);
    expect(pdf.links.filter(({ says }) => says === '')).toEqual([]);
    const inside = pdf.links.filter(({ url }) => url === '');
    expect(inside[0]?.says).toBe('To Where each criterion is shown, page 2');
    expect(inside.map(({ dest }) => dest).filter((dest) => !pdf.destinations.includes(dest))).toEqual([]);
    expect(new Set(pdf.links.map(({ url }) => url).filter(Boolean))).toEqual(new Set(['https://video.example.org/v/42', 'https://example.org/notes/a-month-of-counting', 'https://doi.org/10.5555/img.2026.182']));
  });

  test('names the page on which a thing is', () => {
    const at = new Map(pdf.running.map((line, n) => [n + 1, line]));
    expect(at.get(2)).toContain('Submission 1 · page 2 of 14');
    const entry = pdf.elements.find(({ role, text }) => role === 'TOCI' && text.includes('Tally of speakers'));
    expect(entry?.text.trim()).toBe('A3 Tally of speakers, two weeks 10');
    expect(pdf.elements.some(({ text }) => text.trim() === 'A3, page 10')).toBe(true);
  });

  test('is the same to the byte each time', async () => {
    const again = await pdfOf(thinkTimeSample('en'));
    expect(Buffer.compare(Buffer.from(bytes), Buffer.from(again))).toBe(0);
  });
});

test('speaks the language of the template, on its paper', async () => {
  const bytes = await pdfOf(thinkTimeSample('es'));
  const pdf = await readPdf(bytes);
  expect(pdf.language).toBe('es');
  expect(pdf.running[1]).toContain('Entrega 1 · página 2 de 13');
  expect(pdf.elements.some(({ role, text }) => role === 'H2' && text === 'Dónde se muestra cada criterio')).toBe(true);
  expect(latin1(bytes)).toContain('/MediaBox [0 0 595.28 841.89]');
});

describe('what is hard on paper', () => {
  let bytes: Uint8Array;
  let pdf: ReadPdf;
  beforeAll(async () => {
    bytes = await pdfOf(stressSample());
    pdf = await readPdf(bytes);
  }, 60_000);

  test('markup is text, in the title of the document too', () => {
    expect(pdf.title).toContain('<script>alert(1)</script>');
    expect(latin1(bytes)).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(pdf.elements.find(({ role }) => role === 'H1')?.text).toContain('<b>for</b>');
    expect(pdf.links.filter(({ url }) => /^(javascript|data):/.test(url))).toEqual([]);
  });

  test('an answer over pages stays whole and in order', () => {
    const pieces = pdf.elements.filter(({ role, text }) => role === 'P' && text.includes('whole room instead of the first hand'));
    expect(pieces.length).toBeGreaterThan(12);
    expect(pdf.unmarked).toEqual([]);
    expect(pdf.orphans).toEqual([]);
  });

  test('every page after the first of a table repeats its heads, as no content', () => {
    const matrix = pdf.running.filter((line) => line.includes('CriterionWhat is askedWhere it is shown') || /Criterion\s*What is asked\s*Where it is shown/.test(line));
    expect(matrix.length).toBeGreaterThan(2);
    expect(pdf.elements.filter(({ role, text }) => role === 'TH' && text.trim() === 'What is asked')).toHaveLength(1);
  });

  test('what no font has is shown as a placeholder that says what stood there', () => {
    const answer = pdf.elements.find(({ role, text }) => role === 'P' && text.includes('Six '));
    expect(answer?.text).toContain('Six -> fourteen [x], >= 8. \ufffd said');
    expect(answer?.text).toContain('é and');
  });

  test('no glyph is missing', () => {
    // Glyph 0 is the missing one: in Identity-H text it would be written 0000.
    const shown = [...inflated(bytes).matchAll(/<((?:[0-9a-f]{4})+)> -?[\d.]+(?= <|\] TJ)/g)].flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? []);
    expect(shown.length).toBeGreaterThan(10_000);
    expect(shown.filter((glyph) => glyph === '0000')).toEqual([]);
  });

  test('Arabic says in logical order what it draws from the right', () => {
    expect(inflated(bytes).includes(Buffer.from('انتظرتُ', 'utf16le').swap16().toString('latin1'))).toBe(true);
  });
});

/** Every compressed stream of the file, unpacked. */
function inflated(bytes: Uint8Array): string {
  const text = latin1(bytes);
  let all = '';
  for (const match of text.matchAll(/FlateDecode\n>>\nstream\n/g)) {
    const from = match.index + match[0].length;
    all += inflateSync(bytes.subarray(from, text.indexOf('\nendstream', from))).toString('latin1');
  }
  return all;
}

const checkers = { qpdf: '/usr/bin/qpdf', pdfinfo: '/usr/bin/pdfinfo' };
test.skipIf(!Object.values(checkers).every(existsSync))(`other programs find no fault (${Object.values(checkers).join(', ')}, where they are)`, async () => {
  const folder = mkdtempSync(`${tmpdir()}/pdf-`);
  for (const sample of [thinkTimeSample('en'), stressSample()]) {
    writeFileSync(`${folder}/a.pdf`, await pdfOf(sample));
    expect(execFileSync(checkers.qpdf, ['--check', 'a.pdf'], { cwd: folder, encoding: 'utf8' })).toContain('No syntax or stream encoding errors found');
    expect(execFileSync(checkers.pdfinfo, ['a.pdf'], { cwd: folder, encoding: 'utf8' })).toMatch(/Tagged: +yes/);
    expect(linksAstray(JSON.parse(execFileSync(checkers.qpdf, ['--json', '--json-stream-data=none', 'a.pdf'], { cwd: folder, encoding: 'utf8', maxBuffer: 1e8 })) as QpdfJson)).toEqual([]);
  }
  rmSync(folder, { recursive: true });
}, 60_000);

interface QpdfJson {
  pages: { object: string }[];
  qpdf: [unknown, Record<string, { value?: unknown }>];
}

/** Links whose place in the structure is on another page than they are, or that have none. */
function linksAstray({ pages, qpdf: [, objects] }: QpdfJson): string[] {
  const value = (name: string): Record<string, unknown> => (objects[`obj:${name}`]?.value ?? {}) as Record<string, unknown>;
  const pageOf = new Map(pages.flatMap(({ object }) => ((value(object)['/Annots'] ?? []) as string[]).map((annotation) => [annotation, object] as const)));
  const elements = Object.values(objects).map((one) => one.value as Record<string, unknown>).filter((one) => one?.['/S'] === '/Link');
  const placed = elements.flatMap((one) => (one['/K'] as ({ '/Obj'?: string; '/Pg'?: string } | number)[]).flatMap((kid) => (typeof kid === 'object' && kid['/Obj'] ? [[kid['/Obj'], kid['/Pg']] as const] : [])));
  expect(placed.length).toBeGreaterThan(40);
  return [...placed.filter(([annotation, page]) => pageOf.get(annotation) !== page).map(([annotation]) => annotation), ...[...pageOf.keys()].filter((one) => !placed.some(([annotation]) => annotation === one))];
}
