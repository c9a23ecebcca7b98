import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import { JSDOM } from 'jsdom';
import { sanitizeHtml } from '@/utils/clip/sanitize';
import type { Alignment, Item, Quote, Rendition, Source, Use } from '@/utils/core/rows/evidence';
import type { Locale, Row } from '@/utils/core/rows/row';
import type { Template } from '@/utils/core/rows/template';
import type { Interval, Share, TimeEntry } from '@/utils/core/rows/time';
import type { Answer, Jot } from '@/utils/core/rows/writing';
import type { ExportContext, Fonts, SubmissionInput } from '@/utils/export/submission-input';

/*
 * A handing-in as rows. Everything that must not leave carries the word LEAK, so that one search finds what got out.
 */

const fontFile = (name: string): Uint8Array => new Uint8Array(readFileSync(`node_modules/@expo-google-fonts/${name}`));
export const fonts: Fonts = {
  regular: fontFile('noto-sans/400Regular/NotoSans_400Regular.ttf'),
  bold: fontFile('noto-sans/700Bold/NotoSans_700Bold.ttf'),
  italic: fontFile('noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf'),
  arabic: fontFile('noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf'),
};

const view = new JSDOM('').window;

/** Bytes by hash, as the database keeps them. */
export class Blobs {
  readonly #kept = new Map<string, Blob>();

  put(data: string | Uint8Array<ArrayBuffer>, type: string): string {
    const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
    const id = createHash('sha256').update(bytes).digest('hex');
    this.#kept.set(id, new Blob([bytes], { type }));
    return id;
  }

  get context(): ExportContext {
    return {
      fonts,
      blob: (id) => {
        const blob = this.#kept.get(id);
        return blob ? Promise.resolve(blob) : Promise.reject(new Error(`no blob ${id}`));
      },
      sanitize: (html, pictures) => sanitizeHtml(html, view, pictures),
    };
  }
}

let made = 0;
const row = (id: string): Row => ({ id, createdAt: `2026-09-01T10:00:${String((made += 1) % 60).padStart(2, '0')}.000Z`, updatedAt: '2026-09-01T10:00:00.000Z', deletedAt: '', seen: { 'LEAK-installation': 3 } });

export const anItem = (id: string, patch: Partial<Item>): Item => ({
  ...row(id), role: 'evidence', kind: 'file', madeBy: 'me', title: '', site: '', authors: [], publishedOn: '', precision: '', url: '', canonicalUrl: '',
  capturedAt: '2026-09-12T15:00:00.000Z', happenedOn: '', excerpt: '', note: 'LEAK note', tabUrl: 'https://example.org/LEAK-tab', thumb: '', credentialId: 'LEAK-credential',
  stepId: '', unlinked: 0, fileName: '', mime: '', bytes: 0, ...patch,
});
export const aUse = (id: string, patch: Partial<Use>): Use => ({ ...row(id), credentialId: 'LEAK-credential', requestId: '', itemId: '', renditionId: '', title: '', caption: '', order: 1, ...patch });
export const anAlignment = (id: string, patch: Partial<Alignment>): Alignment => ({
  ...row(id), credentialId: 'LEAK-credential', criterionId: '', targetKind: 'item', targetId: '', shows: '', ...patch, locator: { page: '', timecode: '', region: '', quote: '', ...patch.locator },
});
export const anAnswer = (promptId: string, body: string): Answer => ({ ...row(`LEAK-credential:${promptId}`), credentialId: 'LEAK-credential', promptId, body, rev: 1, copiedAt: '', copiedHash: '' });
export const aQuote = (id: string, patch: Partial<Quote>): Quote => ({ ...row(id), itemId: '', exact: '', prefix: '', suffix: '', start: -1, end: -1, note: '', fragment: '', ...patch });
export const aSource = (id: string, itemId: string, fields: Source['fields']): Source => ({ ...row(id), itemId, fields, accessedAt: '2026-09-12T15:00:00.000Z', words: 900 });
export const aRendition = (id: string, patch: Partial<Rendition>): Rendition => ({ ...row(id), itemId: '', form: 'original', blobId: '', mime: '', bytes: 0, madeFrom: '', how: '', ...patch });
export const anEntry = (id: string, patch: Partial<TimeEntry>): TimeEntry => ({
  ...row(id), what: '', activity: 'reading', source: 'manual', day: '2026-09-12', zone: 'America/Chicago', minutes: 0, recordedAt: '2026-09-12T20:00:00.000Z', reason: '', edited: [], ...patch,
});
export const anInterval = (id: string, patch: Partial<Interval>): Interval => ({ ...row(id), timeEntryId: '', startAt: '', endAt: '', zone: 'America/Chicago', lastSeenAt: '', replaces: '', gap: '', ...patch });
export const aShare = (timeEntryId: string, weight = 1, credentialId = 'LEAK-credential'): Share => ({ ...row(`${timeEntryId}-${credentialId}`), timeEntryId, credentialId, weight });
export const aJot = (id: string, body: string, patch: Partial<Jot> = {}): Jot => ({ ...row(id), body, credentialId: 'LEAK-credential', promptId: '', itemId: '', timeEntryId: '', pageUrl: '', pageTitle: '', tags: [], ...patch });

