import { describe, expect, test } from 'vitest';
import { cite } from '@/utils/cite/reference-list';
import { htmlOf } from '@/utils/cite/spans';
import { apa } from '@/utils/cite/styles/apa';
import { aWork, inTextText, referenceText, works, type Told } from '../works';

const read = '2026-10-05';
const many = (n: number): string[] => Array.from({ length: n }, (_, at) => `Ana ${String.fromCharCode(65 + at)}berg`);

const english: [string, Told, string, string][] = [
  ['a page', works.page, 'Rivera, A. (2025, September 14). Ten ways to make think time work. Class Quarterly. Retrieved October 5, 2026, from https://classquarterly.example/ten', '(Rivera, 2025)'],
  ['an article in a journal', works.journal, 'Lindahl, P., & Okoro-Reyes, T. (2026). Silence that works: extended wait time. Inquiry in the Middle Grades, 18(2), 41–57. https://doi.org/10.5555/img.2026.182', '(Lindahl & Okoro-Reyes, 2026)'],
  ['a newspaper', works.newspaper, 'Lee, B., Rivera, A., & Dunn, C. (2025, March 8). Why wait? The Harbor Post. Retrieved October 5, 2026, from https://harborpost.example/wait', '(Lee et al., 2025)'],
  ['a magazine', works.magazine, 'Dunn, C. (2024, June). The second silence. Staffroom, 7(3), 12–15.', '(Dunn, 2024)'],
  ['a blog', works.blog, 'Quiroga, M. (2025, February 17). Counting to five. The Staffroom Notebook. Retrieved October 5, 2026, from https://notebook.example/five', '(Quiroga, 2025)'],
  ['a video', works.video, 'Room Twelve Channel. (2025, May 2). Lesson 2: think time, then pairs [Video]. YouTube. Retrieved October 5, 2026, from https://video.example/watch?v=1', '(Room Twelve Channel, 2025)'],
  ['a book', works.book, 'van Aken, L. (2019). Questions worth asking. Slate & Chalk.', '(van Aken, 2019)'],
  ['a report by its publisher', works.report, 'Valley Education Agency. (2023). Hours that count. Retrieved October 5, 2026, from https://valley.example/r.pdf', '(Valley Education Agency, 2023)'],
  ['a thesis', works.thesis, 'Rivera, A. (2021). Waiting in two languages [Thesis, Lakeside University]. Retrieved October 5, 2026, from https://lakeside.example/t1', '(Rivera, 2021)'],
  ['a file of one’s own', works.file, 'Tally of speakers, two weeks. (2026, October 9).', '(Tally of speakers, two weeks, 2026)'],
  ['a picture without an address', { type: 'graphic', title: 'Seating chart with hands' }, 'Seating chart with hands [Image]. (n.d.).', '(Seating chart with hands, n.d.)'],
  ['a page of no one and no day', { title: 'Question stems', in: 'Staffroom', URL: 'https://staffroom.example/', read }, 'Question stems. (n.d.). Staffroom. Retrieved October 5, 2026, from https://staffroom.example/', '(Question stems, n.d.)'],
  ['an article of no one', { type: 'article-newspaper', title: 'Why wait?', on: '2025-03-08', in: 'The Harbor Post' }, 'Why wait? (2025, March 8). The Harbor Post.', '(“Why wait?,” 2025)'],
  ['an author without a day', { title: 'Stems', by: ['Ana Rivera'] }, 'Rivera, A. (n.d.). Stems.', '(Rivera, n.d.)'],
  ['a title that ends with a full stop', { title: 'We waited.', by: ['Ana Rivera'], on: '2025' }, 'Rivera, A. (2025). We waited.', '(Rivera, 2025)'],
  ['a title that ends with an abbreviation', { type: 'book', title: 'Schools of the U.S.', by: ['Ana Rivera'], on: '2025' }, 'Rivera, A. (2025). Schools of the U.S.', '(Rivera, 2025)'],
  ['a video whose title has a full stop', { type: 'motion_picture', title: 'Wait.', on: '2025' }, 'Wait [Video]. (2025).', '(Wait, 2025)'],
  ['a site that is the author', { title: 'Stems', by: ['Staffroom Network'], on: '2025-03', in: 'staffroom network' }, 'Staffroom Network. (2025, March). Stems.', '(Staffroom Network, 2025)'],
  ['a site that only repeats the title', { title: 'Staffroom', in: 'Staffroom', on: '2025' }, 'Staffroom. (2025).', '(Staffroom, 2025)'],
  ['a suffix', { title: 'Stems', by: ['Bo Lee Jr.'], on: '2025' }, 'Lee, B., Jr. (2025). Stems.', '(Lee, 2025)'],
  ['twenty authors', { title: 'Stems', by: many(20), on: '2025' }, `${many(20).slice(0, 19).map((name) => `${name.slice(4)}, A.`).join(', ')}, & Tberg, A. (2025). Stems.`, '(Aberg et al., 2025)'],
  ['twenty-one authors', { title: 'Stems', by: many(21), on: '2025' }, `${many(20).slice(0, 19).map((name) => `${name.slice(4)}, A.`).join(', ')}, . . . Uberg, A. (2025). Stems.`, '(Aberg et al., 2025)'],
  ['a chapter', { type: 'chapter', title: 'On stems', by: ['Ana Rivera'], on: '2020-02-01', in: 'Asking well', page: '3--9', publisher: 'Slate & Chalk' }, 'Rivera, A. (2020). On stems. In Asking well (pp. 3–9). Slate & Chalk.', '(Rivera, 2020)'],
  ['nothing but an address', { URL: 'https://a.example/', read }, '(n.d.). Retrieved October 5, 2026, from https://a.example/', '(n.d.)'],
];

