import 'fake-indexeddb/auto';

// jsdom has no `getHTML` yet; both browsers do. https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-element-gethtml
if (typeof Element !== 'undefined' && !('getHTML' in Element.prototype)) {
  Object.defineProperty(Element.prototype, 'getHTML', { configurable: true, value(this: Element) { return Reflect.get(this, 'innerHTML') as string; } });
}
