// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seen, stated } from '@/utils/clip/extractors';
import { readSourceFields } from '@/utils/clip/source-fields';
import type { SourceFields } from '@/utils/core/rows/evidence';
import { documentOf } from '../../../../fixtures/pages/open-page';

const source = (name: string): string => readFileSync(join(import.meta.dirname, '../../../../fixtures/pages/sites', `${name}.html`), 'utf8');
const read = (name: string, url: string): SourceFields => readSourceFields(documentOf(source(name)), url, [...stated, ...seen]);
const values = (fields: SourceFields): Record<string, string> => Object.fromEntries(Object.entries(fields).map(([name, { value }]) => [name, [value].flat().join('; ')]));

const SITES = {
  youtube: ['https://www.youtube.com/watch?v=q7Wait_time4&t=42s', {
    type: 'motion_picture', title: 'Wait time in a real fourth grade', author: 'Maple Street Teaching', issued: '2026-02-11', 'container-title': 'YouTube',
    URL: 'https://www.youtube.com/watch?v=q7Wait_time4', language: 'en',
  }],
  vimeo: ['https://vimeo.com/555012345?fl=x', {
    type: 'motion_picture', title: 'Number talk, day one', author: 'Ngozi Okafor', issued: '2026-01-20', 'container-title': 'Vimeo', URL: 'https://vimeo.com/555012345', language: 'en',
  }],
  wikipedia: ['https://es.wikipedia.org/wiki/Tiempo_de_espera_(pedagog%C3%ADa)', {
    type: 'entry-encyclopedia', title: 'Tiempo de espera (pedagogía)', issued: '2026-03-05', dateModified: '2026-03-05', 'container-title': 'Wikipedia', publisher: 'Wikimedia Foundation',
    URL: 'https://es.wikipedia.org/wiki/Tiempo_de_espera_(pedagog%C3%ADa)', license: 'https://creativecommons.org/licenses/by-sa/4.0/deed.es', language: 'es',
  }],
  eric: ['https://eric.ed.gov/?id=EJ0000001', {
    type: 'article-journal', title: 'Counting to Four: Wait Time in Nine Classrooms', author: 'Ngozi Okafor; Per Lindqvist', issued: '2026-03', 'container-title': 'Everyday Teaching',
    publisher: 'Everyday Press', page: '12–19', ISSN: '0378-5955', educationalLevel: 'Elementary Education; Grade 4', language: 'en',
  }],
  arxiv: ['https://arxiv.org/abs/2603.01234v2', {
    type: 'article', title: 'How long do models wait for a pupil?', author: 'Leila Haddad', issued: '2026-03-02', 'container-title': 'arXiv', DOI: '10.48550/arxiv.2603.01234',
    URL: 'https://arxiv.org/abs/2603.01234', abstract: 'We count the seconds that tutors made of software give a child.', license: 'http://creativecommons.org/licenses/by/4.0/', language: 'en',
  }],
  'doi-landing': ['https://letters.example/doi/full/10.5555/cl.2025.12.3?journalCode=cl', {
    title: 'Think time in small groups', author: 'Priya Nair; Tomás Rivera', issued: '2025', 'container-title': 'Chalk Letters', volume: '12', issue: '3', page: '101–118',
    DOI: '10.5555/cl.2025.12.3', language: 'en',
  }],
  'google-drive': ['https://docs.google.com/presentation/u/1/d/1AbCdEfGhIjKlMnOp/edit?usp=sharing#slide=id.p', {
    type: 'speech', title: 'Unidad 3 - fracciones', 'container-title': 'Google Slides', URL: 'https://docs.google.com/presentation/d/1AbCdEfGhIjKlMnOp', language: 'es',
  }],
  wordpress: ['https://steady.example/exit-tickets/', {
    type: 'post-weblog', title: 'Exit tickets in two minutes', author: 'Leila Haddad', issued: '2026-01-05', dateModified: '2026-02-01', language: 'en-US',
  }],
} as const satisfies Record<string, readonly [string, Record<string, string>]>;
type Site = keyof typeof SITES;
const NAMES = Object.keys(SITES) as Site[];

test.each(NAMES)('%s', (name) => expect(values(read(name, SITES[name][0]))).toEqual(SITES[name][1]));

describe('hostile twins', () => {
  test.each(NAMES)('%s says only what it can say safely', (name) => {
    const [url, honest] = SITES[name];
    const document = documentOf(source(`${name}-hostile`));
    const fields = readSourceFields(document, url, [...stated, ...seen]);
    const said = JSON.stringify(fields);
    // oxlint-disable-next-line no-control-regex -- what must not be left
    expect(said).not.toMatch(/[\u0000-\u001F\u202A-\u202E\u2066-\u2069]|"(?:javascript|data):|alert\(1\)/u);
    for (const { value, from, alternatives } of Object.values(fields)) for (const one of [value, from, ...(alternatives as { value: string | string[]; from: string }[]).flatMap((other) => [other.value, other.from])]) for (const text of [one].flat()) expect(typeof text).toBe('string');
    expect(values(fields)).toMatchObject('container-title' in honest ? { 'container-title': honest['container-title'] } : {});
    expect(document.documentElement.isEqualNode(documentOf(source(`${name}-hostile`)).documentElement)).toBe(true);
  });

  test('a video that was left says nothing of the one that is watched', () => {
    const fields = values(read('youtube-hostile', SITES.youtube[0]));
    expect(fields).toMatchObject({ title: 'Wait time', author: 'Maple Street Teaching' });
  });
});

test('another host is not taken for a site, however alike its name', () => {
  for (const host of ['notyoutube.com', 'youtube.com.evil.example', 'evil.example/youtube.com']) {
    expect(values(read('youtube', `https://${host}/watch?v=q7Wait_time4`))['URL']).toBeUndefined();
  }
});
