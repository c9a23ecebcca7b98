import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FIELDS, type Values } from './compare.ts';
import type { Half } from './options.ts';

export interface Labelled {
  file: string;
  /** '' where the label names none. */
  url: string;
  labels: Values;
}

/** A label is words, or a list of them. */
const text = (value: unknown): string =>
  Array.isArray(value) ? value.map(text).filter(Boolean).join('; ') : typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** The half that a page belongs to, whatever else is in the folder. */
export const halfOf = (file: string): Half => ((createHash('sha256').update(file).digest()[0] ?? 0) % 2 === 0 ? 'tune' : 'check');

/** The pages of a folder in the order of its labels. @throws in words, where there is no such file or it is no object */
export function readLabels(folder: string): Labelled[] {
  const labels = JSON.parse(readFileSync(join(folder, 'labels.json'), 'utf8')) as unknown;
  if (typeof labels !== 'object' || labels === null || Array.isArray(labels)) throw new TypeError('labels.json is no object of file names');
  return Object.entries(labels).map(([file, label]) => {
    const of = (typeof label === 'object' && label !== null ? label : {}) as Record<string, unknown>;
    return { file, url: text(of['url']).trim(), labels: Object.fromEntries(FIELDS.map((field) => [field, text(of[field])])) as Values };
  });
}
