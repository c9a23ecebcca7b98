import { writeFile } from 'node:fs/promises';
import type { KeyPress, Point, Size, Surface, Theme } from './driver.ts';
import { describeTarget, locate, queryOf, type Target } from './locate.ts';
import { until } from './until.ts';

type Json = string | number | boolean | null | undefined | Json[] | { [key: string]: Json };

const MODIFIERS = ['Control', 'Shift', 'Alt', 'Meta'] as const;

/** `Control+Enter`, `Shift+Tab`, `a`. */
function keyPress(combination: string): KeyPress {
  const parts = combination === '+' ? ['+'] : combination.split('+');
  return { key: parts.at(-1) ?? '', modifiers: MODIFIERS.filter((one) => parts.slice(0, -1).includes(one)) };
}

/** One tab, popup or panel, driven as a person would: by what can be seen and pressed. Every wait is for a state. */
export class Page {
  readonly surface: Surface;

  constructor(surface: Surface) {
    this.surface = surface;
  }

  /** Runs a function inside the page; it must be whole in itself, its arguments and its value are JSON. */
  async run<A extends Json[], R>(code: (...args: A) => R, ...args: A): Promise<Awaited<R>> {
    return (await this.surface.evaluate(`(${code})(${args.map((arg) => JSON.stringify(arg) ?? 'undefined').join(', ')})`)) as Awaited<R>;
  }

  /** Runs a function until it gives something (as `until` sees it). */
  async until<A extends Json[], R>(what: string, code: (...args: A) => R, ...args: A): Promise<NonNullable<Awaited<R>>> {
    return (await until(what, () => this.run(code, ...args))) as NonNullable<Awaited<R>>;
  }

  /** Gives each match of a target to a function inside the page. */
  private async each<R>(target: Target, code: (element: HTMLElement) => R): Promise<R[]> {
    return (await this.surface.evaluate(`(${locate})(${JSON.stringify(queryOf(target))}).map(${code})`)) as R[];
  }

  private async first<R>(target: Target, code: (element: HTMLElement) => R): Promise<R> {
    const [found] = await until(`${describeTarget(target)} on ${await this.url()}`, async () => {
      const all = await this.each(target, code);
      return all.length > 0 && all;
    });
    return found as R;
  }

  url(): Promise<string> {
    return this.run(() => location.href);
  }

  /** Waits until it can be seen. */
  async see(target: Target): Promise<void> {
    await this.first(target, () => true);
  }

  /** Waits until it can no longer be seen. */
  async gone(target: Target): Promise<void> {
    await until(`${describeTarget(target)} to go`, async () => (await this.count(target)) === 0);
  }

  async count(target: Target): Promise<number> {
    return (await this.each(target, () => true)).length;
  }

  /** The visible text of the first match. */
  text(target: Target): Promise<string> {
    return this.first(target, (element) => element.innerText);
  }

  texts(target: Target): Promise<string[]> {
    return this.each(target, (element) => element.innerText);
  }

  value(target: Target): Promise<string> {
    return this.first(target, (element) => (element as HTMLInputElement).value);
  }

  /** Waits until a field holds exactly this. */
  async holds(target: Target, value: string): Promise<void> {
    let last = '';
    await until(`${describeTarget(target)} to hold ${JSON.stringify(value)}`, async () => (last = await this.value(target)) === value).catch((error: Error) => {
      throw new Error(`${error.message}; it holds ${JSON.stringify(last)}`);
    });
  }

  /** The middle of the first match, while it can be pressed there; null while it is disabled or covered. */
  private async pressable(target: Target): Promise<Point | null> {
    const [point] = await this.each(target, (element) => {
      if (element.matches(':disabled')) return null;
      element.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
      const { left, top, width, height } = element.getBoundingClientRect();
      const middle = { x: left + width / 2, y: top + height / 2 };
      const hit = document.elementFromPoint(middle.x, middle.y);
      const label = element.closest('label');
      return hit && (element.contains(hit) || hit.contains(element) || label?.contains(hit)) ? middle : null;
    });
    return point ?? null;
  }

  /** Why it could not be pressed, and what could have been. */
  private async unpressable(target: Target): Promise<string> {
    const [found] = await this.each(target, (element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return `${element.matches(':disabled') ? 'disabled' : 'there'} at ${left},${top}, over it ${hit ? `${hit.localName}.${hit.className} “${(hit as HTMLElement).innerText.slice(0, 60)}”` : 'nothing'}`;
    });
    return `${found ?? 'not there'}; the page says: ${(await this.run(() => document.body.innerText)).slice(0, 1000)}`;
  }

