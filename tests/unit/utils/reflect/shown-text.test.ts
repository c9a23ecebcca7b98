import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownText, stretchesOf } from '@/utils/reflect/shown-text';

const names = new Map([
  ['a1', 'Artifact 1'],
  ['b2', 'Artifact 2'],
  ['c3', 'Artifact 1'],
  ['d4', 'item: a [tricky] name'],
]);
const { toShown, toBody, word } = shownText(names);

describe('shown text', () => {
  it('shows a reference as the slot’s name and stores it as the item', () => {
    expect(toShown('By day [[item:b2]]: more.')).toBe('By day [[Artifact 2]]: more.');
    expect(toBody('By day [[Artifact 2]]: more.')).toBe('By day [[item:b2]]: more.');
  });

  it('tells two items of one name apart, the older one keeping the plain name', () => {
    expect(word('a1')).toBe('Artifact 1');
    expect(word('c3')).toBe('Artifact 1 (2)');
    expect(toBody(toShown('[[item:c3]]'))).toBe('[[item:c3]]');
  });

  it('leaves brackets that name nothing, and a reference whose item is gone', () => {
    expect(toBody('[[unknown]] and [[Artifact 1]')).toBe('[[unknown]] and [[Artifact 1]');
    expect(toShown('[[item:gone]]')).toBe('[[item:gone]]');
  });

  it('brings every body back as it was', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }).map((s) => s.replace(/[[\]]/g, '')),
      fc.constantFrom('[', ']', '[[', ']]', '\n', '[[item:', '[[item:a1]]', '[[item:c3]]', '[[item:d4]]', '[[item:zz]]'),
    );
    fc.assert(fc.property(fc.array(piece).map((p) => p.join('')), (body) => toBody(toShown(body)) === body));
  });
});

describe('stretches behind the text area', () => {
  it('draws references, bold, italic and the marks of a line', () => {
    expect(stretchesOf('> so **much** more [[Artifact 1]]', (w) => w === 'Artifact 1')).toEqual([
      { kind: 'mark', text: '> ' },
      { kind: 'text', text: 'so ' },
      { kind: 'mark', text: '**' },
      { kind: 'strong', text: 'much' },
      { kind: 'mark', text: '**' },
      { kind: 'text', text: ' more ' },
      { kind: 'mark', text: '[[' },
      { kind: 'reference', text: 'Artifact 1' },
      { kind: 'mark', text: ']]' },
    ]);
  });

  it('never adds, drops or moves a character', () => {
    const line = fc.array(fc.oneof(fc.string(), fc.constantFrom('*', '**', '[[', ']]', 'Artifact 1', '> ', '- '))).map((p) => p.join('').replaceAll('\n', ''));
    fc.assert(fc.property(line, (text) => stretchesOf(text, () => true).map((s) => s.text).join('') === text));
  });
});
