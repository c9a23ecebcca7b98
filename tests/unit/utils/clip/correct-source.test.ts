import { describe, expect, it } from 'vitest';
import type { Sourced } from '@/utils/core/rows/evidence';
import { chooseReading, correctByHand, itemFollowing, readingsOf } from '@/utils/clip/correct-source';

const read: Sourced = { value: 'Silence that works', from: 'json-ld:headline', alternatives: [{ value: 'Silence', from: 'html:title' }] };

describe('correcting by hand', () => {
  it('keeps what the page said', () => {
    const once = correctByHand(read, 'Silence that works well');
    expect(once).toMatchObject({ value: 'Silence that works well', from: 'hand', before: { value: 'Silence that works', from: 'json-ld:headline' } });
    const twice = correctByHand(once, 'Silence, again');
    expect(twice).toMatchObject({ value: 'Silence, again', from: 'hand', before: { value: 'Silence that works' } });
    expect(readingsOf(twice).map((r) => r.value)).toEqual(['Silence, again', 'Silence that works', 'Silence that works well', 'Silence']);
  });

  it('fills a field that the page said nothing of', () => {
    expect(correctByHand(undefined, ['A. Rivera'])).toEqual({ value: ['A. Rivera'], from: 'hand', alternatives: [] });
  });

  it('may leave a field unknown, and the page’s word can be taken back', () => {
    const empty = correctByHand(read, '');
    expect(empty).toMatchObject({ value: '', before: { value: 'Silence that works' } });
    const back = chooseReading(empty, 'Silence that works');
    expect(back).toEqual({ value: 'Silence that works', from: 'json-ld:headline', alternatives: [{ value: 'Silence', from: 'html:title' }] });
  });

  it('keeps the origin of a known value that was typed again', () => {
    expect(correctByHand(read, 'Silence')).toMatchObject({ value: 'Silence', from: 'html:title' });
    expect(correctByHand(read, 'Silence').before).toBeUndefined();
  });
});

describe('choosing what was read', () => {
  it('loses none of the others, typed ones too', () => {
    const typed = correctByHand(read, 'Mine');
    const chosen = chooseReading(typed, 'Silence');
    expect(readingsOf(chosen).map((r) => [r.value, r.from])).toEqual([
      ['Silence', 'html:title'], ['Mine', 'hand'], ['Silence that works', 'json-ld:headline'],
    ]);
    expect(readingsOf(chooseReading(chosen, 'Mine')).map((r) => r.value)).toEqual(['Mine', 'Silence', 'Silence that works']);
  });

  it('changes nothing for a value that nobody said', () => {
    expect(chooseReading(read, 'Something')).toBe(read);
  });
});

describe('the library’s row', () => {
  const named = (title: Sourced) => ({ title });
  it('follows its source', () => {
    const before = { title: read, author: { value: ['P. Lindahl'], from: 'byline:text', alternatives: [] } };
    const after = {
      title: correctByHand(read, 'Better'), author: correctByHand(before.author, ['P. Lindahl', 'T. Okoro']),
      issued: correctByHand(undefined, '2026-03'), 'container-title': correctByHand(undefined, 'Inquiry'),
    };
    expect(itemFollowing({ title: 'Silence that works' }, before, after)).toEqual({
      title: 'Better', authors: ['P. Lindahl', 'T. Okoro'], publishedOn: '2026-03', precision: 'month', site: 'Inquiry',
    });
  });

  it('keeps a title of its own', () => {
    expect(itemFollowing({ title: 'My own name' }, named(read), named(correctByHand(read, 'Better')))).toEqual({});
  });

  it('never loses its title to an empty one', () => {
    expect(itemFollowing({ title: read.value }, named(read), named(correctByHand(read, '')))).toEqual({});
  });
});
