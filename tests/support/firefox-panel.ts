import type { KeyPress, Size, Surface, Theme } from './driver.ts';
import type { FirefoxWindow } from './firefox-window.ts';
import { keyDetails } from './keys.ts';

/** The popup or the sidebar: pages outside of the tabs, which BiDi does not list. */
export class FirefoxPanel implements Surface {
  private readonly window: FirefoxWindow;
  private readonly url: string;

  constructor(window: FirefoxWindow, url: string) {
    this.window = window;
    this.url = url;
  }

  async evaluate(expression: string): Promise<unknown> {
    const json = await this.window.call<string | undefined>('ask', this.url, `(async () => (${expression}))()`);
    return json === undefined ? undefined : JSON.parse(json);
  }

  async press(keys: KeyPress[]): Promise<void> {
    await this.window.call(
      'press',
      this.url,
      keys.map(({ key, modifiers }) => {
        const { code, windowsVirtualKeyCode, text } = keyDetails(key);
        return { key, code, keyCode: text && text !== '\r' ? 0 : windowsVirtualKeyCode, modifiers };
      }),
    );
  }

  async click(x: number, y: number): Promise<void> {
    await this.window.call('click', this.url, x, y);
  }

  async capture(): Promise<Buffer> {
    return Buffer.from(await this.window.call<string>('capture', this.url), 'base64');
  }

  async theme(theme: Theme): Promise<void> {
    await this.window.call('theme', theme);
  }

  resize(_size: Size): Promise<void> {
    throw new Error('A popup takes the size of what is in it; a sidebar that of its window');
  }

  drag(): Promise<void> {
    throw new Error('Nothing in a popup or sidebar is dragged by the pointer');
  }

  goto(): Promise<void> {
    throw new Error('A popup or sidebar shows its own page only');
  }

  pickFiles(): Promise<void> {
    throw new Error('Choosing a file closes a popup: open the page as a tab');
  }

  activate(): Promise<void> {
    return Promise.resolve();
  }

  async close(): Promise<void> {
    await this.window.call('close', this.url);
  }
}
