import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listHtml, listText, referenceList, letterAt } from '@/utils/cite/reference-list';
import { textOf } from '@/utils/cite/spans';
import { citationStyles, styleOf } from '@/utils/cite/styles/index';
import { aWork, works, type Told } from './works';

const lines = (style: string, told: Told[]): string[] => listText(referenceList(told.map(aWork), styleOf(style), 'en')).split('\n');
const book = (told: Told): Told => ({ type: 'book', ...told });

const same: Told[] = [
  book({ title: 'The walk', by: ['Ana Rivera'], on: '2025' }),
  book({ title: 'A bell', by: ['Ana Rivera'], on: '2025' }),
  book({ title: 'Chalk', by: ['Ana Rivera'], on: '2024' }),
  book({ title: 'Desks', by: ['Ana Rivera', 'Bo Lee'], on: '2020' }),
  book({ title: 'Doors', by: ['Ana Rivera'] }),
  book({ title: 'The arch', on: '2025' }),
];

describe('a reference list', () => {
  test('in APA: by author, undated first, then year, with letters', () => {
    expect(lines('apa', same)).toEqual([
      'The arch. (2025).',
      'Rivera, A. (n.d.). Doors.',
      'Rivera, A. (2024). Chalk.',
      'Rivera, A. (2025a). A bell.',
      'Rivera, A. (2025b). The walk.',
      'Rivera, A., & Lee, B. (2020). Desks.',
    ]);
  });

  test('in Chicago: undated last', () => {
    expect(lines('chicago', same)).toEqual([
      'The arch. 2025.',
      'Rivera, Ana. 2024. Chalk.',
      'Rivera, Ana. 2025a. A bell.',
      'Rivera, Ana. 2025b. The walk.',
      'Rivera, Ana. n.d. Doors.',
      'Rivera, Ana, and Bo Lee. 2020. Desks.',
    ]);
  });

  test('in MLA: by author and title, the same authors named once', () => {
    expect(lines('mla', same)).toEqual([
      'The arch. 2025.',
      'Rivera, Ana. A bell. 2025.',
      '---. Chalk. 2024.',
      '---. Doors.',
      '---. The walk. 2025.',
      'Rivera, Ana, and Bo Lee. Desks. 2020.',
    ]);
  });

  test('gives letters to undated works and to those of no author only if they are alike', () => {
    const list = referenceList([aWork({ title: 'Doors', by: ['Ana Rivera'] }), aWork({ title: 'Bells', by: ['Ana Rivera'] })], styleOf('apa'), 'en');
    expect(list.map(({ reference, inText }) => [textOf(reference), textOf(inText)])).toEqual([
      ['Rivera, A. (n.d.-a). Bells.', '(Rivera, n.d.-a)'], ['Rivera, A. (n.d.-b). Doors.', '(Rivera, n.d.-b)'],
    ]);
    expect(lines('apa', [{ title: 'Bells', on: '2025' }, { title: 'Doors', on: '2025' }])).toEqual(['Bells. (2025).', 'Doors. (2025).']);
  });

  test('keeps the day behind the letter', () => {
    expect(lines('apa', [{ title: 'B', by: ['Ana Rivera'], on: '2025-02-01' }, { title: 'A', by: ['Ana Rivera'], on: '2025-03-01' }])).toEqual([
      'Rivera, A. (2025a, February 1). B.', 'Rivera, A. (2025b, March 1). A.',
    ]);
  });

  test('sorts without accents, articles and case', () => {
    expect(lines('mla', [{ title: 'Zebra', by: ['Ana Ávila'] }, { title: 'Y', by: ['Bo Azul'] }, { title: 'X', by: ['cy aas'] }]).map((line) => line.split('.')[0])).toEqual(['aas, cy', 'Ávila, Ana', 'Azul, Bo']);
    expect(lines('apa', [{ title: 'El agua', language: 'es' }, { title: 'Bosque', language: 'es' }])).toEqual(['El agua. (n.d.).', 'Bosque. (n.d.).']);
  });

  test('hangs in rich text, and holds markup of a title as text', () => {
    const html = listHtml(referenceList([aWork({ title: '<img src=x onerror=1>', by: ['Ana Rivera'], on: '2025' })], styleOf('apa'), 'en'));
    expect(html).toBe('<p style="margin-left:0.5in;text-indent:-0.5in">Rivera, A. (2025). <i>&lt;img src=x onerror=1&gt;</i>.</p>');
  });

  test.each(citationStyles)('is the same for works in any order: $name', (style) => {
    const all = Object.values(works).map(aWork);
    fc.assert(fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(listHtml(referenceList(shuffled, style, 'en'))).toBe(listHtml(referenceList(all, style, 'en')));
    }), { numRuns: 20 });
  });
});

test.each([[0, 'a'], [25, 'z'], [26, 'aa'], [53, 'bb']])('letter %i', (at, letter) => expect(letterAt(at)).toBe(letter));
