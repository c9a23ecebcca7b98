import { thinkTime } from '@/utils/credentials/catalogue/think-time/index';
import type { Locale } from '@/utils/core/rows/row';
import type { SubmissionInput } from '@/utils/export/submission-input';
import { aJot, anAlignment, anAnswer, anEntry, anInput, anInterval, anItem, aPng, aQuote, aRendition, aShare, aSource, aTemplate, aUse, Blobs, pngChunk } from './sample';

const sourced = <T>(value: T) => ({ value, from: 'hand', alternatives: [] });

const ANSWERS: Record<Locale, Record<string, string>> = {
  en: {
    'think-context': 'I teach seventh-grade science to four sections of 26 to 29 students in a small town. About a third are learning English, and most used to wait until someone else had answered.\n\nThe room is narrow: the two front tables are close to the board, and whoever sits there used to speak.',
    'think-change': 'I wanted more students to answer, and to answer more fully. Who spoke I knew from an impression only, so I began with a count, as in “Who gets called on? A month of counting”.\n\n> I would have sworn that I called on everyone. The sheet said nine children in four weeks.\n\nMy own sheet said six in a lesson.',
    'think-students-did': 'In the first week I waited three seconds after every *why* and *how* question and counted silently. Fewer hands rose, and they rose more slowly, but they were different hands. On the seating chart ([[item:LEAK-chart]]) the ticks move from the front row and the window side to seats 4, 11, 17 and 22, none of which had a tick in the two lessons before the change.\n\nIn the second week I waited five seconds and asked pairs to talk before anyone answered. The tally sheet ([[item:LEAK-tally]]) counts **speakers, not contributions**, so a student who speaks nine times is counted once. It rises from six speakers in a lesson to fourteen, in a class of twenty-six.\n\n- Student 11 spoke in seven of the ten lessons.\n- Before that, I have no record of Student 11 speaking at all.\n\nI cannot say that the waiting alone did this. I changed my questions in the same fortnight, and “waiting alone did not improve the quality of answers; waiting after a question worth thinking about did.” On 6 October I asked only recall questions, waited just as long, and the tally falls back to eight ([[item:LEAK-tally]]). That is the result I trust most, because it came out against what I hoped to see.',
    'think-effect': 'Those who seldom spoke before gained most. Those who always did lost a little patience, and some of them said so.',
    'think-next': '',
  },
  es: {
    'think-context': 'Enseño ciencias de séptimo grado a cuatro grupos de 26 a 29 estudiantes en un pueblo pequeño. Un tercio aprende inglés, y casi todos esperaban a que otra persona respondiera.\n\nEl salón es angosto: las dos mesas de adelante están junto al pizarrón, y quien se sienta ahí solía hablar.',
    'think-change': 'Quería que más estudiantes respondieran, y con más detalle. ¿Quién hablaba? Lo sabía solo por impresión, así que empecé por contar.\n\n> I would have sworn that I called on everyone. The sheet said nine children in four weeks.\n\nMi propia hoja decía seis por clase.',
    'think-students-did': 'La primera semana esperé tres segundos después de cada *por qué* y cada *cómo*, contando en silencio. Se alzaron menos manos, y más despacio, pero eran otras manos. En el plano del salón ([[item:LEAK-chart]]) las marcas pasan de la primera fila a los asientos 4, 11, 17 y 22.\n\nLa segunda semana esperé cinco segundos. La hoja de conteo ([[item:LEAK-tally]]) cuenta **a quienes hablan, no las veces**: sube de seis a catorce.',
    'think-effect': 'Ganaron más quienes antes hablaban poco.',
    'think-next': '',
  },
};

