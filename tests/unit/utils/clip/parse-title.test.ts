import { expect, test } from 'vitest';
import { cleanTitle, siteNames } from '@/utils/clip/parse-title';

const SITES = siteNames('blog.quietchalk.example', ['Quiet Chalk']);

test.each([
  ['Three quiet minutes | Quiet Chalk', 'Three quiet minutes'],
  ['Quiet Chalk: Three quiet minutes', 'Three quiet minutes'],
  ['Three quiet minutes – QuietChalk', 'Three quiet minutes'],
  ['Three quiet minutes « Notes « Quiet Chalk', 'Three quiet minutes « Notes'],
  ['Read – think – write', 'Read – think – write'],
  ['Half-life: a lesson', 'Half-life: a lesson'],
  ['Safe\u202Etxt.exe | Quiet Chalk', 'Safetxt.exe'],
  ['Quiet Chalk', 'Quiet Chalk'],
  ['  ', ''],
])('%j → %j', (raw, title) => expect(cleanTitle(raw, SITES)).toBe(title));

test('a title is cut to the heading that stands before a sign, but not at a colon', () => {
  expect(cleanTitle('Three quiet minutes - Reading - Grade 4', [], ['Three quiet minutes'])).toBe('Three quiet minutes');
  expect(cleanTitle('Three quiet minutes: what changed', [], ['Three quiet minutes'])).toBe('Three quiet minutes: what changed');
});

test('the name of the site alone is no title where the page has a heading', () => {
  expect(cleanTitle('Quiet Chalk', SITES, ['Three quiet minutes'])).toBe('');
});

test('siteNames are the site’s own words and its host, not `www` or short labels', () => {
  expect(siteNames('www.the-post.co.example', ['The Post'])).toEqual(['The Post', 'the-post.co.example', 'the-post', 'the-postco']);
});
