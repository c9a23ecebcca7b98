import { describe, expect, test } from 'vitest';
import { cite } from '@/utils/cite/reference-list';
import { htmlOf } from '@/utils/cite/spans';
import { chicago } from '@/utils/cite/styles/chicago';
import { aWork, inTextText, referenceText, works, type Told } from '../works';

const many = (n: number): string[] => Array.from({ length: n }, (_, at) => `Ana ${String.fromCharCode(65 + at)}berg`);

const english: [string, Told, string, string][] = [
  ['a page', works.page, 'Rivera, Ana. 2025. “Ten ways to make think time work.” Class Quarterly. September 14, 2025. Accessed October 5, 2026. https://classquarterly.example/ten.', '(Rivera 2025)'],
  ['an article in a journal', works.journal, 'Lindahl, P., and T. Okoro-Reyes. 2026. “Silence that works: extended wait time.” Inquiry in the Middle Grades 18 (2): 41–57. https://doi.org/10.5555/img.2026.182.', '(Lindahl and Okoro-Reyes 2026)'],
  ['a newspaper', works.newspaper, 'Lee, Bo, Ana Rivera, and Cy Dunn. 2025. “Why wait?” The Harbor Post, March 8, 2025. Accessed October 5, 2026. https://harborpost.example/wait.', '(Lee, Rivera, and Dunn 2025)'],
  ['a magazine', works.magazine, 'Dunn, Cy. 2024. “The second silence.” Staffroom, June 2024, 12–15.', '(Dunn 2024)'],
  ['a blog', { ...works.blog, in: 'Quiet Rooms' }, 'Quiroga, Marisol. 2025. “Counting to five.” Quiet Rooms (blog), February 17, 2025. Accessed October 5, 2026. https://notebook.example/five.', '(Quiroga 2025)'],
  ['a video', works.video, 'Room Twelve Channel. 2025. “Lesson 2: think time, then pairs.” YouTube, May 2, 2025. Video. Accessed October 5, 2026. https://video.example/watch?v=1.', '(Room Twelve Channel 2025)'],
  ['a book', works.book, 'van Aken, Ludwig. 2019. Questions worth asking. Slate & Chalk.', '(van Aken 2019)'],
  ['a report by its publisher', works.report, 'Valley Education Agency. 2023. Hours that count. Accessed October 5, 2026. https://valley.example/r.pdf.', '(Valley Education Agency 2023)'],
  ['a thesis', works.thesis, 'Rivera, Ana. 2021. “Waiting in two languages.” Thesis, Lakeside University. Accessed October 5, 2026. https://lakeside.example/t1.', '(Rivera 2021)'],
  ['a file of one’s own', works.file, '“Tally of speakers, two weeks.” 2026. October 9, 2026.', '(“Tally of speakers, two weeks” 2026)'],
  ['a page of no one and no day', { title: 'Question stems', in: 'Staffroom' }, '“Question stems.” n.d. Staffroom.', '(“Question stems,” n.d.)'],
  ['an author without a day', { title: 'Stems', by: ['Ana Rivera'] }, 'Rivera, Ana. n.d. “Stems.”', '(Rivera, n.d.)'],
  ['four authors', { type: 'book', title: 'Stems', by: many(4), on: '2025' }, 'Aberg, Ana, Ana Bberg, Ana Cberg, and Ana Dberg. 2025. Stems.', '(Aberg et al. 2025)'],
  ['ten authors', { type: 'book', title: 'Stems', by: many(10), on: '2025' }, 'Aberg, Ana, Ana Bberg, Ana Cberg, Ana Dberg, Ana Eberg, Ana Fberg, Ana Gberg, Ana Hberg, Ana Iberg, and Ana Jberg. 2025. Stems.', '(Aberg et al. 2025)'],
  ['eleven authors', { type: 'book', title: 'Stems', by: many(11), on: '2025' }, 'Aberg, Ana, Ana Bberg, Ana Cberg, Ana Dberg, Ana Eberg, Ana Fberg, Ana Gberg, et al. 2025. Stems.', '(Aberg et al. 2025)'],
  ['an issue without a volume', { type: 'article-journal', title: 'Stems', in: 'Inquiry', issue: '4', page: '9' }, '“Stems.” n.d. Inquiry, no. 4: 9.', '(“Stems,” n.d.)'],
];

const spanish: [string, Told, string, string][] = [
  ['una página', works.page, 'Rivera, Ana. 2025. “Ten ways to make think time work”. Class Quarterly. 14 de septiembre de 2025. Consultado el 5 de octubre de 2026. https://classquarterly.example/ten.', '(Rivera 2025)'],
  ['tres autores', works.newspaper, 'Lee, Bo, Ana Rivera y Cy Dunn. 2025. “Why wait?”. The Harbor Post, 8 de marzo de 2025. Consultado el 5 de octubre de 2026. https://harborpost.example/wait.', '(Lee, Rivera y Dunn 2025)'],
  ['sin autor ni fecha', { title: 'Preguntas', in: 'Aula' }, '“Preguntas”. s. f. Aula.', '(“Preguntas”, s. f.)'],
];

describe('Chicago, author and date', () => {
  test.each(english)('%s', (_, told, reference, inText) => expect([referenceText('chicago', told), inTextText('chicago', told)]).toEqual([reference, inText]));
  test.each(spanish)('%s', (_, told, reference, inText) => expect([referenceText('chicago', told, 'es'), inTextText('chicago', told, 'es')]).toEqual([reference, inText]));

  test('has italics where they belong', () => {
    const html = (told: Told): string => htmlOf(cite(aWork(told), chicago, 'en').reference);
    expect(html(works.journal)).toContain('“Silence that works: extended wait time.” <i>Inquiry in the Middle Grades</i> 18 (2): 41–57.');
    expect(html(works.book)).toBe('van Aken, Ludwig. 2019. <i>Questions worth asking</i>. Slate &amp; Chalk.');
  });
});
