import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** A file that waits for its site to be allowed once, and where it is to go. On disk, so that what was given for it is given back also after a crash. */
const WANTED = v.object({
  state: v.picklist(['asked', 'fetching']),
  at: v.number(),
  tabId: v.number(), url: v.string(), title: v.string(), credentialId: v.string(), stepId: v.string(),
});

export type WantedFile = v.InferOutput<typeof WANTED>;

const KEY = 'wantedFile';

export async function readWanted(): Promise<WantedFile | null> {
  const parsed = v.safeParse(WANTED, (await browser.storage.local.get(KEY))[KEY]);
  return parsed.success ? parsed.output : null;
}

export async function keepWanted(wanted: WantedFile): Promise<void> {
  await browser.storage.local.set({ [KEY]: wanted });
}

export async function forgetWanted(): Promise<void> {
  await browser.storage.local.remove(KEY);
}
