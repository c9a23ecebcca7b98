import { describe, expect, test } from 'vitest';
import { cite } from '@/utils/cite/reference-list';
import { htmlOf } from '@/utils/cite/spans';
import { mla } from '@/utils/cite/styles/mla';
import { aWork, inTextText, referenceText, works, type Told } from '../works';

const english: [string, Told, string, string][] = [
  ['a page', works.page, 'Rivera, Ana. “Ten ways to make think time work.” Class Quarterly, 14 Sept. 2025, https://classquarterly.example/ten. Accessed 5 Oct. 2026.', '(Rivera)'],
  ['an article in a journal', works.journal, 'Lindahl, P., and T. Okoro-Reyes. “Silence that works: extended wait time.” Inquiry in the Middle Grades, vol. 18, no. 2, 2026, pp. 41–57, https://doi.org/10.5555/img.2026.182.', '(Lindahl and Okoro-Reyes)'],
  ['a newspaper', works.newspaper, 'Lee, Bo, et al. “Why wait?” The Harbor Post, 8 Mar. 2025, https://harborpost.example/wait. Accessed 5 Oct. 2026.', '(Lee et al.)'],
  ['a magazine', works.magazine, 'Dunn, Cy. “The second silence.” Staffroom, vol. 7, no. 3, June 2024, pp. 12–15.', '(Dunn)'],
  ['a blog', works.blog, 'Quiroga, Marisol. “Counting to five.” The Staffroom Notebook, 17 Feb. 2025, https://notebook.example/five. Accessed 5 Oct. 2026.', '(Quiroga)'],
  ['a video', works.video, 'Room Twelve Channel. “Lesson 2: think time, then pairs.” YouTube, 2 May 2025, https://video.example/watch?v=1. Accessed 5 Oct. 2026.', '(Room Twelve Channel)'],
  ['a book', works.book, 'van Aken, Ludwig. Questions worth asking. Slate & Chalk, 2019.', '(van Aken)'],
  ['a report by its publisher', works.report, 'Hours that count. Valley Education Agency, 2023, https://valley.example/r.pdf. Accessed 5 Oct. 2026.', '(Hours that count)'],
  ['a thesis', works.thesis, 'Rivera, Ana. Waiting in two languages. 2021. Lakeside University, thesis, https://lakeside.example/t1. Accessed 5 Oct. 2026.', '(Rivera)'],
  ['a file of one’s own', works.file, 'Tally of speakers, two weeks. 9 Oct. 2026.', '(Tally of speakers, two weeks)'],
  ['a page of a site that is its author', { title: 'Stems', by: ['Staffroom Network'], in: 'Staffroom Network', on: '2025' }, '“Stems.” Staffroom Network, 2025.', '(“Stems”)'],
  ['a publisher beside the site', { title: 'Stems', by: ['Ana Rivera'], in: 'Staffroom', publisher: 'Slate & Chalk', on: '2025' }, 'Rivera, Ana. “Stems.” Staffroom, Slate & Chalk, 2025.', '(Rivera)'],
  ['a long title of no one', { title: 'What three seconds of silence do to a class: notes', in: 'Staffroom' }, '“What three seconds of silence do to a class: notes.” Staffroom.', '(“What three seconds of silence”)'],
  ['marks within marks', { title: 'On “wait time” and "noise"', in: 'Staffroom' }, '“On ‘wait time’ and ‘noise.’” Staffroom.', '(“On ‘wait time’ and ‘noise’”)'],
  ['a suffix', { title: 'Stems', by: ['Bo Lee Jr.', 'Cy Dunn III'] }, 'Lee, Bo, Jr., and Cy Dunn III. “Stems.”', '(Lee and Dunn)'],
  ['one page', { type: 'article-journal', title: 'Stems', in: 'Inquiry', issue: '4', page: '9' }, '“Stems.” Inquiry, no. 4, p. 9.', '(“Stems”)'],
];

const spanish: [string, Told, string, string][] = [
  ['una página', { ...works.page, title: '¿Cuánto esperar?' }, 'Rivera, Ana. “¿Cuánto esperar?”. Class Quarterly, 14 sept. 2025, https://classquarterly.example/ten. Consultado el 5 oct. 2026.', '(Rivera)'],
  ['una revista científica', works.journal, 'Lindahl, P., y T. Okoro-Reyes. “Silence that works: extended wait time”. Inquiry in the Middle Grades, vol. 18, núm. 2, 2026, pp. 41–57, https://doi.org/10.5555/img.2026.182.', '(Lindahl y Okoro-Reyes)'],
  ['e ante el sonido i', { type: 'book', title: 'Esperar', by: ['Ana Ruiz', 'Iván Soto'], publisher: 'Tiza', on: '2024' }, 'Ruiz, Ana, e Iván Soto. Esperar. Tiza, 2024.', '(Ruiz y Soto)'],
];

describe('MLA 9', () => {
  test.each(english)('%s', (_, told, reference, inText) => expect([referenceText('mla', told), inTextText('mla', told)]).toEqual([reference, inText]));
  test.each(spanish)('%s', (_, told, reference, inText) => expect([referenceText('mla', told, 'es'), inTextText('mla', told, 'es')]).toEqual([reference, inText]));

  test('has italics where they belong', () => {
    const html = (told: Told): string => htmlOf(cite(aWork(told), mla, 'en').reference);
    expect(html(works.book)).toBe('van Aken, Ludwig. <i>Questions worth asking</i>. Slate &amp; Chalk, 2019.');
    expect(html(works.blog)).toBe('Quiroga, Marisol. “Counting to five.” <i>The Staffroom Notebook</i>, 17 Feb. 2025, https://notebook.example/five. Accessed 5 Oct. 2026.');
  });
});
