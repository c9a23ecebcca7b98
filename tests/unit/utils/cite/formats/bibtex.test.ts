import { toJSON } from '@orcid/bibtex-parse-js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bibtex } from '@/utils/cite/formats/bibtex';
import { writeReferences } from '@/utils/cite/formats/index';
import { aWork, works, type Told } from '../works';

const bib = (...told: Told[]): string => writeReferences(told.map(aWork), bibtex);

/** What a reader of TeX sees. */
const COMMANDS: Record<string, string> = { textbackslash: '\\', textbraceleft: '{', textbraceright: '}', textasciitilde: '~', textasciicircum: '^' };
const plain = (value: string): string => value.replace(/\\(?:([a-z]+)\{\}|([&%$#_]))/g, (_, command?: string, sign?: string) => (command ? (COMMANDS[command] ?? '?') : (sign ?? '?')));

describe('BibTeX', () => {
  test('has a key, a type and the fields that are known', () => {
    expect(bib(works.journal)).toBe(`@article{lindahl2026silence,
  author = {Lindahl, P. and Okoro-Reyes, T.},
  title = {Silence that works: extended wait time},
  journal = {Inquiry in the Middle Grades},
  volume = {18},
  number = {2},
  pages = {41--57},
  month = mar,
  year = {2026},
  doi = {10.5555/img.2026.182},
  url = {https://inquiry.example/182}
}
`);
    expect(bib(works.page)).toBe(`@misc{rivera2025ten,
  author = {Rivera, Ana},
  title = {Ten ways to make think time work},
  howpublished = {Class Quarterly},
  month = sep,
  year = {2025},
  url = {https://classquarterly.example/ten},
  urldate = {2026-10-05}
}
`);
  });

  test('names types as BibTeX does', () => {
    const types = Object.values(works).map((told) => /^@(\w+)/.exec(bib(told))?.[1]);
    expect(types).toEqual(['misc', 'article', 'article', 'article', 'misc', 'misc', 'book', 'techreport', 'thesis', 'misc']);
  });

  test('keeps bodies whole, particles and suffixes apart', () => {
    const author = (...by: string[]): string => toJSON(bib({ by, title: 'Stems' }))[0]?.entryTags.author ?? '';
    expect(author('Valley Education Agency', 'Anneke van der Meer', 'Bo Lee Jr.', '王小明')).toBe('{Valley Education Agency} and van der Meer, Anneke and Lee, Jr., Bo and {王小明}');
    expect(author('Slate & Chalk, Teachers for Rest and Play')).toBe('{Slate \\& Chalk, Teachers for Rest and Play}');
  });

  test('escapes what TeX would take for its own', () => {
    expect(bib({ title: '50% of $5 & #1_a {b} ~c ^d \\e – ñ' })).toContain(
      String.raw`title = {50\% of \$5 \& \#1\_a \textbraceleft{}b\textbraceright{} \textasciitilde{}c \textasciicircum{}d \textbackslash{}e – ñ}`,
    );
    expect(bib({ title: 'x', URL: 'https://a.example/~x_y?a=1&b=%20#z{}' })).toContain('url = {https://a.example/~x_y?a=1&b=%20#z%7B%7D}');
  });

  test('is read by another program as it was, whatever is in it', () => {
    const text = fc.array(fc.constantFrom('{', '}', '\\', '%', '&', '$', '#', '_', '~', '^', '@', '=', ',', '"', "'", 'a', 'é', 'ñ', '字', ' and ', '\\textbackslash{}'), { minLength: 1, maxLength: 20 })
      .map((signs) => `x${signs.join('')}x`);
    fc.assert(fc.property(fc.array(fc.record({ title: text, container: text, on: fc.constantFrom('2025', '2025-03', '2024-12-31') }), { minLength: 1, maxLength: 4 }), (all) => {
      const told = all.map(({ title, container, on }): Told => ({ type: 'article-journal', title, in: container, on, by: ['Ana Rivera'] }));
      const entries = toJSON(bib(...told));
      const seen = entries.map(({ entryTags }) => [plain(entryTags.title ?? ''), plain(entryTags.journal ?? ''), entryTags.year]);
      expect(seen.map((one) => one.join('|')).sort()).toEqual(all.map(({ title, container, on }) => [title, container, on.slice(0, 4)].join('|')).sort());
      expect(new Set(entries.map(({ citationKey }) => citationKey)).size).toBe(all.length);
    }));
  });
});