/** A whole handing-in of a practice template. */
export function thinkTimeSample(locale: Locale): { input: SubmissionInput; blobs: Blobs } {
  const blobs = new Blobs();
  const content = thinkTime[locale];
  const template = aTemplate({ ...content, language: locale, issuer: locale === 'en' ? 'Harbor Institute for Teaching' : 'Instituto Puerto para la Enseñanza', sourceBlobId: blobs.put('What the issuer asks.', 'text/plain') });
  const picture = aPng(240, 160, { extra: [pngChunk('tEXt', Buffer.from('Author\0LEAK Maren Okafor'))] });
  const png = blobs.put(picture, 'image/png');
  const chart = blobs.put(aPng(200, 200, { alpha: true }), 'image/png');
  const plan = blobs.put('%PDF-1.4 a lesson plan', 'application/pdf');
  const work = blobs.put('work', 'application/pdf');
  const article = blobs.put('<article><h1>Who gets called on?</h1><p>I would have sworn that I called on everyone.</p></article>', 'text/html');
  const [c1 = '', c2 = '', c3 = '', c4 = ''] = content.criteria.map((one) => one.id);
  const input = anInput(template, {
    answers: Object.entries(ANSWERS[locale]).map(([id, body]) => anAnswer(id, body)),
    items: [
      anItem('LEAK-plan', { title: 'LEAK-Okafor lesson.pdf', fileName: 'LEAK-Okafor lesson.pdf', mime: 'application/pdf' }),
      anItem('LEAK-work1', { title: 'LEAK scan 1', fileName: 'LEAK_Maya_R.pdf', mime: 'application/pdf', madeBy: 'student' }),
      anItem('LEAK-tally', { title: 'LEAK tally', fileName: 'LEAK-IMG_0931.png', mime: 'image/png', happenedOn: '2026-10-09' }),
      anItem('LEAK-chart', { title: 'LEAK chart', fileName: 'LEAK-IMG_0932.png', mime: 'image/png', madeBy: 'team' }),
      anItem('LEAK-video', { kind: 'linked', title: 'LEAK video', url: 'https://video.example.org/v/42' }),
      anItem('LEAK-counting', { role: 'source', kind: 'page', madeBy: 'others', title: 'Who gets called on? A month of counting', site: 'Classroom Field Notes', url: 'https://example.org/notes/a-month-of-counting?utm=LEAK', canonicalUrl: 'https://example.org/notes/a-month-of-counting', publishedOn: '2026-02-08' }),
      anItem('LEAK-silence', { role: 'source', kind: 'page', madeBy: 'others', title: 'Silence that works', url: 'https://doi.org/10.5555/img.2026.182' }),
      anItem('LEAK-unused', { role: 'source', kind: 'page', title: 'LEAK a page nobody cites', url: 'https://example.org/LEAK-unused' }),
      anItem('LEAK-private', { title: 'LEAK never used', fileName: 'LEAK.pdf' }),
    ],
    sources: [
      aSource('LEAK-s1', 'LEAK-silence', {
        title: sourced('Silence that works: Extended wait time in middle school science'), author: sourced(['P. Lindahl', 'T. Okoro-Reyes']), issued: sourced('2026'),
        'container-title': sourced('Inquiry in the Middle Grades'), DOI: sourced('10.5555/img.2026.182'), URL: sourced('https://doi.org/10.5555/img.2026.182'),
      }),
    ],
    quotes: [
      aQuote('LEAK-q1', { itemId: 'LEAK-counting', exact: 'I would have sworn that I called on everyone. The sheet said nine children in four weeks.', note: 'Why I began with a count and not with an impression.', start: 120 }),
      aQuote('LEAK-q2', { itemId: 'LEAK-silence', exact: 'waiting alone did not improve the quality of answers; waiting after a question worth thinking about did.', note: 'Limits my claim: I changed the questions as well.', start: 900 }),
      aQuote('LEAK-q3', { itemId: 'LEAK-silence', exact: 'LEAK a passage that no answer quotes at all', start: 10 }),
    ],
    renditions: [
      aRendition('LEAK-r1', { itemId: 'LEAK-plan', blobId: plan, mime: 'application/pdf', bytes: 22 }),
      aRendition('LEAK-r2', { itemId: 'LEAK-work1', blobId: work, mime: 'application/pdf', bytes: 4 }),
      aRendition('LEAK-r3', { itemId: 'LEAK-tally', blobId: png, mime: 'image/png', bytes: picture.length }),
      aRendition('LEAK-r4', { itemId: 'LEAK-chart', blobId: chart, mime: 'image/png', bytes: 900 }),
      aRendition('LEAK-r5', { itemId: 'LEAK-counting', form: 'reader', blobId: article, mime: 'text/html', bytes: 100 }),
    ],
    uses: [
      aUse('LEAK-u1', { requestId: 'think-plan', itemId: 'LEAK-plan', title: 'LEAK-Okafor lesson', caption: 'The fourth question carries the lesson: why does salt keep the road dry?' }),
      aUse('LEAK-u2', { requestId: 'think-work', itemId: 'LEAK-work1', title: '', caption: 'Exit slip, Student A, after five seconds.' }),
      aUse('LEAK-u3', { requestId: 'think-further', itemId: 'LEAK-tally', title: 'Tally of speakers, two weeks', caption: 'One stroke for each student who spoke at least once, in ten lessons. No names were written on the sheet.', order: 1 }),
      aUse('LEAK-u4', { requestId: 'think-further', itemId: 'LEAK-chart', title: 'Seating chart with hands', caption: '', order: 2 }),
      aUse('LEAK-u5', { requestId: 'think-further', itemId: 'LEAK-video', title: 'Lesson 2: think time, then pairs', caption: 'Look at the two students by the window.', order: 3 }),
    ],
    alignments: [
      anAlignment('LEAK-a1', { criterionId: c1, targetId: 'LEAK-tally', shows: 'More than twice as many students spoke at the end as at the start: six, then fourteen.', locator: { page: '', timecode: '', region: 'first and last row', quote: '' } }),
      anAlignment('LEAK-a2', { criterionId: c1, targetKind: 'answer', targetId: 'LEAK-credential:think-students-did' }),
      anAlignment('LEAK-a3', { criterionId: c2, targetKind: 'answer', targetId: 'LEAK-credential:think-students-did', shows: 'A day with recall questions is the counter-example.', locator: { page: '', timecode: '', region: 'last paragraph', quote: '' } }),
      anAlignment('LEAK-a4', { criterionId: c2, targetId: 'LEAK-tally', shows: 'Waiting after recall questions did not bring them out: eight.', locator: { page: '', timecode: '', region: 'row 6 October', quote: '' } }),
      anAlignment('LEAK-a5', { criterionId: c3, targetId: 'LEAK-video', locator: { page: '', timecode: '3:05–3:40', region: '', quote: '' } }),
      anAlignment('LEAK-a6', { criterionId: c4 || c3, targetKind: 'jot', targetId: 'LEAK-j1', shows: 'LEAK jot' }),
    ],
    jots: [aJot('LEAK-j1', 'Three hands that never rose.\nAsk pairs first.', { promptId: 'think-students-did', tags: ['wait'], pageTitle: 'Field notes', pageUrl: 'https://example.org/notes' }), aJot('LEAK-j2', 'LEAK of another credential', { credentialId: 'other' })],
    timeEntries: [
      anEntry('LEAK-t1', { what: '=cmd|LEAK', minutes: 45, day: '2026-09-10', recordedAt: '2026-09-12T20:00:00.000Z' }),
      anEntry('LEAK-t2', { what: 'Counted speakers, with "pairs"', activity: 'teaching', source: 'timer', day: '2026-09-28' }),
      anEntry('LEAK-t3', { what: 'of another credential', minutes: 30 }),
    ],
    intervals: [
      anInterval('LEAK-i1', { timeEntryId: 'LEAK-t2', startAt: '2026-09-28T15:00:00.400Z', endAt: '2026-09-28T15:10:00.900Z', lastSeenAt: '2026-09-28T15:10:00.900Z' }),
      anInterval('LEAK-i2', { timeEntryId: 'LEAK-t2', startAt: '2026-09-28T15:20:00.000Z', endAt: '2026-09-28T15:31:07.700Z', lastSeenAt: '2026-09-28T15:31:07.700Z' }),
    ],
    shares: [aShare('LEAK-t1'), aShare('LEAK-t2', 1), aShare('LEAK-t2', 2, 'other'), aShare('LEAK-t3', 1, 'other')],
  });
  return { input, blobs };
}
