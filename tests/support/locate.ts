/** What a person would look for: a role with its accessible name, or a CSS selector where no role suffices. */
export type Target = string | { role: string; name?: string | RegExp; within?: Target; nth?: number };

interface Query {
  css?: string;
  role?: string;
  name?: string;
  pattern?: { source: string; flags: string };
  within?: Query;
  nth?: number;
}

export function queryOf(target: Target): Query {
  if (typeof target === 'string') return { css: target };
  const { role, name, within, nth } = target;
  return {
    role,
    ...(name instanceof RegExp ? { pattern: { source: name.source, flags: name.flags } } : name === undefined ? {} : { name }),
    ...(within === undefined ? {} : { within: queryOf(within) }),
    ...(nth === undefined ? {} : { nth }),
  };
}

export const describeTarget = (target: Target): string =>
  typeof target === 'string' ? target : `${target.role} ${target.name ?? ''}${target.within ? ` in ${describeTarget(target.within)}` : ''}`.trim();

/** Runs in the page, so it must be whole in itself: visible elements that match, in the order of the document. */
export function locate(query: Query): Element[] {
  const ROLES: [string, string][] = [
    ['a[href]', 'link'], ['button, summary, input[type=button], input[type=submit]', 'button'], ['input[type=checkbox]', 'checkbox'],
    ['input[type=radio]', 'radio'], ['input[type=range]', 'slider'], ['input[type=search]', 'searchbox'], ['input[type=number]', 'spinbutton'],
    ['input:not([type=file]):not([type=hidden]), textarea', 'textbox'], ['select[multiple]', 'listbox'], ['select', 'combobox'], ['option', 'option'],
    ['h1, h2, h3, h4, h5, h6', 'heading'], ['img, svg[aria-label]', 'img'], ['nav', 'navigation'], ['main', 'main'], ['aside', 'complementary'],
    ['section[aria-label], section[aria-labelledby]', 'region'], ['form', 'form'], ['ul, ol', 'list'], ['li', 'listitem'], ['table', 'table'],
    ['tr', 'row'], ['td', 'cell'], ['th[scope=row]', 'rowheader'], ['th', 'columnheader'], ['dialog', 'dialog'], ['article', 'article'],
    ['fieldset, details', 'group'], ['progress', 'progressbar'], ['output', 'status'],
  ];
  const roleOf = (element: Element): string => element.getAttribute('role') ?? ROLES.find(([selector]) => element.matches(selector))?.[1] ?? '';
  const tidy = (text: string | null | undefined): string => (text ?? '').replaceAll(/\s+/g, ' ').trim();
  const textOf = (node: Node): string => {
    if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? '';
    if (!(node instanceof Element) || node.getAttribute('aria-hidden') === 'true' || node.matches('style, script, select, textarea, [hidden]')) return '';
    const own = node.getAttribute('aria-label') ?? node.getAttribute('alt');
    const inner = own ?? [...node.childNodes].map(textOf).join('');
    return getComputedStyle(node).display.startsWith('inline') && own === null ? inner : ` ${inner} `;
  };
  const nameOf = (element: Element): string => {
    const labelled = element.getAttribute('aria-labelledby');
    if (labelled) return tidy(labelled.split(/\s+/).map((id) => document.getElementById(id)).map((one) => (one ? textOf(one) : '')).join(' '));
    const label = element.getAttribute('aria-label');
    if (label) return tidy(label);
    const labels = 'labels' in element ? (element.labels as NodeListOf<HTMLLabelElement> | null) : null;
    if (labels?.length) return tidy([...labels].map(textOf).join(' '));
    if (element instanceof HTMLInputElement) return tidy(/button|submit/.test(element.type) ? element.value : element.title || element.placeholder);
    if (element instanceof HTMLTextAreaElement || element instanceof HTMLSelectElement) return tidy(element.title);
    const caption = element.querySelector(':scope > legend, :scope > caption');
    if (caption) return tidy(textOf(caption));
    return tidy([...element.childNodes].map(textOf).join('')) || tidy(element.getAttribute('alt') ?? element.getAttribute('title'));
  };
  const visible = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true, opacityProperty: false });
  const matches = ({ css, role, name, pattern }: Query, element: Element): boolean => {
    if (css !== undefined) return element.matches(css);
    if (roleOf(element) !== role) return false;
    if (name !== undefined) return nameOf(element) === tidy(name);
    return pattern === undefined || new RegExp(pattern.source, pattern.flags).test(nameOf(element));
  };
  const roots = query.within ? locate(query.within) : [document.documentElement];
  const found = roots.flatMap((root) => [...root.querySelectorAll('*')]).filter((element) => matches(query, element) && visible(element));
  return query.nth === undefined ? found : found.slice(query.nth, query.nth + 1);
}