const spanish: [string, Told, string, string][] = [
  ['una página', { title: 'Diez formas de esperar', by: ['Lucía Oña Brizuela'], on: '2025-09-14', in: 'Aula', URL: 'https://aula.example/diez', read, language: 'es' }, 'Oña Brizuela, L. (2025, 14 de septiembre). Diez formas de esperar. Aula. Recuperado el 5 de octubre de 2026, de https://aula.example/diez', '(Oña Brizuela, 2025)'],
  ['dos autores', works.journal, 'Lindahl, P. y Okoro-Reyes, T. (2026). Silence that works: extended wait time. Inquiry in the Middle Grades, 18(2), 41–57. https://doi.org/10.5555/img.2026.182', '(Lindahl y Okoro-Reyes, 2026)'],
  ['y ante el sonido i', { type: 'book', title: '¿Por qué esperar?', by: ['Ana Ruiz', 'Sol Ibarra'], on: '2024' }, 'Ruiz, A. e Ibarra, S. (2024). ¿Por qué esperar?', '(Ruiz e Ibarra, 2024)'],
  ['tres autores y mes', { type: 'article-magazine', title: 'El segundo silencio', by: ['Ana Ruiz', 'Bo Lee', 'Cy Dunn'], on: '2024-06', in: 'Aula' }, 'Ruiz, A., Lee, B. y Dunn, C. (2024, junio). El segundo silencio. Aula.', '(Ruiz et al., 2024)'],
  ['sin autor ni fecha', { type: 'post-weblog', title: 'Contar hasta cinco', in: 'Aula', URL: 'https://aula.example/5', read }, 'Contar hasta cinco. (s.f.). Aula. Recuperado el 5 de octubre de 2026, de https://aula.example/5', '(“Contar hasta cinco”, s.f.)'],
  ['una tesis', works.thesis, 'Rivera, A. (2021). Waiting in two languages [Tesis, Lakeside University]. Recuperado el 5 de octubre de 2026, de https://lakeside.example/t1', '(Rivera, 2021)'],
];

describe('APA 7', () => {
  test.each(english)('%s', (_, told, reference, inText) => expect([referenceText('apa', told), inTextText('apa', told)]).toEqual([reference, inText]));
  test.each(spanish)('%s', (_, told, reference, inText) => expect([referenceText('apa', told, 'es'), inTextText('apa', told, 'es')]).toEqual([reference, inText]));

  test('has italics where they belong', () => {
    const html = (told: Told): string => htmlOf(cite(aWork(told), apa, 'en').reference);
    expect(html(works.journal)).toBe('Lindahl, P., &amp; Okoro-Reyes, T. (2026). Silence that works: extended wait time. <i>Inquiry in the Middle Grades</i>, <i>18</i>(2), 41–57. https://doi.org/10.5555/img.2026.182');
    expect(html(works.page)).toBe('Rivera, A. (2025, September 14). <i>Ten ways to make think time work</i>. Class Quarterly. Retrieved October 5, 2026, from https://classquarterly.example/ten');
    expect(html({ type: 'motion_picture', title: '<b>Wait</b> & "see"', on: '2025' })).toBe('<i>&lt;b&gt;Wait&lt;/b&gt; &amp; &quot;see&quot;</i> [Video]. (2025).');
  });

  test('keeps the capitals of a title', () => expect(referenceText('apa', { title: 'Teaching Ada Okoro’s Way', on: '2025' })).toBe('Teaching Ada Okoro’s Way. (2025).'));
});
