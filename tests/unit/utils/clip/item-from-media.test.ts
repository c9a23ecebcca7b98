import { describe, expect, test } from 'vitest';
import { itemFromMoment, itemFromPicture, itemFromTarget } from '@/utils/clip/item-from-media';
import { parseMoment, parsePicture } from '@/utils/clip/media-schema';

const CONTEXT = { now: '2026-10-12T14:02:03.004Z', credentialId: 'c1', stepId: '', role: 'source', madeBy: 'others', note: '', title: '' } as const;
const PAGE = { reading: null, url: 'https://a.example/p?utm_source=x', title: 'A page' };
const PICTURE = { src: 'https://a.example/i/two%20maps.png', alt: '', caption: '', width: 8, height: 4, data: '', box: null };
const MOMENT = { seconds: 83, duration: 600, channel: 'Room 12', link: 'https://a.example/p#t=83', src: '', frame: '', box: null };

describe('a picture', () => {
  test('is called by its description, else by its caption, else by its file', () => {
    const titleOf = (said: object) => itemFromPicture({ ...PICTURE, ...said }, PAGE, CONTEXT).item.title;
    expect([titleOf({ alt: 'A slip', caption: 'x' }), titleOf({ caption: 'In two minutes' }), titleOf({}), titleOf({ src: '' })]).toEqual(['A slip', 'In two minutes', 'two maps.png', 'A page']);
  });

  test('has its page as source, and an override in its words is gone', () => {
    const { item, source } = itemFromPicture({ ...PICTURE, alt: 'a\u202Egnp.exe' }, PAGE, CONTEXT);
    expect(item).toMatchObject({ kind: 'image', title: 'agnp.exe', url: PAGE.url, tabUrl: 'https://a.example/p', pageTitle: 'A page', width: 8 });
    expect(source.fields.title?.value).toBe('A page');
  });
});

test('a moment keeps its place, and the channel stands for an author that the page does not name', () => {
  const { item, source } = itemFromMoment(MOMENT, PAGE, CONTEXT);
  expect(item).toMatchObject({ kind: 'video', title: 'A page', url: MOMENT.link, tabUrl: 'https://a.example/p', startSeconds: 83, durationSeconds: 600, authors: ['Room 12'] });
  expect(source.fields).toMatchObject({ type: { value: 'motion_picture' }, author: { value: ['Room 12'], from: 'html:channel' } });
});

test('a link without a text is called by its address', () => {
  const { item, source } = itemFromTarget({ href: 'https://b.example/x', text: '' }, PAGE, CONTEXT);
  expect(item).toMatchObject({ kind: 'link', title: 'https://b.example/x', foundUrl: PAGE.url });
  expect(source.fields).toEqual({ URL: { value: 'https://b.example/x', from: 'link:href', alternatives: [] } });
});

describe('what comes out of a page', () => {
  test('is taken as it should be', () => {
    expect(parsePicture(PICTURE)).toEqual(PICTURE);
    expect(parseMoment(MOMENT)).toEqual(MOMENT);
  });

  test.each([
    ['none'], [null], [{ ...PICTURE, data: 'data:text/html;base64,PHNjcmlwdD4=' }], [{ ...PICTURE, data: 'https://a.example/x.png' }], [{ ...PICTURE, width: -1 }],
    [{ ...PICTURE, height: 1.5 }], [{ ...PICTURE, alt: 7 }],
  ])('is refused where it is something else: %j', (value) => expect(parsePicture(value)).toBeNull());
});
