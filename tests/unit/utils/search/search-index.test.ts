import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { passageWith } from '@/utils/search/passage';
import { SearchIndex, type SearchField } from '@/utils/search/search-index';
import { slips } from '@/utils/search/typo';
import { wordsOf } from '@/utils/search/words-of';

function indexOf(items: Record<string, Partial<Record<SearchField, string>>>): SearchIndex {
  const index = new SearchIndex();
  for (const [itemId, texts] of Object.entries(items)) {
    index.put(itemId);
    for (const [field, text] of Object.entries(texts)) index.add({ itemId, field: field as SearchField, text });
  }
  return index;
}

const idsOf = (index: SearchIndex, sought: string): string[] => index.find(sought).hits.map((hit) => hit.id);

const library = () => indexOf({
  wait: { title: 'Silence that works: extended wait time', text: 'The pause feels long from the front of the room.' },
  plan: { title: 'Planeación de la evaluación formativa', author: 'Inés Núñez', tag: 'séptimo' },
  slips: { title: 'Exit slips', note: 'Ask Maria about the questions', quote: 'called think time by the students themselves' },
});

describe('finding', () => {
  test('a word is found in every field, and it is said where', () => {
    const index = library();
    for (const [sought, id, where] of [['silence', 'wait', 'title'], ['pause', 'wait', 'text'], ['nunez', 'plan', 'author'], ['septimo', 'plan', 'tag'], ['maria', 'slips', 'note'], ['themselves', 'slips', 'quote']] as const) {
      expect(index.find(sought).hits.map((hit) => [hit.id, hit.where])).toEqual([[id, where]]);
    }
  });

  test('a begun word finds, the words before it must be whole', () => {
    expect(idsOf(library(), 'exten')).toEqual(['wait']);
    expect(idsOf(library(), 'exit sl')).toEqual(['slips']);
    expect(idsOf(library(), 'exi slips')).toEqual([]);
    expect(idsOf(library(), 'exi ')).toEqual([]);
  });

  test('every word has to be there, in whatever fields', () => {
    expect(idsOf(library(), 'exit themselves')).toEqual(['slips']);
    expect(idsOf(library(), 'exit silence')).toEqual([]);
  });

  test('accents and typing slips are forgiven, and what was meant is marked', () => {
    expect(library().find('evaluacion').hits.map((hit) => hit.id)).toEqual(['plan']);
    expect(library().find('evalucaion ')).toMatchObject({ hits: [{ id: 'plan' }], marks: ['evaluacion'] });
    expect(library().find('slience')).toMatchObject({ hits: [{ id: 'wait' }], marks: ['silence'] });
    expect(library().find('questoin')).toMatchObject({ hits: [{ id: 'slips' }], marks: ['questions'] });
  });

  test('the title counts more than the text', () => {
    const index = indexOf({ deep: { text: 'pause' }, top: { title: 'pause' } });
    expect(idsOf(index, 'pause')).toEqual(['top', 'deep']);
  });

  test('what was taken out or put again is found as it is now', () => {
    const index = library();
    index.put('wait');
    index.add({ itemId: 'wait', field: 'title', text: 'Counting to five' });
    index.remove('slips');
    expect([idsOf(index, 'silence'), idsOf(index, 'five'), idsOf(index, 'exit')]).toEqual([[], ['wait'], []]);
    expect([index.size, index.dead]).toEqual([2, 2]);
  });

  test('scripts without spaces and with marks are found', () => {
    const index = indexOf({ ja: { title: '静かな教室' }, ar: { text: 'وقت التفكير في الصف' }, hi: { title: 'सोचने का समय' } });
    expect([idsOf(index, '教室'), idsOf(index, 'التفكير'), idsOf(index, 'समय')]).toEqual([['ja'], ['ar'], ['hi']]);
  });

  test('any word of a text finds it, whatever the text', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1 }), fc.nat(), (pieces, at) => {
      const text = pieces.join(' ');
      const words = wordsOf(text);
      const word = words[at % Math.max(1, words.length)];
      if (word === undefined) return;
      expect(idsOf(indexOf({ one: { text } }), word)).toEqual(['one']);
    }));
  });
});

describe('slips', () => {
  test.each([
    ['think', 'think', 0], ['thnik', 'think', 1], ['thik', 'think', 1], ['thinck', 'think', 1], ['rhink', 'think', 1], ['tihnk', 'thought', 2],
  ])('%s for %s', (sought, word, off) => expect(slips(sought, word, 1, false)).toBe(off));

  test('a begun word may go on', () => {
    expect(slips('qeusti', 'questions', 1, true)).toBe(1);
    expect(slips('qeusti', 'questions', 1, false)).toBe(2);
  });

  test('both ways are equally far', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 9 });
    fc.assert(fc.property(word, word, (a, b) => { expect(slips(a, b, 2, false)).toBe(slips(b, a, 2, false)); }));
  });
});

describe('passages', () => {
  test('stand around what was found', () => {
    const text = `${'Before it there is much. '.repeat(8)}Then called think time by all. ${'And after. '.repeat(30)}`;
    const passage = passageWith(text, ['think']);
    expect(passage).toMatch(/^… .{0,30}think time by all\..* …$/);
    expect(passageWith('Un café después', ['despues'])).toBe('Un café después');
    expect(passageWith('Rethink it', ['think'])).toBe('');
  });
});
