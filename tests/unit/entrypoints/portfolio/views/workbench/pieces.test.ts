import { describe, expect, it } from 'vitest';
import { jotPiece, quoteText, saidBy } from '@/entrypoints/portfolio/views/workbench/write/pieces';
import { referenceBefore } from '@/entrypoints/portfolio/views/workbench/write/typing';
import type { Item } from '@/utils/core/rows/evidence';
import type { Jot } from '@/utils/core/rows/writing';
import { toPlainText } from '@/utils/reflect/body';
import { shownText } from '@/utils/reflect/shown-text';

const source = { id: 's1', authors: ['Ana Rivera'], publishedOn: '2026-01-10', site: 'blog.example', title: 'Ten ways' } as Item;
const names = new Map([['s1', 'Ten ways']]);
const shown = shownText(names);

describe('a quote with its source', () => {
  it('is quoted lines, the last of which names the source and points at it', () => {
    const text = quoteText({ exact: 'Silence invites\n\nthe next.' }, source, shown);
    expect(text).toBe('> “Silence invites\n> the next.”\n> Ana Rivera, 2026, [[Ten ways]]');
    expect(toPlainText(shown.toBody(text), names)).toBe('“Silence invites\nthe next.”\nAna Rivera, 2026, Ten ways');
  });

  it('stands alone when nothing is known of its source', () => {
    expect(quoteText({ exact: 'So.' }, undefined, shown)).toBe('> “So.”');
  });

  it('names at most three authors, else the first; else the site; and no year that is not known', () => {
    expect(saidBy({ authors: ['A', 'B', 'C'], publishedOn: '', site: 'x' })).toBe('A; B; C');
    expect(saidBy({ authors: ['A', 'B', 'C', 'D'], publishedOn: '2020', site: 'x' })).toBe('A et al., 2020');
    expect(saidBy({ authors: [], publishedOn: '2020-05', site: 'x' })).toBe('x, 2020');
  });
});

describe('a jot', () => {
  const jot = (body: string) => jotPiece({ id: 'j', body, createdAt: '2026-03-10T12:00:00.000Z', pageTitle: '' } as Jot);
  it('of one line goes into the sentence, of more stands on its own', () => {
    expect(jot(' One line ')).toMatchObject({ as: 'words', text: 'One line' });
    expect(jot('Two\nlines').as).toBe('block');
  });
});

describe('backspace after a reference', () => {
  const known = (word: string) => word === 'Artifact 1';
  it('takes it whole', () => expect(referenceBefore('so [[Artifact 1]] it', 17, known)).toEqual([3, 17]));
  it('takes a letter elsewhere', () => {
    expect(referenceBefore('so [[Artifact 1]] it', 16, known)).toBeNull();
    expect(referenceBefore('so [[unknown]]', 14, known)).toBeNull();
    expect(referenceBefore(']]', 2, known)).toBeNull();
    expect(referenceBefore('', 0, known)).toBeNull();
  });
});
