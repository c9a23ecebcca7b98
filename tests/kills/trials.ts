import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, BrowserKind } from '../support/driver.ts';
import { launch } from '../support/launch.ts';
import type { Page } from '../support/page.ts';
import { until } from '../support/until.ts';
import { type SampleSite, serveSampleSite } from '../tour/sample-site.ts';
import type { End } from './ends.ts';

const JOT = 'textarea[data-field="jot"]';
const WORDS = 'they waited and then one hand went up and another who had never spoken ';

/** A hundred keys a second: three times a key that is held down. */
export const KEY_MS = 10;

export interface Loss {
  typed: number;
  characters: number;
  /** Age of the oldest lost character when the end came. */
  ms: number;
}

/** Runs in the popup: notes when each character reached the field. */
function note(selector: string): void {
  const noted: number[] = [];
  Object.assign(window, { noted });
  document.querySelector(selector)?.addEventListener('input', () => noted.push(Date.now()));
}

const arrivals = (popup: Page): Promise<number[]> => popup.run(() => (window as unknown as { noted: number[] }).noted);

/** One profile, used by trial after trial; each reads back what the one before has typed. */
export class Trials {
  private browser: Browser;
  private readonly site: SampleSite;
  private tab: Page;

  private constructor(browser: Browser, site: SampleSite, tab: Page) {
    this.browser = browser;
    this.site = site;
    this.tab = tab;
  }

  static async begin(kind: BrowserKind, extension: string): Promise<Trials> {
    const site = await serveSampleSite();
    const browser = await launch(kind, { extension });
    return new Trials(browser, site, await browser.openTab(site.address('wait-time.html')));
  }

  private async emptyField(): Promise<Page> {
    const popup = await this.browser.openPopup(this.tab);
    await popup.until('the page to be read', () => performance.getEntriesByName('popup-page').length > 0);
    await popup.fill(JOT, '');
    await popup.holds(JOT, '');
    await popup.run(note, JOT);
    return popup;
  }

  /**
   * Types at KEY_MS a key, until all have arrived. Driven faster than the screen is drawn (some 400 keys a second), a page
   * does little but take keys, and its puts wait up to 100 ms for their turn: no hand types like that.
   */
  private async type(popup: Page, text: string): Promise<number[]> {
    for (const [i, key] of [...text].entries()) {
      const next = pause(KEY_MS);
      await popup.type(key);
      await next;
      await popup.until('the key to arrive', (i: number) => (window as unknown as { noted: number[] }).noted.length > i, i);
    }
    return arrivals(popup);
  }

  /** @returns when it came */
  private async bring(end: End, popup: Page, lastKeyAt: number): Promise<number> {
    if (end === 'closed right after a key') {
      const at = Date.now();
      await this.browser.dismissPopup(this.tab);
      return at;
    }
    // The pause is what is tried here, not a wait for something.
    if (end === 'killed 50 ms after the last key') await pause(Math.max(0, lastKeyAt + 50 - Date.now()));
    // One more key is on its way when the end comes; it is nobody's until it arrives.
    else void popup.type('…').catch(() => undefined);
    const at = Date.now();
    await this.browser.kill();
    this.browser = await this.browser.relaunch();
    this.tab = await this.browser.openTab(this.site.address('wait-time.html'));
    return at;
  }

  /** What the field holds on reopening, once it has been brought back; '' when nothing was, which then counts as lost. */
  private async readBack(): Promise<string> {
    const popup = await this.browser.openPopup(this.tab);
    await popup.until('the page to be read', () => performance.getEntriesByName('popup-page').length > 0);
    const kept = await until('something to come back', () => popup.value(JOT), { withinMs: 5000 }).catch(() => '');
    await this.browser.dismissPopup(this.tab);
    return kept;
  }

  async run(end: End, number: number): Promise<Loss> {
    const popup = await this.emptyField();
    const length = 30 + ((number * 37) % 90);
    const text = `${number}: ${WORDS.repeat(2)}`.slice(0, length);
    const seen = await this.type(popup, text);
    const endAt = await this.bring(end, popup, seen.at(-1) ?? 0);
    const kept = await this.readBack();
    const same = [...text].findIndex((character, i) => kept[i] !== character);
    const whole = same === -1 ? text.length : same;
    return { typed: text.length, characters: text.length - whole, ms: whole === text.length ? 0 : endAt - (seen[whole] ?? endAt) };
  }

  async end(): Promise<void> {
    await this.browser.close();
    await this.site.close();
  }
}
