import { browser } from 'wxt/browser';
import { isPdf } from '@/utils/clip/pdf-facts';
import { UserError } from '@/utils/core/errors';
import { ok } from '@/utils/core/result';
import { onMessage, type ClipDone } from '@/utils/messaging/protocol';
import { forgetCancel, tellNews, watchCancel } from '@/utils/platform/clip-news';
import { fetchFile } from '@/utils/platform/fetch-file';
import { giveSiteBack, haveSite, watchSites } from '@/utils/platform/site-access';
import { forgetWanted, keepWanted, readWanted, type WantedFile } from '@/utils/platform/wanted-file';
import { keepPdf, MOST_BYTES } from './clip-pdf';
import { clipAndTell } from './clipping';
import { inTurn } from './in-turn';

/** A question that nobody answered for so long was a no. */
const ASKED_FOR_MS = 10 * 60_000;
/** A server that stalls ends in a message. */
const FETCHED_WITHIN_MS = 5 * 60_000;
const TOLD_EVERY_MS = 300;
/** Wakes a background that was ended meanwhile. */
const ALARM = 'wanted-file';

async function fetchPdf(url: string): Promise<Blob> {
  const stop = new AbortController();
  const unwatch = watchCancel(() => stop.abort());
  // Firefox ends an idle background: what is on its way is no event to it, a call is.
  const awake = setInterval(() => void browser.runtime.getPlatformInfo(), 10_000);
  let told = 0;
  try {
    await tellNews({ state: 'fetching', done: 0, of: 0 });
    const file = await fetchFile(url, {
      most: MOST_BYTES,
      signal: AbortSignal.any([stop.signal, AbortSignal.timeout(FETCHED_WITHIN_MS)]),
      onBytes: (done, of) => {
        if (Date.now() - told < TOLD_EVERY_MS) return;
        told = Date.now();
        void tellNews({ state: 'fetching', done, of });
      },
    });
    if (!isPdf(new Uint8Array(await file.slice(0, 1024).arrayBuffer()))) throw new UserError('fileNotGiven');
    return file.slice(0, file.size, 'application/pdf');
  } finally {
    clearInterval(awake);
    unwatch();
    await forgetCancel();
  }
}

async function clipWanted({ tabId, url, title, credentialId, stepId }: WantedFile): Promise<ClipDone> {
  const file = await fetchPdf(url);
  const tab = await browser.tabs.get(tabId).catch(() => null);
  // A tab that has gone on shows another page by now: no picture of that.
  const inView = tab?.url === url;
  return keepPdf({ id: inView ? tabId : -1, windowId: tab?.windowId, url, title, active: inView }, file, { tabId, tabUrl: '', mode: 'pdf', title: '', note: '', credentialId, stepId, role: 'source' });
}

/** Fetches the file that waits, if its site may be read now; whatever comes of it, the access goes back. */
async function takeWanted(): Promise<void> {
  const wanted = await readWanted();
  if (wanted?.state !== 'asked' || !(await haveSite(wanted.url))) return;
  if (Date.now() - wanted.at > ASKED_FOR_MS) return forgetWanted();
  await keepWanted({ ...wanted, state: 'fetching' });
  await browser.alarms.create(ALARM, { periodInMinutes: 1 });
  try {
    await clipAndTell(() => clipWanted(wanted));
  } finally {
    await giveBack(wanted);
  }
}

async function giveBack({ url }: WantedFile): Promise<void> {
  await giveSiteBack(url);
  await Promise.all([forgetWanted(), browser.alarms.clear(ALARM)]);
}

/** A background that was ended while it fetched: the access goes back, and what it was at is told as not had. */
async function endUnfinished(): Promise<void> {
  const wanted = await readWanted();
  if (wanted?.state !== 'fetching') return;
  await giveBack(wanted);
  await tellNews({ state: 'failed', code: 'fileNotGiven', values: {} });
}

/** "Allow this site once", for a PDF in Firefox: who asked may have closed, so the answer is heard here. */
export function registerOnce(): void {
  const look = () => void inTurn(endUnfinished);
  look();
  browser.runtime.onStartup.addListener(look);
  browser.alarms.onAlarm.addListener(({ name }) => { if (name === ALARM) look(); });
  watchSites(() => void inTurn(takeWanted));
  onMessage('takeWanted', () => {
    void inTurn(takeWanted);
    return ok(null);
  });
}
