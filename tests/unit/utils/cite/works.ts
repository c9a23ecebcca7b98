import type { CslItem } from '@/utils/cite/csl-item';
import { parseNames } from '@/utils/cite/parse-name';
import { cite } from '@/utils/cite/reference-list';
import { textOf } from '@/utils/cite/spans';
import { styleOf } from '@/utils/cite/styles/index';
import type { Locale } from '@/utils/core/rows/row';

const date = (text: string) => ({ 'date-parts': [text.split('-').map(Number)] as [number[]] });

/** A work of our own making: names as a byline has them, days as text. */
export interface Told {
  type?: string;
  title?: string;
  by?: string[];
  on?: string;
  read?: string;
  in?: string;
  publisher?: string;
  volume?: string;
  issue?: string;
  page?: string;
  DOI?: string;
  URL?: string;
  language?: string;
}

let made = 0;
export function aWork({ type = 'webpage', by = [], on, read, in: container, ...others }: Told): CslItem {
  const author = parseNames(by, others.language);
  return {
    id: `w${(made += 1)}`, type, ...others,
    ...(author.length > 0 ? { author } : {}),
    ...(on ? { issued: date(on) } : {}),
    ...(read ? { accessed: date(read) } : {}),
    ...(container ? { 'container-title': container } : {}),
  };
}

export const referenceText = (style: string, told: Told, locale: Locale = 'en'): string => textOf(cite(aWork(told), styleOf(style), locale).reference);
export const inTextText = (style: string, told: Told, locale: Locale = 'en'): string => textOf(cite(aWork(told), styleOf(style), locale).inText);

const read = '2026-10-05';
/** One work of each kind. */
export const works = {
  page: { title: 'Ten ways to make think time work', by: ['Ana Rivera'], on: '2025-09-14', in: 'Class Quarterly', URL: 'https://classquarterly.example/ten', read },
  journal: {
    type: 'article-journal', title: 'Silence that works: extended wait time', by: ['P. Lindahl', 'T. Okoro-Reyes'], on: '2026-03-12', in: 'Inquiry in the Middle Grades',
    volume: '18', issue: '2', page: '41-57', DOI: '10.5555/img.2026.182', URL: 'https://inquiry.example/182',
  },
  newspaper: { type: 'article-newspaper', title: 'Why wait?', by: ['Bo Lee', 'Ana Rivera', 'Cy Dunn'], on: '2025-03-08', in: 'The Harbor Post', URL: 'https://harborpost.example/wait', read },
  magazine: { type: 'article-magazine', title: 'The second silence', by: ['Cy Dunn'], on: '2024-06', in: 'Staffroom', volume: '7', issue: '3', page: '12-15' },
  blog: { type: 'post-weblog', title: 'Counting to five', by: ['Marisol Quiroga'], on: '2025-02-17', in: 'The Staffroom Notebook', URL: 'https://notebook.example/five', read },
  video: { type: 'motion_picture', title: 'Lesson 2: think time, then pairs', by: ['Room Twelve Channel'], on: '2025-05-02', in: 'YouTube', URL: 'https://video.example/watch?v=1', read },
  book: { type: 'book', title: 'Questions worth asking', by: ['Ludwig van Aken'], on: '2019', publisher: 'Slate & Chalk' },
  report: { type: 'report', title: 'Hours that count', by: ['Valley Education Agency'], on: '2023-04-01', publisher: 'Valley Education Agency', URL: 'https://valley.example/r.pdf', read },
  thesis: { type: 'thesis', title: 'Waiting in two languages', by: ['Ana Rivera'], on: '2021', publisher: 'Lakeside University', URL: 'https://lakeside.example/t1', read },
  file: { type: 'document', title: 'Tally of speakers, two weeks', on: '2026-10-09' },
} satisfies Record<string, Told>;
