import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { PICTURE_BUDGETS, USUAL_PICTURE_BYTES } from '../clip/picture-budget';

const SETTINGS = v.object({
  locale: v.fallback(v.picklist(['', 'en', 'es']), ''),
  theme: v.fallback(v.picklist(['system', 'light', 'dark']), 'system'),
  /** Where captures go: '' = inbox. */
  credentialId: v.fallback(v.string(), ''),
  /** The step in view: '' = none. */
  stepId: v.fallback(v.string(), ''),
  followPage: v.fallback(v.boolean(), false),
  welcomed: v.fallback(v.boolean(), false),
  /** Bytes of pictures that a reader copy may keep. */
  pictureBytes: v.fallback(v.picklist(PICTURE_BUDGETS), USUAL_PICTURE_BYTES),
  /** When a copy was saved last; '' = never. */
  copySavedAt: v.fallback(v.string(), ''),
  /** How references are written; a style that is not known is the first. */
  citeStyle: v.fallback(v.string(), ''),
});

/** Small choices of the person. '' as locale = the browser's. */
export type Settings = v.InferOutput<typeof SETTINGS>;

const KEY = 'settings';
export const defaultSettings: Settings = v.parse(SETTINGS, {
  locale: '', theme: 'system', credentialId: '', stepId: '', followPage: false, welcomed: false, pictureBytes: USUAL_PICTURE_BYTES, copySavedAt: '', citeStyle: '',
});

const readAs = (value: unknown): Settings => v.parse(SETTINGS, { ...defaultSettings, ...(value && typeof value === 'object' ? value : {}) });

/** What a district sets wins. Firefox rejects where no policy is set. */
async function managed(): Promise<Partial<Settings>> {
  try {
    return (await browser.storage.managed.get(null)) as Partial<Settings>;
  } catch {
    return {};
  }
}

/** The choices, each validated; a broken one falls back by itself. */
export async function readSettings(): Promise<Settings> {
  const [stored, set] = await Promise.all([browser.storage.local.get(KEY), managed()]);
  return readAs({ ...readAs(stored[KEY]), ...set });
}

export async function changeSettings(patch: Partial<Settings>): Promise<Settings> {
  const stored = await browser.storage.local.get(KEY);
  const changed = { ...readAs(stored[KEY]), ...patch };
  await browser.storage.local.set({ [KEY]: changed });
  return changed;
}

/** Calls `next` when a choice changes in any page. Answers the way to stop. */
export function watchSettings(next: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'local' && changes[KEY]) next(readAs(changes[KEY].newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}
