import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Bidi } from './bidi.ts';
import type { Browser, LaunchOptions, MenuEntry } from './driver.ts';
import { bringBrowser } from './find-browser.mjs';
import { FirefoxPanel } from './firefox-panel.ts';
import { FirefoxTab } from './firefox-tab.ts';
import { FirefoxWindow } from './firefox-window.ts';
import { Page } from './page.ts';
import { pressedAt } from './pressed-at.ts';
import { exited, finishedDownload, type Folders, killGroup, makeFolders, orKill } from './profile.ts';
import { until } from './until.ts';

/** Pinned, so that the pages have an address that is known and the data is found again by the next start. */
const UUID = '6d6f6c69-6f66-4000-8000-000000000001';

interface Tree {
  contexts: { context: string; url: string }[];
}

function preferences(extensionId: string, downloads: string, language: string): Record<string, string | number | boolean> {
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: UUID }),
    // A temporary extension is uninstalled at the end of each run; its data stays.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.aboutwelcome.enabled': false,
    'browser.startup.page': 0,
    'browser.sessionstore.resume_from_crash': false,
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.shell.checkDefaultBrowser': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'intl.accept_languages': language,
    'intl.locale.requested': language,
    'ui.prefersReducedMotion': 1,
  };
}

/** Firefox, driven by WebDriver BiDi and, where that does not reach, from the browser's own window. */
export class Firefox implements Browser {
  readonly kind = 'firefox';
  readonly gone: Promise<void>;
  private readonly options: LaunchOptions;
  private readonly folders: Folders;
  private readonly child: ChildProcess;
  private readonly bidi: Bidi;
  private readonly window: FirefoxWindow;

  private constructor(options: LaunchOptions, folders: Folders, child: ChildProcess, bidi: Bidi, window: FirefoxWindow) {
    this.options = options;
    this.folders = folders;
    this.child = child;
    this.bidi = bidi;
    this.window = window;
    this.gone = exited(child);
  }

  static async launch(options: LaunchOptions): Promise<Firefox> {
    const folders = makeFolders('firefox', options);
    const extension = resolve(options.extension);
    const { browser_specific_settings: own } = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as { browser_specific_settings: { gecko: { id: string } } };
    const prefs = preferences(own.gecko.id, folders.downloads, options.language ?? 'en-US');
    writeFileSync(join(folders.profile, 'user.js'), Object.entries(prefs).map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`).join(''));
    const args = ['--profile', folders.profile, '--no-remote', '--remote-debugging-port=0', '--remote-allow-system-access', ...(options.headed ? [] : ['--headless']), 'about:blank'];
    const child = spawn(bringBrowser('firefox'), args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      env: { ...process.env, ...(options.headed ? {} : { HOME: folders.profile, MOZ_HEADLESS_WIDTH: '1366', MOZ_HEADLESS_HEIGHT: '900' }) },
    });
    return orKill(child, async () => {
      const bidi = await Bidi.connect(await listeningAddress(child));
      await bidi.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
      const window = await FirefoxWindow.open(bidi, own.gecko.id);
      const browser = new Firefox(options, folders, child, bidi, window);
      // It is up once it has said so; each run installs it anew, the data stays.
      await browser.surface('welcome.html');
      return browser;
    });
  }

  get profile(): string {
    return this.folders.profile;
  }

  get downloads(): string {
    return this.folders.downloads;
  }

  address(path: string): string {
    return `moz-extension://${UUID}/${path}`;
  }

  private tab(context: string): Page {
    return new Page(new FirefoxTab(this.bidi, this.window, context));
  }

  private panel(path: string): Page {
    return new Page(new FirefoxPanel(this.window, this.address(path)));
  }

  async openTab(url: string): Promise<Page> {
    const { context } = await this.bidi.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    const page = this.tab(context);
    await page.goto(url);
    return page;
  }

  openPage(path: string): Promise<Page> {
    return this.openTab(this.address(path));
  }

  async openPopup(tab: Page): Promise<Page> {
    await tab.activate();
    // A press while a popup is open would only close it.
    if (await this.window.call('isOpen', this.address('popup.html'))) await this.dismissPopup(tab);
    await this.window.pressAction();
    const popup = await this.surface('popup.html');
    await this.window.call('focus', this.address('popup.html'));
    await until('the popup to have the focus', () => popup.run(() => document.hasFocus()));
    return popup;
  }

  private async find(path: string): Promise<Page | undefined> {
    if (await this.window.call('isOpen', this.address(path))) return this.panel(path);
    const { contexts } = await this.bidi.send<Tree>('browsingContext.getTree');
    const found = contexts.find((one) => one.url.startsWith(this.address(path)));
    return found && this.tab(found.context);
  }

  async surface(path: string): Promise<Page> {
    const page = await until(`${path} to open`, () => this.find(path));
    await until(`${path} to load`, () => page.run(() => document.readyState === 'complete'));
    return page;
  }

  async isOpen(path: string): Promise<boolean> {
    return (await this.find(path)) !== undefined;
  }

  async dismissPopup(tab: Page): Promise<void> {
    // Without a screen there is no window system that would roll the panel up at the press: this is what it would call.
    await Promise.all([tab.surface.click(5, 5), this.window.call('close', this.address('popup.html'))]);
    await until('the popup to close', async () => !(await this.window.call('isOpen', this.address('popup.html'))));
  }

  /** The real menu, by a real press of the other button. */
  async chooseInMenu(tab: Page, selector: string, { title }: MenuEntry): Promise<void> {
    await tab.activate();
    await until(`${selector} to be there`, () => tab.run((css: string) => document.querySelector(css) !== null, selector));
    const { x, y } = await tab.run(pressedAt, selector);
    await (tab.surface as FirefoxTab).openMenu(x, y);
    await until(`“${title}” in the menu`, () => this.window.call('chooseInMenu', title));
  }

  /** As Firefox itself does when the keys are pressed. */
  async pressShortcut(tab: Page, command: string): Promise<void> {
    await tab.activate();
    await this.window.pressShortcut(command);
  }

  /** Answers Firefox's own question, once it asks one. */
  async answer(yes: boolean): Promise<void> {
    await until('Firefox to take the answer', () => this.window.call('answer', yes));
  }

  async typeKeyword(text: string): Promise<void> {
    await this.window.call('enterInAddressBar', `mf ${text}`);
  }

  killWorker(): Promise<void> {
    return this.window.endBackground();
  }

  downloaded(name: string): Promise<string> {
    return finishedDownload(this.downloads, name);
  }

  kill(): Promise<void> {
    return killGroup(this.child);
  }

  relaunch(): Promise<Firefox> {
    return Firefox.launch({ ...this.options, profile: this.profile, downloads: this.downloads });
  }

  async close(): Promise<void> {
    await Promise.race([this.bidi.send('browser.close').catch(() => undefined), this.gone]);
    await this.gone;
    await this.folders.clear();
  }
}

function listeningAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    child.stderr?.on('data', (chunk) => {
      said += String(chunk);
      const address = /ws:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (address) done(address);
    });
    child.once('exit', () => fail(new Error(`Firefox ended before it could be driven:\n${said}`)));
  });
}
