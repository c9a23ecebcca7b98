import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRestrictedUrl, normaliseTabUrl, siteOf, webAddress } from '@/utils/clip/page-address';

describe('normaliseTabUrl', () => {
  test.each([
    ['https://a.example/x?utm_source=mail&id=7&fbclid=abc#part', 'https://a.example/x?id=7'],
    ['https://a.example/x?UTM_Source=mail', 'https://a.example/x'],
    ['https://a.example/x?b=2&a=1', 'https://a.example/x?b=2&a=1'],
    ['https://a.example/x?q=a+b%20c&empty=', 'https://a.example/x?q=a+b%20c&empty='],
    ['https://a.example/x?gclid=1&&gbraid=2', 'https://a.example/x'],
    ['https://a.example/x?utm=keep&medium=keep', 'https://a.example/x?utm=keep&medium=keep'],
    ['https://a.example/x?u%74m_source=1', 'https://a.example/x'],
    ['https://a.example/x?%E0%A4%A=1', 'https://a.example/x?%E0%A4%A=1'],
    ['https://user:secret@a.example:443/x', 'https://a.example/x'],
    ['HTTP://A.Example', 'http://a.example/'],
    ['https://a.example/x?', 'https://a.example/x'],
    [' about:blank ', 'about:blank'],
    ['chrome://settings/#x', 'chrome://settings/#x'],
    ['', ''],
  ])('%s', (url, clean) => expect(normaliseTabUrl(url)).toBe(clean));

  test('applied again it changes nothing, and leaves neither fragment nor tracker', () => {
    const name = fc.constantFrom('utm_source', 'fbclid', 'id', 'q', 'ref', 'gclid', 'a b', 'é', '');
    const query = fc.array(fc.tuple(name, fc.string()), { maxLength: 6 });
    fc.assert(fc.property(fc.webUrl({ withFragments: true }), query, (base, pairs) => {
      const url = new URL(base);
      for (const [key, value] of pairs) url.searchParams.append(key, value);
      const once = normaliseTabUrl(url.href);
      expect(normaliseTabUrl(once)).toBe(once);
      expect(once).not.toContain('#');
      const kept = [...new URL(once).searchParams].filter(([key]) => key !== '');
      expect(kept).toEqual([...url.searchParams].filter(([key]) => key !== '' && !['utm_source', 'fbclid', 'gclid'].includes(key)));
    }));
  });

  test('takes any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(normaliseTabUrl(normaliseTabUrl(text))).toBe(normaliseTabUrl(text));
    }));
  });
});

describe('isRestrictedUrl', () => {
  test.each([
    ['https://a.example/', null],
    ['http://localhost:8080/x', null],
    ['https://a.example/paper.pdf', null],
    ['chrome://extensions/', 'browser'],
    ['edge://settings', 'browser'],
    ['about:config', 'browser'],
    ['about:reader?url=https%3A%2F%2Fa.example', 'browser'],
    ['moz-extension://0-0/popup.html', 'browser'],
    ['chrome-extension://abc/portfolio.html', 'browser'],
    ['devtools://devtools/x', 'browser'],
    ['about:blank', 'blank'],
    ['about:newtab', 'blank'],
    ['', 'blank'],
    ['view-source:https://a.example/', 'source'],
    ['file:///home/me/a.html', 'file'],
    ['data:text/html,hi', 'other'],
    ['javascript:alert(1)', 'other'],
    ['blob:https://a.example/1', 'other'],
    ['https://chromewebstore.google.com/detail/x', 'store'],
    ['https://chrome.google.com/webstore/category/extensions', 'store'],
    ['https://chrome.google.com/about', null],
    ['https://microsoftedge.microsoft.com/addons/Microsoft-Edge', 'store'],
    ['https://addons.mozilla.org/', null],
  ])('in Chromium %s → %s', (url, reason) => expect(isRestrictedUrl(url)).toBe(reason));

  test.each([
    ['https://addons.mozilla.org/en-US/firefox/', 'store'],
    ['https://addons.mozilla.org.evil.example/', null],
    ['https://chromewebstore.google.com/', null],
    ['https://a.example/paper.PDF?x=1', 'pdf'],
    ['https://a.example/pdf', null],
  ])('in Firefox %s → %s', (url, reason) => expect(isRestrictedUrl(url, 'firefox')).toBe(reason));
});

test('siteOf says the host as people do', () => {
  expect(siteOf('https://www.a.example:8080/x')).toBe('a.example');
  expect(siteOf('https://wwwa.example/')).toBe('wwwa.example');
  expect(siteOf('chrome://newtab')).toBe('');
  expect(siteOf('nonsense')).toBe('');
});

test('webAddress takes web addresses only', () => {
  expect(webAddress('/b', 'https://a.example/x')?.href).toBe('https://a.example/b');
  expect(webAddress('javascript:alert(1)', 'https://a.example/')).toBeNull();
  expect(webAddress('data:text/html,x')).toBeNull();
  expect(webAddress('/b')).toBeNull();
});
