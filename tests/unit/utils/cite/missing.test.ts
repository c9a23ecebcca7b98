import { expect, test } from 'vitest';
import { missingIn } from '@/utils/cite/missing';
import { aWork, works, type Told } from './works';

test.each<[string, Told, string[]]>([
  ['a whole page', works.page, []],
  ['an address alone', { URL: 'https://a.example/' }, ['author', 'issued', 'title', 'container-title']],
  ['a page of a publisher', { title: 'Stems', by: ['Ana Rivera'], on: '2025', publisher: 'Slate & Chalk' }, []],
  ['a book without a publisher', { type: 'book', title: 'Stems', by: ['Ana Rivera'], on: '2025' }, ['publisher']],
  ['a report of its own publisher', works.report, []],
  ['an article without an author', { ...works.journal, by: [] }, ['author']],
])('%s', (_, told, missing) => expect(missingIn(aWork(told))).toEqual(missing));
