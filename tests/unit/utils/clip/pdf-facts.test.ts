import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { itemFromPdf } from '@/utils/clip/item-from-pdf';
import { pdfFacts } from '@/utils/clip/pdf-facts';

const latin = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const text = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
const plain = (info: string, more = ''): Uint8Array => latin(`%PDF-1.4
1 0 obj << /Type /Catalog /Pages 2 0 R ${more} >> endobj
2 0 obj << /Type /Pages /Kids [3 0 R] /Count 7 >> endobj
4 0 obj << ${info} >> endobj
trailer << /Root 1 0 R /Info 4 0 R >>`);
const stream = (dict: string, data: string): string => {
  const packed = text(zlibSync(latin(data)));
  return `<< ${dict} /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream endobj`;
};
const utf8 = (words: string): string => text(new TextEncoder().encode(words));

test('a real file: pages and title', () => {
  const facts = pdfFacts(new Uint8Array(readFileSync(join(import.meta.dirname, '../../../fixtures/files/lesson-plan.pdf'))));
  expect(facts).toMatchObject({ title: 'Lesson plan: two maps', titleFrom: 'pdf:Title' });
  expect(facts.pages).toBeGreaterThan(0);
});

describe('Info', () => {
  test.each([
    ['/Title (Wait \\(time\\) \\101)', 'Wait (time) A'],
    ['/Title <FEFF0045007300700065007200610072>', 'Esperar'],
    ['/Title (Microsoft Word - Wait time.docx)', 'Wait time'],
    ['/Title (untitled)', ''],
    ['/Title 7', ''],
    ['/Title (a\u202Egnp)', 'a.gnp'],
  ])('%s', (info, title) => expect(pdfFacts(plain(info)).title).toBe(title));

  test.each([
    ['(Ana Ruiz; Ben Okoro)', ['Ana Ruiz', 'Ben Okoro']],
    ['(Ana Ruiz, Ben Okoro and Cy Dee)', ['Ana Ruiz', 'Ben Okoro', 'Cy Dee']],
    ['(Ruiz, Ana)', ['Ruiz, Ana']],
    ['(HP Inc. user)', []],
    ['(jsmith)', []],
  ])('authors of %s', (author, names) => expect(pdfFacts(plain(`/Author ${author}`)).authors).toEqual(names));

  test('a DOI in the subject', () => expect(pdfFacts(plain('/Subject (Teaching, 12 \\(2024\\) 3. doi:10.1016/J.TATE.2024.1)')).doi).toBe('10.1016/j.tate.2024.1'));
  test('pages', () => expect(pdfFacts(plain('')).pages).toBe(7));
});

test('XMP goes before Info, its entities read once', () => {
  const xmp = utf8('<x:xmpmeta><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Talk &amp;amp; silence – más</rdf:li></rdf:Alt></dc:title><dc:creator><rdf:Seq><rdf:li>Ana Ruiz</rdf:li><rdf:li>Cy Dee</rdf:li></rdf:Seq></dc:creator><prism:doi>10.1234/ABC.5</prism:doi></x:xmpmeta>');
  const file = plain('/Title (Older)', '/Metadata 9 0 R');
  const whole = latin(`${text(file)}\n9 0 obj ${stream('/Type /Metadata /Subtype /XML', xmp)}`);
  expect(pdfFacts(whole)).toMatchObject({ title: 'Talk &amp; silence – más', titleFrom: 'pdf:dc:title', authors: ['Ana Ruiz', 'Cy Dee'], doi: '10.1234/abc.5' });
});

/** Its objects stand in one packed stream, with something behind them. */
function packedFile(behind = ''): Uint8Array {
  const objects = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Count 3 >>', '<< /Title (Packed away) >>'];
  let at = 0;
  const table = objects.map((object, n) => { const place = `${n + 1} ${at}`; at += object.length + 1; return place; }).join(' ');
  const packed = stream(`/Type /ObjStm /N 3 /First ${table.length + 1}`, `${table} ${objects.join(' ')}${behind}`);
  return latin(`%PDF-1.5\n8 0 obj ${packed}\n9 0 obj ${stream('/Type /XRef /Root 1 0 R /Info 3 0 R', 'x')}`);
}

test('objects packed into a stream are found', () => {
  expect(pdfFacts(packedFile())).toMatchObject({ pages: 3, title: 'Packed away' });
});

test('what is endless, encrypted, circular or no PDF says nothing, and soon', () => {
  // Unpacked it is larger than anything that is read.
  expect(pdfFacts(packedFile(' '.repeat(20 * 1024 ** 2)))).toMatchObject({ pages: 0, title: '' });
  expect(pdfFacts(latin(`${text(plain('/Title (\u0083\u0091)'))} trailer << /Encrypt 5 0 R /Root 1 0 R /Info 4 0 R >>`)).title).toBe('');
  expect(pdfFacts(latin('%PDF-1.4 4 0 obj 4 0 R endobj trailer << /Root 4 0 R /Info 4 0 R >>')).pages).toBe(0);
  expect(pdfFacts(latin(`%PDF-1.4 4 0 obj ${'['.repeat(100_000)} trailer << /Info 4 0 R >>`)).title).toBe('');
  expect(pdfFacts(latin('<html>%PD')).pages).toBe(0);
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), fc.array(fc.constantFrom('<<', '>>', '/Title', '(', ')', '[', ' 4 0 obj ', '\\', '<', 'stream\n', 'trailer<<', '/Info 4 0 R', '/Type/ObjStm'), { maxLength: 60 }), (bytes, words) => {
    expect(pdfFacts(latin(`%PDF-1.4 ${words.join(text(bytes).slice(0, 9))}`)).pages).toBeGreaterThanOrEqual(0);
  }));
});

test('a row of a PDF: its own title before the tab’s, and the tab’s beside it', () => {
  const facts = { ...pdfFacts(plain('/Title (Wait time) /Author (Ana Ruiz)')) };
  const context = { now: '2026-10-12T14:02:03.004Z', credentialId: '', stepId: '', role: 'source', madeBy: 'others', note: '', title: '' } as const;
  const { item, source } = itemFromPdf({ url: 'https://a.example/files/wait%20time.pdf?x=1', title: 'wait time.pdf' }, facts, 99, context);
  expect(item).toMatchObject({ kind: 'pdf', title: 'Wait time', authors: ['Ana Ruiz'], fileName: 'wait time.pdf', mime: 'application/pdf', bytes: 99, pages: 7 });
  expect(source.fields.title).toEqual({ value: 'Wait time', from: 'pdf:Title', alternatives: [{ value: 'wait time.pdf', from: 'tab' }] });
});
