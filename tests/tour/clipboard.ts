import type { Page } from '../support/page.ts';

/** Listens to what a page puts on the clipboard, which it still does. @returns the way to what was put there last, by type */
export async function watchClipboard(page: Page): Promise<() => Promise<Record<string, string>>> {
  await page.run(() => {
    const put: Record<string, string>[] = [];
    Object.assign(globalThis, { microfolioPut: put });
    const { clipboard } = navigator;
    const [write, writeText] = [clipboard.write.bind(clipboard), clipboard.writeText.bind(clipboard)];
    clipboard.write = async (items) => {
      const types: Record<string, string> = {};
      for (const item of items) for (const type of item.types) types[type] = await (await item.getType(type)).text();
      await write(items);
      put.push(types);
    };
    clipboard.writeText = async (text) => {
      await writeText(text);
      put.push({ 'text/plain': text });
    };
  });
  return () => page.until('something to be copied', () => (globalThis as unknown as { microfolioPut: Record<string, string>[] }).microfolioPut.shift());
}
