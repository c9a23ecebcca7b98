import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Chromium } from '../support/chromium.ts';
import type { ChromiumSurface } from '../support/chromium-surface.ts';
import type { Page } from '../support/page.ts';
import { FIELDS, type Field, type Values } from './compare.ts';
import type { Labelled } from './read-labels.ts';
import { PageServer } from './serve-page.ts';

/** In the page that steers; no type of theirs is needed beyond this. */
declare const chrome: {
  action: { setPopup(options: { popup: string }): Promise<void> };
  tabs: { query(options: { active: boolean; lastFocusedWindow: boolean }): Promise<{ id: number }[]> };
  scripting: { executeScript(options: { target: { tabId: number }; files: string[] }): Promise<{ result: unknown }[]> };
};

export interface PageResult extends Values {
  file: string;
  from: Partial<Record<Field, string>>;
  /** From the clipper's start to its end, in the page. */
  ms: number;
  /** Why it was not read; '' = it was. */
  error: string;
}

interface Timed {
  ms: number;
  reading: { fields: Record<string, { value: string | string[]; from: string } | undefined> } | null;
}

const NAMES = { title: 'title', author: 'author', date: 'issued' } as const satisfies Record<Field, string>;
/** Pages that take longer than this to be answered are named and passed by. */
const PATIENCE_MS = 60_000;

/** A copy of the built extension with a page that steers, and scripts that take the time around the clipper's. */
function withStopwatch(built: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'microfolio-corpus-'));
  cpSync(built, copy, { recursive: true });
  writeFileSync(join(copy, 'control.html'), '<!doctype html><title>Control</title>');
  writeFileSync(join(copy, 'clock-start.js'), 'globalThis.clipRead = null; globalThis.clipBegan = performance.now();');
  // The built script is one expression, whose value an injection answers: here it is kept until the time is taken.
  const clipper = readFileSync(join(built, 'clipper.js'), 'utf8').trim().replace(/;$/u, '');
  writeFileSync(join(copy, 'clipper.js'), `globalThis.clipRead = ${clipper};`);
  writeFileSync(join(copy, 'clock-end.js'), '({ ms: performance.now() - globalThis.clipBegan, reading: globalThis.clipRead })');
  return copy;
}

async function inTime<T>(work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_done, fail) => {
    timer = setTimeout(() => fail(new Error(`no answer within ${PATIENCE_MS / 1000} s`)), PATIENCE_MS);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** A press while the page before it is still going grants what goes: then it is pressed again. */
const PRESSES = 30;

/** The grant comes from the toolbar button, the clipper is injected by the extension: as in a clip. */
async function clip(browser: Chromium, control: Page, tab: Page): Promise<Timed> {
  for (let press = 1; ; press += 1) {
    await browser.pressAction(tab);
    try {
      return await control.run(async () => {
        const [active] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
        if (!active) throw new Error('no tab is in front');
        // The popup has read its card before Clip is pressed.
        await chrome.scripting.executeScript({ target: { tabId: active.id }, files: ['card-reader.js'] });
        const [injected] = await chrome.scripting.executeScript({ target: { tabId: active.id }, files: ['clock-start.js', 'clipper.js', 'clock-end.js'] });
        return injected?.result as Timed;
      });
    } catch (error) {
      if (press === PRESSES || !/Cannot access contents/u.test(String(error))) throw error;
    }
  }
}

const NOTHING = { title: '', author: '', date: '', from: {}, ms: 0 };

function resultOf(file: string, { ms, reading }: Timed): PageResult {
  if (!reading) return { file, ...NOTHING, error: 'the clipper answered nothing' };
  const values: Values = { title: '', author: '', date: '' };
  const from: PageResult['from'] = {};
  for (const field of FIELDS) {
    const read = reading.fields[NAMES[field]];
    if (!read) continue;
    values[field] = [read.value].flat().join('; ');
    from[field] = read.from;
  }
  return { file, ...values, from, ms, error: '' };
}

/** Reads every page with the built extension in one browser. What goes wrong with one is said of that one. */
export async function readPages(built: string, folder: string, pages: readonly Labelled[], onDone: (done: number) => void): Promise<PageResult[]> {
  const extension = withStopwatch(built);
  const browser = await Chromium.launch({ extension, offline: true });
  const results: PageResult[] = [];
  try {
    const control = await browser.openPage('control.html');
    // Without a popup the button grants its tab and opens nothing over it.
    await control.run(() => chrome.action.setPopup({ popup: '' }));
    let tab: Page | null = null;
    let server: PageServer | null = null;
    for (const { file, url } of pages) {
      try {
        if (!tab || !server) {
          tab = await browser.openTab('data:text/html,ready');
          server = new PageServer(tab.surface as ChromiumSurface);
          await server.start();
          await tab.activate();
        }
        if (!/^https?:\/\//iu.test(url)) throw new Error(`its label names no web address: ${JSON.stringify(url)}`);
        const [open, front] = [server, tab];
        const body = readFileSync(join(folder, 'html', file));
        results.push(resultOf(file, await inTime(open.open(url, body).then(() => clip(browser, control, front)))));
      } catch (error) {
        results.push({ file, ...NOTHING, error: error instanceof Error ? error.message : String(error) });
        await tab?.close().catch(() => undefined);
        tab = null;
      }
      onDone(results.length);
    }
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
  return results;
}