/** A template with one part, to build on. */
export const aTemplate = (patch: Partial<Template>): Template => ({
  ...row('LEAK-template'), issuer: 'Harbor Institute for Teaching', issuerId: 'think-time', version: '2.1', title: 'Think time and questioning', language: 'en' as Locale,
  competency: 'The educator gives students time to think after a question, and shows what they do with it.',
  keyMethod: { title: '', text: '', components: [] }, parts: [], criteria: [], policies: { ai: 'unknown', reuse: 'unknown', team: 'unknown', studentNames: 'initials' },
  statedHours: '', statedCredit: '', retrievedAt: '2026-09-09T12:00:00.000Z', sourceUrl: '', sourceBlobId: '', origin: 'catalogue', ...patch,
});

export const anInput = (template: Template, patch: Partial<SubmissionInput> = {}): SubmissionInput => ({
  template,
  credential: { ...row('LEAK-credential'), templateId: template.id, title: 'LEAK own title', dueOn: '', colour: 1, lastUsedAt: '2026-10-01T00:00:00.000Z' },
  number: 1, frozenAt: '2026-10-17T15:31:05.000Z', zone: 'America/Chicago', changed: '',
  answers: [], uses: [], items: [], sources: [], quotes: [], renditions: [], alignments: [], jots: [], timeEntries: [], intervals: [], shares: [], ...patch,
});

const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});
function crc(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (crcTable[(c ^ byte) & 255] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}
export function pngChunk(type: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc(body));
  return Buffer.concat([length, body, sum]);
}

/** A drawn tally sheet as PNG, with a text chunk that names its maker. */
export function aPng(width = 240, height = 160, { alpha = false, extra = [] as Buffer[] } = {}): Uint8Array<ArrayBuffer> {
  const channels = alpha ? 4 : 3;
  const raw = Buffer.alloc((width * channels + 1) * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const isLine = y % 16 === 0 || x === 40;
      const isStroke = x > 50 && x % 8 < 2 && y % 16 > 4 && x < 60 + y;
      const at = y * (width * channels + 1) + 1 + x * channels;
      raw.set(isStroke ? [43, 58, 92] : isLine ? [201, 211, 221] : [246, 242, 230], at);
      if (alpha) raw[at + 3] = 255;
    }
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, alpha ? 6 : 2, 0, 0, 0], 8);
  return new Uint8Array(Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]), pngChunk('IHDR', head), ...extra,
    pngChunk('IDAT', deflateSync(raw)), pngChunk('IEND', Buffer.alloc(0)),
  ]));
}

export const readAll = async (data: Uint8Array | Blob): Promise<Uint8Array<ArrayBuffer>> =>
  data instanceof Blob ? new Uint8Array(await data.arrayBuffer()) : new Uint8Array(data);
