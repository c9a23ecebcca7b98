import { defineUnlistedScript } from '#imports';
import { readPage } from '@/utils/clip/page-reading';
import type { ShadowOf } from '@/utils/clip/shadow-copy';

/** Named here as the browser has it: the wrapper of its functions is a tenth of this script, which starts cold. */
declare const chrome: { dom: { openOrClosedShadowRoot: ShadowOf } };

/**
 * The shadow tree of an element, closed or not: extensions may look into what pages close to each other. Firefox has it
 * as a property of the element, Chromium as a function.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dom/openOrClosedShadowRoot
 */
function shadowOf(element: Element): ShadowRoot | null {
  // A form has none, and its fields may be called as what is asked for here.
  if (!(element instanceof HTMLElement) || element instanceof HTMLFormElement) return null;
  if ('openOrClosedShadowRoot' in element) return element.openOrClosedShadowRoot as ShadowRoot | null;
  // Asking costs; what a page closes is a part of its own making, which has a hyphen in its name.
  return element.shadowRoot ?? (element.localName.includes('-') ? chrome.dom.openOrClosedShadowRoot(element) : null);
}

/** Injected into the page that is being clipped; returns what it read there, and knows nothing else. */
export default defineUnlistedScript(() =>
  readPage(document, location.href, { clock: () => performance.now(), shadowOf }));
