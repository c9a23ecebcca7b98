import type { Listen, Send } from './cdp.ts';
import type { KeyPress, Point, Size, Surface, Theme } from './driver.ts';
import { keyDetails } from './keys.ts';
import { until } from './until.ts';

interface Evaluated {
  result: { value?: unknown; objectId?: string };
  exceptionDetails?: { text: string; exception?: { description?: string; value?: unknown } };
}

const MODIFIER_BITS = { Alt: 1, Control: 2, Meta: 4, Shift: 8 };

/** A tab, popup or panel of Chromium: each is a target with a session of its own. */
export class ChromiumSurface implements Surface {
  /** The protocol itself, for what only Chromium can be made to do. */
  readonly send: Send;
  readonly listen: Listen;
  private readonly browser: Send;
  private readonly targetId: string;

  constructor(send: Send, listen: Listen, browser: Send, targetId: string) {
    this.send = send;
    this.listen = listen;
    this.browser = browser;
    this.targetId = targetId;
  }

  async loaded(): Promise<void> {
    await until('the page to load', () => this.evaluate('document.readyState === "complete" && location.href !== "about:blank"').catch(() => false));
  }

  private async ask(expression: string, byValue: boolean): Promise<Evaluated['result']> {
    const { result, exceptionDetails } = await this.send<Evaluated>('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: byValue });
    if (exceptionDetails) {
      const { exception, text } = exceptionDetails;
      throw new Error(exception?.description ?? String(exception?.value ?? text));
    }
    return result;
  }

  async evaluate(expression: string): Promise<unknown> {
    return (await this.ask(expression, true)).value;
  }

  async press(keys: KeyPress[]): Promise<void> {
    // Sent in one go: the protocol keeps their order, and waiting for each answer would be slower than a person.
    await Promise.all(
      keys.flatMap(({ key, modifiers }) => {
        const bits = modifiers.reduce((sum, one) => sum + MODIFIER_BITS[one], 0);
        const command = modifiers.some((one) => one !== 'Shift');
        const { text, ...details } = keyDetails(key);
        const event = { ...details, modifiers: bits };
        return [
          this.send('Input.dispatchKeyEvent', { type: text && !command ? 'keyDown' : 'rawKeyDown', ...event, ...(text && !command ? { text } : {}) }),
          this.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event }),
        ];
      }),
    );
  }

  async click(x: number, y: number): Promise<void> {
    const mouse = (type: string, rest = {}) => this.send('Input.dispatchMouseEvent', { type, x, y, ...rest });
    await mouse('mouseMoved');
    const button = { button: 'left', clickCount: 1 };
    await mouse('mousePressed', { ...button, buttons: 1 });
    // A press may close the surface that it is in; then there is nobody left to answer.
    await mouse('mouseReleased', button).catch((error: Error) => {
      if (!/closed|session/i.test(error.message)) throw error;
    });
  }

  async drag(from: Point, to: Point): Promise<void> {
    const mouse = (type: string, { x, y }: Point, rest = {}) => this.send('Input.dispatchMouseEvent', { type, x, y, ...rest });
    const button = { button: 'left', clickCount: 1 };
    await mouse('mouseMoved', from);
    await mouse('mousePressed', from, { ...button, buttons: 1 });
    await mouse('mouseMoved', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }, { button: 'left', buttons: 1 });
    await mouse('mouseMoved', to, { button: 'left', buttons: 1 });
    await mouse('mouseReleased', to, button);
  }

  async capture(): Promise<Buffer> {
    const { data } = await this.send<{ data: string }>('Page.captureScreenshot', { format: 'png' });
    return Buffer.from(data, 'base64');
  }

  async resize({ width, height, scale = 1 }: Size): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: scale, mobile: false });
  }

  async theme(theme: Theme): Promise<void> {
    await this.send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: theme }] });
  }

  async goto(url: string): Promise<void> {
    const { errorText } = await this.send<{ errorText?: string }>('Page.navigate', { url });
    if (errorText) throw new Error(`${url}: ${errorText}`);
    await this.loaded();
  }

  async pickFiles(input: string, files: string[]): Promise<void> {
    const { objectId } = await this.ask(input, false);
    await this.send('DOM.setFileInputFiles', { files, objectId });
  }

  async activate(): Promise<void> {
    await this.browser('Target.activateTarget', { targetId: this.targetId });
    await until('the tab to be in front', () => this.evaluate('document.visibilityState === "visible"'));
  }

  async close(): Promise<void> {
    await this.browser('Target.closeTarget', { targetId: this.targetId });
    const isOpen = async () => {
      const { targetInfos } = await this.browser<{ targetInfos: { targetId: string }[] }>('Target.getTargets');
      return targetInfos.some((one) => one.targetId === this.targetId);
    };
    await until('the page to close', async () => !(await isOpen()));
  }
}
