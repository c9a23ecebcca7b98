import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { timeLogCsv } from '@/utils/export/formats/time-log-csv';
import type { SubmissionInput } from '@/utils/export/submission-input';
import { anEntry, anInput, anInterval, aShare, aTemplate, readAll } from '../sample';
import { thinkTimeSample } from '../think-time';

async function logOf(input: SubmissionInput): Promise<Record<string, string>[]> {
  const [file] = await timeLogCsv.files(input);
  const text = new TextDecoder().decode(file ? await readAll(file.data) : new Uint8Array());
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
const seconds = (rows: Record<string, string>[]): number => rows.reduce((sum, row) => sum + Number(row['minutes']) * 60 + Number(row['seconds']), 0);
const share = (rows: Record<string, string>[]): number => rows.reduce((sum, row) => sum + Number(row['seconds for this credential']), 0);

describe('the time log', () => {
  test('has each stretch of this credential, on its own clock', async () => {
    expect(await logOf(thinkTimeSample('en').input)).toEqual([
      { day: '2026-09-10', zone: 'America/Chicago', start: '', end: '', minutes: '45', seconds: '0', what: "'=cmd|LEAK", activity: 'reading', source: 'by hand', 'recorded at': '2026-09-12T15:00:00-05:00', 'recorded later': 'yes', 'seconds for this credential': '2700' },
      { day: '2026-09-28', zone: 'America/Chicago', start: '2026-09-28T10:00:00-05:00', end: '2026-09-28T10:10:00-05:00', minutes: '10', seconds: '0', what: 'Counted speakers, with "pairs"', activity: 'teaching', source: 'timer', 'recorded at': '2026-09-12T15:00:00-05:00', 'recorded later': 'no', 'seconds for this credential': '200' },
      { day: '2026-09-28', zone: 'America/Chicago', start: '2026-09-28T10:20:00-05:00', end: '2026-09-28T10:31:07-05:00', minutes: '11', seconds: '8', what: 'Counted speakers, with "pairs"', activity: 'teaching', source: 'timer', 'recorded at': '2026-09-12T15:00:00-05:00', 'recorded later': 'no', 'seconds for this credential': '223' },
    ]);
  });

  test('speaks the language of the template', async () => {
    expect(Object.keys((await logOf(thinkTimeSample('es').input))[0] ?? {}).slice(0, 6)).toEqual(['día', 'zona', 'inicio', 'fin', 'minutos', 'segundos']);
  });

  test('a correction stands in the place of what it corrects', async () => {
    const rows = await logOf(anInput(aTemplate({}), {
      timeEntries: [anEntry('t', { source: 'timer' })], shares: [aShare('t')],
      intervals: [
        anInterval('a', { timeEntryId: 't', startAt: '2026-09-12T15:00:00.000Z', endAt: '2026-09-12T16:00:00.000Z', lastSeenAt: '2026-09-12T16:00:00.000Z' }),
        anInterval('b', { timeEntryId: 't', startAt: '2026-09-12T15:00:00.000Z', endAt: '2026-09-12T15:30:00.000Z', lastSeenAt: '2026-09-12T15:30:00.000Z', replaces: 'a' }),
      ],
    }));
    expect(rows.map((row) => row['minutes'])).toEqual(['30']);
  });

  test('sums to the second, however time and shares fall', async () => {
    const lengths = fc.array(fc.integer({ min: 0, max: 5_000_000 }), { minLength: 1, maxLength: 6 });
    await fc.assert(fc.asyncProperty(lengths, fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 }), async (lengths, mine, theirs) => {
      let at = Date.parse('2026-09-12T15:00:00.000Z');
      const intervals = lengths.map((ms, n) => {
        const startAt = new Date(at).toISOString();
        const endAt = new Date(at + ms).toISOString();
        at += ms + 1000;
        return anInterval(`i${n}`, { timeEntryId: 't', startAt, endAt, lastSeenAt: endAt });
      });
      const all = { timeEntries: [anEntry('t', { source: 'timer' })], intervals };
      const shares = [aShare('t', mine), aShare('t', theirs, 'other')];
      const template = aTemplate({});
      const own = await logOf(anInput(template, { ...all, shares }));
      const other = anInput(template, { ...all, shares });
      const others = await logOf({ ...other, credential: { ...other.credential, id: 'other' } });
      const total = Math.floor(lengths.reduce((sum, ms) => sum + ms, 0) / 1000);
      expect(seconds(own)).toBe(total);
      expect(share(own) + share(others)).toBe(total);
    }), { numRuns: 60 });
  });
});
