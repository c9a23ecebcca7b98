import { everywhere } from './read-picture';

/** How the page is moved from picture to picture. */
export type ScrollAsk = { step: 'begin' } | { step: 'to'; y: number; hideFixed: boolean } | { step: 'end' };

export interface ScrollReading {
  /** Where it stands now; pages refuse to go past their end. */
  y: number;
  /** Of the whole page as it is now: lazy pages grow. */
  height: number;
  viewWidth: number;
  viewHeight: number;
  /** Escape was pressed in the page. */
  stopped: boolean;
}

interface ScrollState {
  x: number;
  y: number;
  behavior: string;
  hidden: Map<HTMLElement, { value: string; priority: string }>;
  stopped: boolean;
  listening: AbortController;
}

/** Kept in the world of our script between one picture and the next. */
export interface ScrollStore {
  microfolioScroll?: ScrollState | undefined;
}

/** Pictures and fonts that come into view get this long. */
const SETTLE_MS = 150;

function begin(document: Document, view: Window & typeof globalThis): ScrollState {
  const { style } = document.documentElement;
  const listening = new view.AbortController();
  const state: ScrollState = { x: view.scrollX, y: view.scrollY, behavior: style.getPropertyValue('scroll-behavior'), hidden: new Map(), stopped: false, listening };
  style.setProperty('scroll-behavior', 'auto', 'important');
  view.addEventListener('keydown', (event) => { if (event.key === 'Escape') state.stopped = true; }, { capture: true, signal: listening.signal });
  return state;
}

/** Heads and feet that stay in place would stand in every picture: after the first they are out of sight. */
function hideFixed(document: Document, view: Window, { hidden }: ScrollState): void {
  for (const element of everywhere<HTMLElement>(document, '*')) {
    if (hidden.has(element) || !element.style) continue;
    const { position } = view.getComputedStyle(element);
    if (position !== 'fixed' && position !== 'sticky') continue;
    hidden.set(element, { value: element.style.getPropertyValue('visibility'), priority: element.style.getPropertyPriority('visibility') });
    element.style.setProperty('visibility', 'hidden', 'important');
  }
}

function end(document: Document, view: Window, state: ScrollState): void {
  state.listening.abort();
  for (const [element, { value, priority }] of state.hidden) {
    if (value) element.style.setProperty('visibility', value, priority);
    else element.style.removeProperty('visibility');
    if (element.getAttribute('style') === '') element.removeAttribute('style');
  }
  view.scrollTo({ left: state.x, top: state.y, behavior: 'instant' });
  const { style } = document.documentElement;
  if (state.behavior) style.setProperty('scroll-behavior', state.behavior);
  else style.removeProperty('scroll-behavior');
  if (document.documentElement.getAttribute('style') === '') document.documentElement.removeAttribute('style');
}

/** A tab behind another draws no frames: it is not waited for. */
const frame = (view: Window): Promise<unknown> => new Promise((done) => {
  view.requestAnimationFrame(done);
  view.setTimeout(done, 300);
});

/** Moves the page; `gone` = it is another page than the one that was begun with. */
export async function scrollPage(document: Document, ask: ScrollAsk, store: ScrollStore): Promise<ScrollReading | 'gone'> {
  const view = document.defaultView;
  if (!view) return 'gone';
  if (ask.step === 'begin') {
    if (store.microfolioScroll) end(document, view, store.microfolioScroll);
    store.microfolioScroll = begin(document, view);
  }
  const state = store.microfolioScroll;
  if (!state) return 'gone';
  if (ask.step === 'to') {
    if (ask.hideFixed) hideFixed(document, view, state);
    view.scrollTo({ left: 0, top: ask.y, behavior: 'instant' });
    await new Promise((done) => { view.setTimeout(done, SETTLE_MS); });
    await frame(view);
    await frame(view);
  }
  if (ask.step === 'end') {
    end(document, view, state);
    store.microfolioScroll = undefined;
  }
  const { scrollHeight } = document.scrollingElement ?? document.documentElement;
  return { y: Math.max(0, Math.round(view.scrollY)), height: Math.max(view.innerHeight, scrollHeight), viewWidth: view.innerWidth, viewHeight: view.innerHeight, stopped: state.stopped };
}
