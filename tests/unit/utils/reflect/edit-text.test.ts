import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit, insertBlock, insertWords, toggleList, toggleMark, type Edit, type Selected } from '@/utils/reflect/edit-text';

/** `|` marks the ends of the selection. */
function selected(marked: string): Selected {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|');
  return { text: marked.replaceAll('|', ''), start, end: end === start ? start : end - 1 };
}
function after(marked: string, act: (s: Selected) => Edit): string {
  const { text } = selected(marked);
  const edit = act(selected(marked));
  const made = applyEdit(text, edit);
  return edit.start === edit.end
    ? `${made.slice(0, edit.start)}|${made.slice(edit.start)}`
    : `${made.slice(0, edit.start)}|${made.slice(edit.start, edit.end)}|${made.slice(edit.end)}`;
}

describe('marks', () => {
  const bold = (s: Selected) => toggleMark(s, '**');
  const italic = (s: Selected) => toggleMark(s, '*');

  it('go around the selection, or the word at the caret, and off again', () => {
    expect(after('six |speakers| a day', bold)).toBe('six **|speakers|** a day');
    expect(after('six **|speakers|** a day', bold)).toBe('six |speakers| a day');
    expect(after('six spea|kers a day', italic)).toBe('six *|speakers|* a day');
  });

  it('leave white space outside', () => {
    expect(after('six| speakers |a day', bold)).toBe('six **|speakers|** a day');
  });

  it('stand within each other and come off one by one', () => {
    expect(after('**|six|**', italic)).toBe('***|six|***');
    expect(after('***|six|***', italic)).toBe('**|six|**');
    expect(after('***|six|***', bold)).toBe('*|six|*');
  });

  it('give a pair to write in where there is no word', () => {
    expect(after('six |', bold)).toBe('six **|**');
  });

  it('twice over any plain selection leaves the text as it was', () => {
    const plain = fc.string().map((s) => s.replaceAll('*', ''));
    fc.assert(
      fc.property(plain, fc.string({ minLength: 1 }).filter((s) => /[^\s*]/.test(s) && !s.includes('*')), plain, fc.constantFrom('**' as const, '*' as const), (a, b, c, mark) => {
        const first = toggleMark({ text: a + b + c, start: a.length, end: a.length + b.length }, mark);
        const made = applyEdit(a + b + c, first);
        const second = toggleMark({ text: made, start: first.start, end: first.end }, mark);
        expect(applyEdit(made, second)).toBe(a + b + c);
      }),
    );
  });
});

describe('lists', () => {
  it('take every selected line, and give it back', () => {
    expect(after('|one\ntwo|\nthree', toggleList)).toBe('- one\n- two|\nthree');
    expect(after('|- one\n- two|\nthree', toggleList)).toBe('one\ntwo|\nthree');
  });

  it('begin on the line of the caret', () => {
    expect(after('one\n|', toggleList)).toBe('one\n- |');
    expect(after('on|e\ntwo', toggleList)).toBe('- one|\ntwo');
  });

  it('leave the line after a selection that ends at its break', () => {
    expect(after('|one\n|two', toggleList)).toBe('- one|\ntwo');
  });
});

describe('what is put in', () => {
  it('is parted from words by one space', () => {
    expect(after('by day|: from six', (s) => insertWords(s, '[[Artifact 1]]'))).toBe('by day [[Artifact 1]]|: from six');
    expect(after('by day |from', (s) => insertWords(s, '[[Artifact 1]]'))).toBe('by day [[Artifact 1]] |from');
    expect(after('|', (s) => insertWords(s, 'word'))).toBe('word|');
  });

  it('as a block is parted by an empty line', () => {
    expect(after('Before. |After.', (s) => insertBlock(s, '> “Silence.”'))).toBe('Before.\n\n> “Silence.”\n\n|After.');
    expect(after('|', (s) => insertBlock(s, '> “Silence.”'))).toBe('> “Silence.”\n\n|');
  });

  it('drops no letter that was there', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, at) => {
        const caret = at % (text.length + 1);
        const made = applyEdit(text, insertBlock({ text, start: caret, end: caret }, '> q'));
        expect(made.replaceAll(/\s/g, '')).toBe(`${text.slice(0, caret)}> q${text.slice(caret)}`.replaceAll(/\s/g, ''));
      }),
    );
  });
});
