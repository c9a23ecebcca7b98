import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNowhere, nowhere, readLocator, sayLocator } from '@/utils/reflect/locator';

describe('where in the evidence', () => {
  it('finds page, timecode, region and quote in one line', () => {
    expect(readLocator('page 2, table', 'en')).toEqual({ ...nowhere, page: '2', region: 'table' });
    expect(readLocator('página 3–4', 'es')).toEqual({ ...nowhere, page: '3–4' });
    expect(readLocator('12:05–13:40, the back row', 'en')).toEqual({ ...nowhere, timecode: '12:05–13:40', region: 'the back row' });
    expect(readLocator('page 1, “so they waited”', 'en')).toEqual({ ...nowhere, page: '1', quote: 'so they waited' });
  });

  it('keeps what it does not know as it was typed', () => {
    expect(readLocator('p. 2', 'en')).toEqual({ ...nowhere, region: 'p. 2' });
    expect(readLocator('page 2, ', 'en')).toEqual({ ...nowhere, region: 'page 2, ' });
    expect(readLocator('página 2', 'en')).toEqual({ ...nowhere, region: 'página 2' });
  });

  it('is the whole when nothing is said', () => {
    expect(isNowhere(readLocator('', 'en'))).toBe(true);
    expect(isNowhere(readLocator('table', 'en'))).toBe(false);
  });

  it('says a page in the language that is asked for', () => {
    expect(sayLocator({ ...nowhere, page: '2', region: 'x' }, 'es')).toBe('página 2, x');
  });

  it('never rewrites a line while it is typed', () => {
    const piece = fc.oneof(fc.string(), fc.constantFrom('page 2', ', ', '3:10', '“', '”', 'table', 'página ', '“so”'));
    fc.assert(
      fc.property(fc.array(piece), fc.constantFrom('en' as const, 'es' as const), (pieces, locale) => {
        expect(sayLocator(readLocator(pieces.join(''), locale), locale)).toBe(pieces.join(''));
      }),
    );
  });
});
