import type { Page } from './page.ts';

export const BROWSERS = ['chromium', 'firefox'] as const;
export type BrowserKind = (typeof BROWSERS)[number];
export type Theme = 'light' | 'dark';

export interface Size {
  width: number;
  height: number;
  /** Device pixels per CSS pixel: 2 on half the width is a zoom of 200 %. */
  scale?: number;
}

export interface Point {
  x: number;
  y: number;
}

export interface KeyPress {
  /** As in KeyboardEvent.key. */
  key: string;
  modifiers: ('Control' | 'Shift' | 'Alt' | 'Meta')[];
}

/** What each browser does in its own way; tests use `Page`, which is made of it. */
export interface Surface {
  /** The JSON value of an expression, awaited. @throws what the page throws */
  evaluate(expression: string): Promise<unknown>;
  /** Real key presses, in order. */
  press(keys: KeyPress[]): Promise<void>;
  /** A real press of the main button at a point of the viewport. */
  click(x: number, y: number): Promise<void>;
  /** The main button pressed at one point, moved and let go at another. */
  drag(from: Point, to: Point): Promise<void>;
  /** PNG of the viewport. */
  capture(): Promise<Buffer>;
  resize(size: Size): Promise<void>;
  /** Firefox changes every page at once. */
  theme(theme: Theme): Promise<void>;
  goto(url: string): Promise<void>;
  /** Puts files into the file input that the expression gives. */
  pickFiles(input: string, files: string[]): Promise<void>;
  /** Makes it the tab in front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extension: string;
  /** A profile to use and to leave; without it a new one, removed at the end. */
  profile?: string;
  headed?: boolean;
  /** Language of the browser: `es`. */
  language?: string;
  /** Chromium: no name of a host is found, so that nothing can reach the network. */
  offline?: boolean;
  /** Where downloads go, under our own names; without it a folder in the profile. */
  downloads?: string;
}

/** An entry of ours in the browser's context menu. */
export interface MenuEntry {
  id: string;
  title: string;
}

export interface Browser {
  readonly kind: BrowserKind;
  readonly profile: string;
  readonly downloads: string;
  /** The address of a page of the extension. */
  address(path: string): string;
  openTab(url: string): Promise<Page>;
  /** A page of the extension as a tab: `portfolio.html#/time`. */
  openPage(path: string): Promise<Page>;
  /** Presses the toolbar button over a tab: the real popup, with the real grant for that tab. */
  openPopup(tab: Page): Promise<Page>;
  /** A surface of the extension that is open already (popup, panel, tab), found by how its path begins. */
  surface(path: string): Promise<Page>;
  /** Whether a surface of the extension is open. */
  isOpen(path: string): Promise<boolean>;
  /** A press in the page closes the popup, as any press outside of it does. */
  dismissPopup(tab: Page): Promise<void>;
  /** Chooses an entry in the context menu of the first element that a CSS selector finds. */
  chooseInMenu(tab: Page, selector: string, entry: MenuEntry): Promise<void>;
  /** Presses one of our shortcuts over a tab, by the name of its command. */
  pressShortcut(tab: Page, command: string): Promise<void>;
  /** Types our keyword and a text into the address bar, and Enter. */
  typeKeyword(text: string): Promise<void>;
  /** Ends the background's process, as the browser does after 30 idle seconds; resolves once it is gone. */
  killWorker(): Promise<void>;
  /** The path of a finished download. */
  downloaded(name: string): Promise<string>;
  /** SIGKILL. */
  kill(): Promise<void>;
  /** The same options and profile again, after `kill`. */
  relaunch(): Promise<Browser>;
  close(): Promise<void>;
  /** Resolves when the browser has gone by itself. */
  readonly gone: Promise<void>;
}
