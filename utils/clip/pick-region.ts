import type { Box } from './media-ask';

/** What the overlay says, and whether it is to go. */
export interface RegionAsk {
  hint: string;
  /** Ends the one that is open; no new one is drawn. */
  stop: boolean;
}

/** Kept in the world of our script, between one injection and the next. */
export interface RegionStore {
  microfolioRegion?: (() => void) | undefined;
}

const SMALLEST = 8;
const STEP = 10;

type Rect = Pick<Box, 'x' | 'y' | 'width' | 'height'>;

/** Styles by property: a page's policy for style sheets has no say in them, and no rule of the page reaches into a closed tree. */
function styled<T extends HTMLElement>(element: T, styles: Record<string, string>): T {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, 'important');
  return element;
}

/** Keeps a rectangle within the viewport and no smaller than can be taken. */
export function within({ x, y, width, height }: Rect, viewWidth: number, viewHeight: number): Rect {
  const [w, h] = [Math.min(Math.max(SMALLEST, width), viewWidth), Math.min(Math.max(SMALLEST, height), viewHeight)];
  return { x: Math.min(Math.max(0, x), viewWidth - w), y: Math.min(Math.max(0, y), viewHeight - h), width: w, height: h };
}

/** What an arrow key makes of a rectangle: it moves, with Shift it grows or shrinks; null = no arrow. */
export function nudged(rect: Rect, key: string, shift: boolean): Rect | null {
  const dx = key === 'ArrowRight' ? STEP : key === 'ArrowLeft' ? -STEP : 0;
  const dy = key === 'ArrowDown' ? STEP : key === 'ArrowUp' ? -STEP : 0;
  if (dx === 0 && dy === 0) return null;
  return shift ? { ...rect, width: rect.width + dx, height: rect.height + dy } : { ...rect, x: rect.x + dx, y: rect.y + dy };
}

/**
 * Lets a part of the viewport be drawn with the pointer or the keys, over the page and out of its reach.
 * Resolves once the overlay is gone from the picture: with the part, or null where it was stopped.
 */
export function pickRegion(document: Document, { hint, stop }: RegionAsk, store: RegionStore): Promise<Box | null> {
  store.microfolioRegion?.();
  const view = document.defaultView;
  if (stop || !view) return Promise.resolve(null);
  return new Promise((done) => {
    const host = styled(document.createElement('div'), { all: 'initial', position: 'fixed', inset: '0', width: '100%', height: '100%', margin: '0', padding: '0', border: '0', background: 'transparent', 'z-index': '2147483647', cursor: 'crosshair', display: 'block', 'touch-action': 'none' });
    const root = host.attachShadow({ mode: 'closed' });
    const frame = styled(document.createElement('div'), { position: 'fixed', border: '2px solid #0d6e63', 'box-shadow': '0 0 0 200vmax rgb(0 0 0 / 0.4)', 'box-sizing': 'border-box', 'pointer-events': 'none' });
    const words = styled(document.createElement('p'), { position: 'fixed', 'inset-block-start': '12px', 'inset-inline': '0', margin: '0 auto', width: 'fit-content', 'max-width': '80vw', padding: '8px 14px', 'border-radius': '8px', background: '#fffdf8', color: '#1c1a17', font: '14px/20px system-ui, sans-serif', 'pointer-events': 'none' });
    words.textContent = hint;
    const pad = styled(document.createElement('div'), { position: 'fixed', inset: '0', outline: 'none' });
    pad.tabIndex = 0;
    pad.setAttribute('role', 'application');
    pad.setAttribute('aria-label', hint);
    root.append(pad, frame, words);
    const { documentElement, activeElement } = document;
    documentElement.append(host);
    // Above dialogs and whatever else stands in the top layer.
    try {
      host.popover = 'manual';
      host.showPopover();
    } catch {
      // An older page type without popovers: the z-index has to do.
    }
    pad.focus({ preventScroll: true });

    let rect = within({ x: view.innerWidth / 4, y: view.innerHeight / 4, width: view.innerWidth / 2, height: view.innerHeight / 2 }, view.innerWidth, view.innerHeight);
    let from: { x: number; y: number } | null = null;
    const draw = () => void styled(frame, { left: `${rect.x}px`, top: `${rect.y}px`, width: `${rect.width}px`, height: `${rect.height}px` });
    const listening = new view.AbortController();
    const end = (box: Box | null) => {
      listening.abort();
      store.microfolioRegion = undefined;
      host.remove();
      if (activeElement instanceof view.HTMLElement) activeElement.focus({ preventScroll: true });
      // Two frames later the screen no longer shows it.
      view.requestAnimationFrame(() => view.requestAnimationFrame(() => done(box)));
    };
    const take = () => end({ ...rect, viewWidth: view.innerWidth, viewHeight: view.innerHeight });
    const hear = <K extends keyof WindowEventMap>(type: K, act: (event: WindowEventMap[K]) => void) =>
      view.addEventListener(type, (event) => {
        // The page hears nothing of it.
        event.stopImmediatePropagation();
        act(event);
      }, { capture: true, signal: listening.signal });
    hear('pointerdown', (event) => {
      event.preventDefault();
      from = { x: event.clientX, y: event.clientY };
    });
    hear('pointermove', ({ clientX, clientY }) => {
      if (!from) return;
      rect = { x: Math.min(from.x, clientX), y: Math.min(from.y, clientY), width: Math.abs(clientX - from.x), height: Math.abs(clientY - from.y) };
      draw();
    });
    hear('pointerup', () => {
      const drawn = from && rect.width >= SMALLEST && rect.height >= SMALLEST;
      from = null;
      if (!drawn) return;
      rect = within(rect, view.innerWidth, view.innerHeight);
      take();
    });
    hear('pointercancel', () => { from = null; });
    for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'contextmenu', 'dragstart'] as const) hear(type, (event) => event.preventDefault());
    for (const type of ['mousemove', 'mouseover', 'mouseout', 'pointerover', 'pointerout', 'touchstart', 'touchmove', 'touchend', 'keyup'] as const) hear(type, () => {});
    hear('keydown', (event) => {
      event.preventDefault();
      if (event.key === 'Escape') return end(null);
      if (event.key === 'Enter') return take();
      const next = nudged(rect, event.key, event.shiftKey);
      if (next) rect = within(next, view.innerWidth, view.innerHeight);
      draw();
    });
    draw();
    store.microfolioRegion = () => end(null);
  });
}
