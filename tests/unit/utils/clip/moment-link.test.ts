import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clockOf, momentLink } from '@/utils/clip/moment-link';

describe('momentLink', () => {
  test.each([
    ['https://www.youtube.com/watch?v=abc&list=x', 'https://www.youtube.com/watch?v=abc&list=x&t=83s'],
    ['https://www.youtube.com/watch?v=abc&t=5s', 'https://www.youtube.com/watch?v=abc&t=83s'],
    ['https://www.youtube.com/shorts/a-b_c', 'https://www.youtube.com/watch?v=a-b_c&t=83s'],
    ['https://youtu.be/abc', 'https://youtu.be/abc?t=83s'],
    ['https://vimeo.com/1234#t=5s', 'https://vimeo.com/1234#t=83s'],
    ['https://notyoutube.com/watch?v=abc', 'https://notyoutube.com/watch?v=abc#t=83'],
    ['https://a.example/film?x=1', 'https://a.example/film?x=1#t=83'],
    ['https://a.example/film#/part/2', 'https://a.example/film#/part/2&t=83'],
    ['javascript:alert(1)', 'javascript:alert(1)'],
  ])('%s', (url, link) => expect(momentLink(url, 83)).toBe(link));

  test('a moment of a moment is that moment', () => {
    const urls = fc.webUrl({ withQueryParameters: true, withFragments: true });
    fc.assert(fc.property(urls, fc.nat(100_000), fc.nat(100_000), (url, first, second) => {
      expect(momentLink(momentLink(url, first), second)).toBe(momentLink(url, second));
    }));
  });
});

test.each([[0, '0:00'], [83, '1:23'], [3723, '1:02:03']])('%i s read as %s', (seconds, clock) => expect(clockOf(seconds)).toBe(clock));
