import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const HELP = `npm run corpus -- --data DIR [--json FILE] [--half tune|check] [--wrong]

Serves the pages of DIR (labels.json and html/) at their own addresses inside Chromium, without a network and without the
pages' own scripts, presses the toolbar button over each, reads it as the popup does (its card, then the clip, whose time is
taken), and compares title, author and date with the labels.

  date    right: the same day (YYYY-MM-DD)
  author  right: the same set of names, case and diacritics folded
  title   right: the same text, white space and case folded
  A page without a label for a field says nothing about that field: it is not counted. A value that was found there is
  reported apart, as "said without a label". A page that could not be read counts as empty, and is named.

  --json FILE   the result as JSON
  --half        every page belongs to one half by the hash of its file name; only that half is read
  --wrong       lists what was wrong or empty beside its label`;

export interface CorpusOptions {
  data: string;
  /** '' = none. */
  json: string;
  half: Half | '';
  wrong: boolean;
}

export const HALVES = ['tune', 'check'] as const;
export type Half = (typeof HALVES)[number];

/** null: help was asked for. @throws TypeError in words */
export function readOptions(args: string[]): CorpusOptions | null {
  const { values } = parseArgs({
    args,
    options: {
      data: { type: 'string', default: process.env.MICROFOLIO_DATA ? `${process.env.MICROFOLIO_DATA}/pages` : '' }, json: { type: 'string', default: '' },
      half: { type: 'string', default: '' }, wrong: { type: 'boolean', default: false }, help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return null;
  if (values.data === '') throw new TypeError('--data names the folder with labels.json and html/');
  const half = HALVES.find((one) => one === values.half) ?? '';
  if (values.half !== half) throw new TypeError(`--half takes ${HALVES.join(' or ')}`);
  return { data: resolve(values.data), json: values.json && resolve(values.json), half, wrong: values.wrong };
}
