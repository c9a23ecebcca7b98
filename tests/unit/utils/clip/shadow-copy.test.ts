// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMainText } from '@/utils/clip/main-text';
import { unfoldShadows } from '@/utils/clip/shadow-copy';
import { documentOf } from '../../../fixtures/pages/open-page';

const closed = new WeakMap<Element, ShadowRoot>();
const shadowOf = (element: Element): ShadowRoot | null => element.shadowRoot ?? closed.get(element) ?? null;

/** A page whose parts get a shadow tree each, by their place in it. */
function pageOf(html: string, ...trees: [selector: string, tree: string][]): Document {
  const page = documentOf(html);
  for (const [selector, tree] of trees) {
    const host = page.querySelector(selector) ?? [...closed.get(page.querySelector('x-page') ?? page.body)?.querySelectorAll(selector) ?? []][0];
    if (!host) throw new Error(`no ${selector}`);
    const root = host.attachShadow({ mode: 'closed' });
    root.append(page.importNode(documentOf(`<body>${tree}</body>`).body, true));
    root.replaceChildren(...(root.firstElementChild?.childNodes ?? []));
    closed.set(host, root);
  }
  return page;
}

const unfolded = (page: Document): string | undefined => unfoldShadows(page, shadowOf)?.body.getHTML().replaceAll(/\s+/gu, ' ').trim();
const RUN = 'Four quiet seconds after a question give a class the time to think. '.repeat(6);

describe('unfoldShadows', () => {
  test('puts each tree in the place of its part, closed and nested ones too, and leaves the page as it is', () => {
    const page = pageOf('<h1>Pauses</h1><x-page></x-page><p>End</p>', ['x-page', '<style>p{}</style><p>One</p><x-note></x-note><p>Three</p>'], ['x-note', '<em>Two</em>']);
    const before = page.documentElement.getHTML();
    expect(unfolded(page)).toBe('<h1>Pauses</h1><div><p>One</p><div><em>Two</em></div><p>Three</p></div><p>End</p>');
    expect(page.documentElement.getHTML()).toBe(before);
    expect(unfoldShadows(page, shadowOf)?.defaultView).toBeNull();
  });

  test('fills slots with what the page put there, empty ones with what stands in them, and leaves out what no slot takes', () => {
    const page = pageOf('<x-page><b slot="head">Title</b><i slot="other">Unseen</i>Words</x-page>', ['x-page', '<h2><slot name="head">No title</slot></h2><slot></slot><footer><slot name="foot">No foot</slot></footer>']);
    expect(unfolded(page)).toBe('<div><h2><b slot="head">Title</b></h2>Words<footer>No foot</footer></div>');
  });

  test('reads a form whose fields are called as its members are', () => {
    const page = pageOf('<form><input name="nodeType"><input name="firstChild"><input name="append"><p>In the form</p></form><x-page></x-page>', ['x-page', '<p>In the tree</p>']);
    expect(unfolded(page)).toBe('<div><input name="nodeType"><input name="firstChild"><input name="append"><p>In the form</p></div><div><p>In the tree</p></div>');
  });

  test.each([
    ['that has none', pageOf('<x-page>Words</x-page>')],
    ['that says enough itself', pageOf(`<p>${RUN}</p><p>${RUN}</p><p>${RUN}</p><x-page></x-page>`, ['x-page', '<p>Cookies</p>'])],
    ['that nests without end', pageOf(`${'<div>'.repeat(600)}<x-page></x-page>`, ['x-page', '<p>Deep</p>'])],
    ['that is too large', pageOf(`<x-page></x-page>${'<br>'.repeat(60_000)}`, ['x-page', '<p>Large</p>'])],
  ])('leaves a page %s alone', (_why, page) => {
    expect(unfoldShadows(page, shadowOf)).toBeNull();
  });
});

test('the text of a page that stands in a shadow tree is read without what stands around it', () => {
  const page = pageOf('<title>Pauses</title><x-page></x-page>', ['x-page', `<nav><a href="/">Home</a></nav><article><h1>Pauses</h1><p>${RUN}</p><p>${RUN}</p><p><a href="more">More</a> ${RUN}</p></article><footer>Imprint</footer>`]);
  const { text, html, how } = readMainText(page, 'https://a.example/x/', { clock: () => performance.now(), shadowOf });
  expect(how).toBe('readability 0.6');
  expect(text).toContain('Four quiet seconds');
  expect(text).not.toMatch(/Home|Imprint/u);
  expect(html).toContain('href="https://a.example/x/more"');
});
