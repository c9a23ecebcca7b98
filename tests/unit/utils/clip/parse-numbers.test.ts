import { expect, test } from 'vitest';
import { parseIsbn, parseIssn, parsePages } from '@/utils/clip/parse-numbers';

test.each([
  ['978-0-306-40615-7', '9780306406157'], ['ISBN 0-306-40615-2', '0306406152'], ['urn:isbn:080442957X', '080442957X'], ['9780306406158', ''], ['0306406153', ''],
  ['call 555 0306406152 0000', '0306406152'], ['', ''], ['1'.repeat(400), ''],
])('ISBN in %j', (text, isbn) => expect(parseIsbn(text)).toBe(isbn));

test.each([['0378-5955', '0378-5955'], ['03785955', '0378-5955'], ['ISSN 2434-561x', '2434-561X'], ['0378-5956', ''], ['2019-2020', ''], ['', '']])(
  'ISSN in %j', (text, issn) => expect(parseIssn(text)).toBe(issn));

test.each([
  ['12-34', '12–34'], ['pp. 12--34', '12–34'], ['e1023', 'e1023'], ['7–7', '7'], ['7–', '7'], ['S12—S19', 'S12–S19'], ['none', ''], ['1-2-3', ''], ['', ''],
])('pages in %j', (text, pages) => expect(parsePages(text)).toBe(pages));
