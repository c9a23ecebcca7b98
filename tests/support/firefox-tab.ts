import type { Bidi } from './bidi.ts';
import type { KeyPress, Point, Size, Surface, Theme } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { WEBDRIVER_KEYS } from './keys.ts';

interface Node {
  result?: { sharedId?: string };
}

/** A tab of Firefox, by WebDriver BiDi. */
export class FirefoxTab implements Surface {
  private readonly bidi: Bidi;
  private readonly window: FirefoxWindow;
  private readonly context: string;

  constructor(bidi: Bidi, window: FirefoxWindow, context: string) {
    this.bidi = bidi;
    this.window = window;
    this.context = context;
  }

  evaluate(expression: string): Promise<unknown> {
    return this.bidi.evaluate(this.context, expression);
  }

  private async act(source: Record<string, unknown>): Promise<void> {
    await this.bidi.send('input.performActions', { context: this.context, actions: [source] });
  }

  async press(keys: KeyPress[]): Promise<void> {
    const actions = keys.flatMap(({ key, modifiers }) => {
      const value = WEBDRIVER_KEYS[key] ?? key;
      const held = modifiers.map((one) => WEBDRIVER_KEYS[one]);
      const down = [...held, value].map((one) => ({ type: 'keyDown', value: one }));
      return [...down, ...down.toReversed().map((one) => ({ ...one, type: 'keyUp' }))];
    });
    await this.act({ type: 'key', id: 'keyboard', actions });
  }

  async click(x: number, y: number): Promise<void> {
    const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    await this.act({ type: 'pointer', id: 'mouse', actions: [at, { type: 'pointerDown', button: 0 }, { type: 'pointerUp', button: 0 }] });
  }

  async drag(from: Point, to: Point): Promise<void> {
    const at = ({ x, y }: Point) => ({ type: 'pointerMove', x: Math.round(x), y: Math.round(y) });
    const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
    await this.act({ type: 'pointer', id: 'mouse', actions: [at(from), { type: 'pointerDown', button: 0 }, at(middle), at(to), { type: 'pointerUp', button: 0 }] });
  }

  /** A press of the other button opens the browser's context menu. */
  async openMenu(x: number, y: number): Promise<void> {
    const at = { type: 'pointerMove', x: Math.round(x), y: Math.round(y) };
    await this.act({ type: 'pointer', id: 'mouse', actions: [at, { type: 'pointerDown', button: 2 }, { type: 'pointerUp', button: 2 }] });
  }

  async capture(): Promise<Buffer> {
    const { data } = await this.bidi.send<{ data: string }>('browsingContext.captureScreenshot', { context: this.context });
    return Buffer.from(data, 'base64');
  }

  async resize({ width, height, scale = 1 }: Size): Promise<void> {
    await this.bidi.send('browsingContext.setViewport', { context: this.context, viewport: { width, height }, devicePixelRatio: scale });
  }

  async theme(theme: Theme): Promise<void> {
    await this.window.call('theme', theme);
  }

  async goto(url: string): Promise<void> {
    await this.bidi.send('browsingContext.navigate', { context: this.context, url, wait: 'complete' });
  }

  async pickFiles(input: string, files: string[]): Promise<void> {
    const { result } = await this.bidi.send<Node>('script.evaluate', { expression: input, target: { context: this.context }, awaitPromise: false });
    await this.bidi.send('input.setFiles', { context: this.context, element: { sharedId: result?.sharedId }, files });
  }

  async activate(): Promise<void> {
    await this.bidi.send('browsingContext.activate', { context: this.context });
  }

  async close(): Promise<void> {
    await this.bidi.send('browsingContext.close', { context: this.context });
  }
}
