import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { familyOf, initialsOf, parseName, parseNames, type CslName } from '@/utils/cite/parse-name';
import { directName } from '@/utils/cite/work-parts';

const cases: [string, CslName, string?][] = [
  ['Ana Rivera', { given: 'Ana', family: 'Rivera' }],
  ['Rivera, Ana', { given: 'Ana', family: 'Rivera' }],
  ['P. Lindahl', { given: 'P.', family: 'Lindahl' }],
  ['Mary Jane Smith', { given: 'Mary Jane', family: 'Smith' }],
  ['Ludwig van Aken', { given: 'Ludwig', 'non-dropping-particle': 'van', family: 'Aken' }],
  ['Anneke van der Meer', { given: 'Anneke', 'non-dropping-particle': 'van der', family: 'Meer' }],
  ['van der Meer, Anneke', { given: 'Anneke', 'non-dropping-particle': 'van der', family: 'Meer' }],
  ['Otto von Stein', { given: 'Otto', 'non-dropping-particle': 'von', family: 'Stein' }],
  ['Ana María de la Cruz', { given: 'Ana María', 'non-dropping-particle': 'de la', family: 'Cruz' }],
  ['Gabriela García Márquez', { given: 'Gabriela', family: 'García Márquez' }],
  ['Ana Pérez Ruiz', { given: 'Ana', family: 'Pérez Ruiz' }],
  ['María José Ruiz', { given: 'María José', family: 'Ruiz' }],
  ['Pedro García de la Torre', { given: 'Pedro', family: 'García de la Torre' }],
  ['Robert Van Aken', { given: 'Robert', family: 'Van Aken' }],
  ['Rosa De la Cruz', { given: 'Rosa', family: 'De la Cruz' }],
  ['María del Carmen Ruiz', { given: 'María del Carmen', family: 'Ruiz' }],
  ['María de los Ángeles Ruiz Soto', { given: 'María de los Ángeles', family: 'Ruiz Soto' }],
  ['Ana de la Cruz Ruiz', { given: 'Ana', 'non-dropping-particle': 'de la', family: 'Cruz Ruiz' }],
  ['de la Cruz', { literal: 'de la Cruz' }],
  ['Elisa Prado y Montes', { given: 'Elisa', family: 'Prado y Montes' }],
  ['Lucía Oña Brizuela', { given: 'Lucía', family: 'Oña Brizuela' }, 'es-MX'],
  ['Lucía Oña Brizuela', { given: 'Lucía Oña', family: 'Brizuela' }, 'en'],
  ['Juan Carlos Oña Brizuela', { given: 'Juan Carlos', family: 'Oña Brizuela' }, 'es'],
  ['Bo Lee Jr.', { given: 'Bo', family: 'Lee', suffix: 'Jr.' }],
  ['Bo Lee, Jr', { given: 'Bo', family: 'Lee', suffix: 'Jr.' }],
  ['Lee, Bo, III', { given: 'Bo', family: 'Lee', suffix: 'III' }],
  ['Wei Lin Ma', { given: 'Wei Lin', family: 'Ma' }],
  ['Ma, Wei', { given: 'Wei', family: 'Ma' }],
  ['Bo T. Lee MA', { given: 'Bo T.', family: 'Lee' }],
  ['Dr. Bo Lee, PhD', { given: 'Bo', family: 'Lee' }],
  ['Valley Education Agency', { literal: 'Valley Education Agency' }],
  ['Ministerio de Educación', { literal: 'Ministerio de Educación' }],
  ['Teachers for Quiet Rooms', { literal: 'Teachers for Quiet Rooms' }],
  ['Slate & Chalk', { literal: 'Slate & Chalk' }],
  ['UNEDU', { literal: 'UNEDU' }],
  ['王小明', { literal: '王小明' }],
  ['ليلى حداد', { literal: 'ليلى حداد' }],
  ['Анна Петрова', { literal: 'Анна Петрова' }],
];

describe('a name', () => {
  test.each(cases)('%s', (name, parts, language) => expect(parseName(name, language)).toEqual(parts));

  test('of the site itself is a body, unless a comma says otherwise', () => {
    expect(parseNames(['Quiet Rooms', 'Ana Rivera'], 'en', ['quiet rooms'])).toEqual([{ literal: 'Quiet Rooms' }, { given: 'Ana', family: 'Rivera' }]);
    expect(parseNames(['Rivera, Ana'], 'en', ['Ana Rivera', 'Rivera, Ana'])).toEqual([{ given: 'Ana', family: 'Rivera' }]);
  });

  test('that is empty is none', () => expect(parseName('  ')).toBeNull());

  test('loses no letter that is not a title or a degree', () => {
    const word = fc.constantFrom('Ana', 'van', 'de', 'la', 'García', 'Lee', 'y', 'O’Dell', 'J.', 'Jr.', 'III', 'Marie-Ann', 'Van', 'del', 'Carmen');
    fc.assert(fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), (words) => {
      const name = parseName(words.join(' '));
      const letters = (text: string): string => [...text.replace(/[.\s]/g, '')].sort().join('');
      expect(letters(name ? directName(name) : '')).toBe(letters(words.join(' ')));
    }));
  });

  test('of any kind has a family name or stays whole', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
      const name = parseName(text);
      expect(name === null ? text.trim() : familyOf(name)).toSatisfy((whole: string) => name === null ? whole === '' : whole.length > 0);
    }));
  });
});

test.each([['Ana María', 'A. M.'], ['Jean-Paul', 'J.-P.'], ['J.R.', 'J. R.'], ['P.', 'P.'], ['Élise', 'É.']])('initials of %s', (given, initials) => {
  expect(initialsOf(given)).toBe(initials);
});