  /** A real press in the middle of the first match, once nothing covers it and it stands still. */
  async click(target: Target): Promise<void> {
    let before: Point | null = null;
    const look = async (): Promise<Point | null> => {
      const now = await this.pressable(target);
      const still = now !== null && now.x === before?.x && now.y === before.y;
      before = now;
      return still ? now : null;
    };
    const { x, y } = await until(`${describeTarget(target)} to be pressable on ${await this.url()}`, look, { everyMs: 25 }).catch(async (error: Error) => {
      throw new Error(`${error.message}\n${await this.unpressable(target)}`);
    });
    await this.surface.click(x, y);
  }

  /** Replaces what a field holds: real keys in fields of text, the value itself in native pickers. */
  async fill(target: Target, text: string): Promise<void> {
    const native = await this.first(target, (element) => element.matches('input[type=date], input[type=time], input[type=month], input[type=color], input[type=range], select'));
    if (native) return this.choose(target, text);
    // What arrives above the field may move it away under the press.
    await until(`the caret to be in ${describeTarget(target)}`, async () => {
      await this.click(target);
      return this.first(target, (element) => element.contains(document.activeElement));
    });
    await this.first(target, (element) => {
      if (element.isContentEditable) getSelection()?.selectAllChildren(element);
      else (element as HTMLInputElement).select();
    });
    await (text === '' ? this.press('Delete') : this.type(text));
  }

  /** Sets a native picker (a date, a select by value or by what is shown) and tells the page so. */
  async choose(target: Target, choice: string): Promise<void> {
    await this.see(target);
    const code = `(element) => {
      const choice = ${JSON.stringify(choice)};
      const option = element.options && [...element.options].find((one) => one.value === choice || one.label.trim() === choice);
      const value = option ? option.value : choice;
      Object.getOwnPropertyDescriptor(Object.getPrototypeOf(element), 'value').set.call(element, value);
      for (const type of ['input', 'change']) element.dispatchEvent(new Event(type, { bubbles: true }));
      return element.value === value;
    }`;
    const [done] = (await this.surface.evaluate(`(${locate})(${JSON.stringify(queryOf(target))}).map(${code})`)) as boolean[];
    if (!done) throw new Error(`${describeTarget(target)} does not take ${choice}`);
  }

  /** Real keys into whatever has the focus. */
  type(text: string): Promise<void> {
    return this.surface.press([...text].map((key) => ({ key: key === '\n' ? 'Enter' : key, modifiers: [] })));
  }

  /** A real drag of the pointer over the page. */
  drag(from: Point, to: Point): Promise<void> {
    return this.surface.drag(from, to);
  }

  press(...combinations: string[]): Promise<void> {
    return this.surface.press(combinations.map(keyPress));
  }

  async pickFiles(target: string, ...files: string[]): Promise<void> {
    await this.until(`${target} to be there`, (css: string) => document.querySelector(css) !== null, target);
    await this.surface.pickFiles(`document.querySelector(${JSON.stringify(target)})`, files);
  }

  /** What has the focus, as a CSS selector would say it: `textarea[data-field="jot"]`. */
  focused(): Promise<string> {
    return this.run(() => {
      const element = document.activeElement;
      if (!element) return '';
      const field = element.getAttribute('data-field');
      return `${element.localName}${field ? `[data-field="${field}"]` : ''}`;
    });
  }

  theme(theme: Theme): Promise<void> {
    return this.surface.theme(theme);
  }

  resize(size: Size): Promise<void> {
    return this.surface.resize(size);
  }

  /** A PNG of what can be seen, once fonts and pictures are there; written when a path is given. */
  async screenshot(path?: string): Promise<Buffer> {
    await this.run(async () => {
      await document.fonts.ready;
      await Promise.all([...document.images].map((image) => image.decode().catch(() => undefined)));
    });
    const png = await this.surface.capture();
    if (path) await writeFile(path, png);
    return png;
  }

  goto(url: string): Promise<void> {
    return this.surface.goto(url);
  }

  activate(): Promise<void> {
    return this.surface.activate();
  }

  close(): Promise<void> {
    return this.surface.close();
  }
}
