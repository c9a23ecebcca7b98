import { describe, expect, it } from 'vitest';
import { readEntry } from '@/utils/time/read-entry';

const typed = { what: 'Read on wait time', day: '2026-10-16', minutes: '1 h 15' };
const today = '2026-10-17';

describe('an entry by hand', () => {
  it('is what was typed, minutes in whatever way', () => {
    expect(readEntry(typed, today)).toEqual({ entry: { what: 'Read on wait time', day: '2026-10-16', minutes: 75 }, wrong: {} });
    expect(readEntry({ ...typed, minutes: '45', what: '  Read ' }, today).entry).toMatchObject({ minutes: 45, what: 'Read' });
  });

  it('may be of today, and never of a day to come', () => {
    expect(readEntry({ ...typed, day: today }, today).entry).not.toBeNull();
    expect(readEntry({ ...typed, day: '2026-10-18' }, today)).toEqual({ entry: null, wrong: { day: 'badDay' } });
  });

  it('says what is wrong at each field', () => {
    expect(readEntry({ what: ' ', day: '', minutes: '' }, today).wrong).toEqual({ what: 'emptyField', day: 'badDay', minutes: 'emptyField' });
    expect(readEntry({ ...typed, minutes: 'a while' }, today)).toEqual({ entry: null, wrong: { minutes: 'badMinutes' } });
  });
});
