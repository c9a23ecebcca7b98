import { browser } from 'wxt/browser';
import { UserError } from '../core/errors';

type Script = 'clipper' | 'selection-reader' | 'card-reader' | 'picture-reader' | 'quote-finder' | 'media-reader' | 'region-picker' | 'page-scroller' | 'file-reader';

export interface Asked {
  /** Plain data for the script. */
  ask?: object;
  /** 0 = the page itself. */
  frameId?: number;
  /** The script may have nothing to say; else nothing means that the page went away. */
  mayBeNothing?: boolean;
}

interface Target {
  tabId: number;
  frameIds: number[];
}

/** Whether the page that was asked is still the one that its tab holds: what we asked stands in its own world. */
const isStillThere = async (target: Target): Promise<boolean> =>
  browser.scripting.executeScript({ target, func: () => 'microfolioAsk' in globalThis }).then(([read]) => read?.result === true, () => false);

/** A script that takes its time may never answer: Chromium freezes a page that is left, and keeps it. @throws UserError `pageGone` */
async function unlessLeft<T>(target: Target, work: Promise<T>): Promise<T> {
  let look: (tabId: number) => void = () => {};
  const left = new Promise<never>((_, fail) => {
    look = (tabId) => {
      if (tabId === target.tabId) void isStillThere(target).then((still) => (still ? undefined : fail(new UserError('pageGone'))));
    };
  });
  browser.tabs.onUpdated.addListener(look);
  try {
    return await Promise.race([work, left]);
  } finally {
    browser.tabs.onUpdated.removeListener(look);
  }
}

/**
 * Runs one of our unlisted scripts in a tab under activeTab and answers what its `main()` returned.
 * @throws UserError `restrictedPage` when the browser keeps us out, `pageGone` when the page went away meanwhile
 */
export async function readInTab(tabId: number, script: Script, { ask, frameId = 0, mayBeNothing = false }: Asked = {}): Promise<unknown> {
  let results: { result?: unknown }[];
  const target = { tabId, frameIds: [frameId] };
  try {
    // In a world of its own: the page sees neither the question nor its name.
    if (ask) await browser.scripting.executeScript({ target, func: (asked: unknown) => void Object.assign(globalThis, { microfolioAsk: asked }), args: [ask] });
    const read = browser.scripting.executeScript({ target, files: [`/${script}.js` as `/clipper.js`] });
    results = await (ask ? unlessLeft(target, read) : read);
  } catch (error) {
    if (error instanceof UserError) throw error;
    const said = error instanceof Error ? error.message : String(error);
    if (/cannot access|missing host permission|cannot be scripted|error page|extensions gallery|chrome:\/\//i.test(said)) throw new UserError('restrictedPage', {}, { cause: error });
    if (/no tab with id|frame .*removed|tab was closed|invalid tab|context|navigat|destroyed/i.test(said)) throw new UserError('pageGone', {}, { cause: error });
    // Firefox, of a tab that closes meanwhile, says no more than "An unexpected error occurred".
    if (!(await browser.tabs.get(tabId).catch(() => null))) throw new UserError('pageGone', {}, { cause: error });
    throw error;
  }
  const result = results[0]?.result;
  if ((result === null || result === undefined) && !mayBeNothing) throw new UserError('pageGone');
  return result;
}

/** Says something to the unlisted scripts of this tab, in their own world: the page does not see it. */
export async function tellTab(tabId: number, name: string, value: object): Promise<void> {
  try {
    await browser.scripting.executeScript({
      target: { tabId },
      func: (key: string, said: object) => {
        (globalThis as Record<string, unknown>)[key] = said;
      },
      args: [name, value],
    });
  } catch (error) {
    throw new UserError('restrictedPage', {}, { cause: error });
  }
}

/** A style of ours on a tab's page, and the way to take it away again. No policy of the page reaches it. */
export async function styleTab(tabId: number, css: string): Promise<() => Promise<void>> {
  const injection = { target: { tabId }, css };
  await browser.scripting.insertCSS(injection);
  // The tab may have closed, or gone on to another page: then the style went with it.
  return () => browser.scripting.removeCSS(injection).catch(() => {});
}
