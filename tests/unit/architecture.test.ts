import { describe, expect, test } from 'vitest';
import { codeFiles, importsOf, linesOf, readCode } from '../support/code-files';

/**
 * The one rule of direction. Rows from top to bottom: a file imports from its own folder and from rows below.
 * Folders on one row do not know each other, save where `reads` says so.
 */
const LAYERS: { row: string; folders: string[]; reads?: Record<string, RegExp>; why: string }[] = [
  { row: 'entrypoints', folders: ['entrypoints/*'], why: 'each is started by the browser in a context of its own' },
  { row: 'components', folders: ['components'], why: 'props in, events out' },
  { row: 'hooks', folders: ['components/hooks'], why: 'the only component code that touches data' },
  { row: 'seams', folders: ['utils/db', 'utils/platform', 'utils/messaging'], why: 'one door each: tables, browser, messages' },
  { row: 'domain', folders: ['utils/*'], reads: { 'utils/export': /^utils\//, 'utils/credentials': /^utils\/reflect$/, 'utils/cite': /^utils\/clip$/ }, why: 'plain data in, plain data out; one counting rule on screen, on paper and in the check; one rule of what is a clean line and a web address' },
  { row: 'ground', folders: ['utils/core', 'utils/words'], reads: { 'utils/words': /^utils\/core$/ }, why: 'imports nothing above it' },
];

/** Who may import which outside code; whatever is not listed is free. */
const PACKAGES: { name: RegExp; folders: RegExp; why: string }[] = [
  { name: /^(dexie|fake-indexeddb)/, folders: /^utils\/db$/, why: 'nobody else holds a table' },
  { name: /^(wxt\/browser|webextension-polyfill)/, folders: /^(utils\/(platform|messaging)|entrypoints\/)/, why: 'the browser is reached through utils/platform' },
  { name: /^preact/, folders: /^(entrypoints\/|components)/, why: 'only surfaces draw' },
];

/** Injected into pages, where IndexedDB is the page's own: they read the page and know nothing else. */
const INJECTED = ['entrypoints/clipper.ts', 'entrypoints/selection-reader.ts', 'entrypoints/card-reader.ts', 'entrypoints/picture-reader.ts', 'entrypoints/quote-finder.ts', 'entrypoints/media-reader.ts', 'entrypoints/region-picker.ts', 'entrypoints/page-scroller.ts', 'entrypoints/file-reader.ts'];

/** Files that may hold markup as a string, each with the reason. */
const MARKUP: Record<string, string> = {
  'components/ReaderCopy.tsx': 'shows the reader copy of a clipped page, and only what the sanitizer made of it',
};

/** Files that may ask for an address, each with the reason. Anything else would be a call without a gesture. */
const NETWORK: Record<string, string> = {
  'entrypoints/file-reader.ts': 'in the page: the PDF that stands in its tab',
  'entrypoints/media-reader.ts': 'in the page: the picture that was pressed',
  'utils/clip/read-picture.ts': 'in the page, by the tool it is given',
  'utils/platform/fetch-file.ts': 'in Firefox: a PDF, from a site that was allowed for it once',
  'utils/platform/fonts.ts': 'the typefaces in the package',
};

/** Files that may be longer than 300 lines, each with the reason. */
const LONG: Record<string, string> = {};

const FORBIDDEN_NAMES = /^(helpers?|commons?|utils?|misc|types?|services?|managers?|lib)$/;

const source = codeFiles(['entrypoints', 'components', 'utils']);
const everything = codeFiles(['entrypoints', 'components', 'utils', 'tests', '.']);

/** The folder that a file counts to in the table: `utils/db`, `components/hooks`, `entrypoints/popup`. */
function folderOf(file: string): string {
  const [top = '', second = ''] = file.split('/');
  if (top === 'components') return second === 'hooks' ? 'components/hooks' : 'components';
  return `${top}/${second.replace(/\.\w+$/, '')}`;
}

function rankOf(folder: string): number {
  const exact = LAYERS.findIndex((layer) => layer.folders.includes(folder));
  return exact >= 0 ? exact : LAYERS.findIndex((layer) => layer.folders.includes(`${folder.split('/')[0]}/*`));
}

function complaint(file: string, target: string): string | undefined {
  const from = folderOf(file);
  const to = folderOf(target);
  if (from === to) return undefined;
  const upper = LAYERS[rankOf(from)];
  const lower = LAYERS[rankOf(to)];
  if (!upper || !lower) return `${file} imports ${target}: it stands in no row of the table`;
  if (rankOf(from) < rankOf(to)) return undefined;
  if (upper === lower && upper.reads?.[from]?.test(to)) return undefined;
  const rule = upper === lower ? `neighbours in the row "${upper.row}" do not know each other` : `"${upper.row}" stands below "${lower.row}"`;
  return `${file} imports ${target}: ${rule} (${lower.why})`;
}

describe('direction', () => {
  test('there is code to look at', () => expect(source.length).toBeGreaterThan(50));

  test('imports run downward', () => {
    const complaints = source.flatMap((file) =>
      importsOf(file).flatMap(({ file: target }) => (target && source.includes(target) ? (complaint(file, target) ?? []) : [])),
    );
    expect(complaints).toEqual([]);
  });

  test('outside code is imported where it belongs', () => {
    const complaints = source.flatMap((file) =>
      importsOf(file).flatMap(({ from }) =>
        PACKAGES.filter((rule) => rule.name.test(from) && !rule.folders.test(folderOf(file))).map((rule) => `${file} imports ${from}: ${rule.why}`),
      ),
    );
    expect(complaints).toEqual([]);
  });

  test('what is injected into a page knows the clip domain only', () => {
    const complaints = INJECTED.filter((file) => source.includes(file)).flatMap((file) =>
      importsOf(file).filter((one) => one.from !== '#imports' && !/^utils\/(clip|core)\//.test(one.file ?? '')).map((one) => `${file} imports ${one.from}`),
    );
    expect(complaints).toEqual([]);
  });

  test('product code does not import tests', () => {
    const complaints = source.flatMap((file) => importsOf(file).filter((one) => one.file?.startsWith('tests/')).map((one) => `${file} imports ${one.file}`));
    expect(complaints).toEqual([]);
  });

  test('the domain takes its world as arguments', () => {
    const globals = /(?<![\w'.])(browser|chrome)\.[a-z]|\b(localStorage|sessionStorage|indexedDB)\b|\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(/;
    const complaints = source
      .filter((file) => LAYERS[rankOf(folderOf(file))]?.row === 'domain')
      .flatMap((file) => linesOf(file).flatMap((line, n) => (globals.test(line) && !/^\s*(\*|\/\/|\/\*)/.test(line) ? [`${file}:${n + 1} reaches for a global: ${line.trim()}`] : [])));
    expect(complaints).toEqual([]);
  });
});

describe('files', () => {
  test('markup is assigned only where a reason is listed', () => {
    const assigned = source.filter((file) => /\b(innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML)\b/.test(readCode(file)));
    expect(assigned).toEqual(Object.keys(MARKUP).toSorted());
  });

  test('an address is asked for only where a reason is listed', () => {
    const asking = source.filter((file) => /\bfetch\(|\b(XMLHttpRequest|WebSocket|WebTransport|EventSource|RTCPeerConnection|sendBeacon|importScripts)\b/.test(readCode(file)));
    expect(asking).toEqual(Object.keys(NETWORK).toSorted());
  });

  test('a PDF is fetched only after access to its site was given for it', () => {
    const fetching = source.filter((file) => importsOf(file).some((one) => one.file === 'utils/platform/fetch-file.ts'));
    expect(fetching).toEqual(['entrypoints/background/clip-once.ts']);
  });

  test('no file is longer than 300 lines', () => {
    const long = everything.filter((file) => linesOf(file).length > 300);
    expect(long).toEqual(Object.keys(LONG).toSorted());
  });

  test('names say what is inside', () => {
    // `utils` at the top is the framework's name for shared code; an extension point keeps its contract in `types.ts`, beside its registry.
    const contract = (file: string): boolean => file.endsWith('/types.ts') && everything.includes(file.replace('types.ts', 'index.ts'));
    const vague = everything.filter((file) => {
      const parts = file.replace(/^(tests\/unit\/)?utils\//, '').split('/');
      return !contract(file) && parts.some((part) => FORBIDDEN_NAMES.test(part.replace(/\.\w+$/, '')));
    });
    expect(vague).toEqual([]);
  });

  test('nothing is only passed on', () => {
    const passed = everything.filter((file) => /^export (\*|\{[^}]*\}) from /m.test(readCode(file)));
    expect(passed).toEqual([]);
  });
});
