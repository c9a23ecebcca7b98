import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bidi } from './bidi.ts';

/** The browser's own window, where firefox-window.js runs. */
export class FirefoxWindow {
  private readonly bidi: Bidi;
  private readonly context: string;
  private readonly extensionId: string;

  private constructor(bidi: Bidi, context: string, extensionId: string) {
    this.bidi = bidi;
    this.context = context;
    this.extensionId = extensionId;
  }

  static async open(bidi: Bidi, extensionId: string): Promise<FirefoxWindow> {
    const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = new FirefoxWindow(bidi, contexts[0]?.context ?? '', extensionId);
    const code = readFileSync(join(import.meta.dirname, 'firefox-window.js'), 'utf8');
    await bidi.evaluate(window.context, `(() => { ${code} })()`);
    await window.call('pin', extensionId);
    return window;
  }

  /** Calls one of the functions of firefox-window.js. */
  async call<R = unknown>(name: string, ...args: unknown[]): Promise<R> {
    return (await this.bidi.evaluate(this.context, `microfolio.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`)) as R;
  }

  async pressAction(): Promise<void> {
    await this.call('pressAction', this.extensionId);
  }

  async pressShortcut(command: string): Promise<void> {
    await this.call('pressShortcut', this.extensionId, command);
  }

  /** Resolves once it has ended; an event that waits may have begun a new one by then. */
  async endBackground(): Promise<void> {
    await this.call('endBackground', this.extensionId);
  }
}
