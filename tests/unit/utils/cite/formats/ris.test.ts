import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ris } from '@/utils/cite/formats/ris';
import { writeReferences } from '@/utils/cite/formats/index';
import { aWork, works, type Told } from '../works';

const write = (...told: Told[]): string => writeReferences(told.map(aWork), ris);

/** A strict reader: every line is a tag and a value, a record goes from TY to ER. */
function readRis(text: string): [string, string][][] {
  const records: [string, string][][] = [];
  let open: [string, string][] | null = null;
  for (const line of text.split('\r\n')) {
    if (line === '') continue;
    const [, tag = '', value = ''] = /^([A-Z][A-Z0-9]) {2}- (.*)$/.exec(line) ?? [];
    if (tag === '' || line.includes('\n') || line.includes('\r')) throw new Error(`no line of RIS: ${JSON.stringify(line)}`);
    if (tag === 'TY') {
      if (open) throw new Error('a record within a record');
      open = [];
    }
    if (!open) throw new Error('a line outside of records');
    open.push([tag, value]);
    if (tag === 'ER') {
      records.push(open);
      open = null;
    }
  }
  if (open) throw new Error('a record without an end');
  return records;
}

describe('RIS', () => {
  test('has a line for everything known', () => {
    expect(write({ ...works.page, by: ['Ana Rivera', 'Bo Lee Jr.', 'Staffroom Network'], language: 'en' })).toBe([
      'TY  - ELEC', 'ID  - rivera2025ten', 'AU  - Rivera, Ana', 'AU  - Lee, Bo, Jr.', 'AU  - Staffroom Network', 'TI  - Ten ways to make think time work', 'T2  - Class Quarterly',
      'PY  - 2025', 'DA  - 2025/09/14', 'UR  - https://classquarterly.example/ten', 'Y2  - 2026/10/05', 'LA  - en', 'ER  - ', '',
    ].join('\r\n'));
    expect(write(works.journal)).toContain('VL  - 18\r\nIS  - 2\r\nSP  - 41\r\nEP  - 57\r\nDO  - 10.5555/img.2026.182\r\n');
  });

  test('names types as RIS does', () => {
    expect(Object.values(works).map((told) => write(told).slice(6, 10).trim())).toEqual(['ELEC', 'JOUR', 'NEWS', 'MGZN', 'BLOG', 'VIDE', 'BOOK', 'RPRT', 'THES', 'GEN']);
  });

  test('is read again as it was', () => {
    const line = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).map((text) => text.replace(/\p{C}|[\u2028\u2029]/gu, '').trim()).filter((text) => text !== '');
    fc.assert(fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), (titles) => {
      const records = readRis(write(...titles.map((title): Told => ({ title, by: ['Ana Rivera'], on: '2025-03' }))));
      expect(records.map((record) => record.find(([tag]) => tag === 'TI')?.[1]).sort()).toEqual([...titles].sort());
      expect(records.every((record) => record[0]?.[0] === 'TY' && record.at(-1)?.[0] === 'ER')).toBe(true);
    }));
  });
});
