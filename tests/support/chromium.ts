import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { CdpPipe, type Send } from './cdp.ts';
import { ChromiumSurface } from './chromium-surface.ts';
import type { Browser, LaunchOptions, MenuEntry } from './driver.ts';
import { bringBrowser } from './find-browser.mjs';
import { Page } from './page.ts';
import { pressedAt } from './pressed-at.ts';
import { exited, finishedDownload, type Folders, killGroup, makeFolders, orKill } from './profile.ts';
import { until } from './until.ts';

interface Target {
  targetId: string;
  type: string;
  url: string;
}

const QUIET = [
  '--no-first-run', '--no-default-browser-check', '--hide-crash-restore-bubble', '--disable-search-engine-choice-screen',
  '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic', '--disable-default-apps',
  '--password-store=basic', '--use-mock-keychain', '--force-prefers-reduced-motion', '--disable-features=Translate,MediaRouter',
];

/** Chrome keeps unpacked extensions over a restart in developer mode only. */
function writePreferences(profile: string, language: string): void {
  const file = join(profile, 'Default/Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(file, JSON.stringify({ extensions: { ui: { developer_mode: true } }, intl: { accept_languages: language, selected_languages: language } }));
}

/** Any Chromium, driven over a pipe: branded Chrome ignores --load-extension, but takes one through the protocol. */
export class Chromium implements Browser {
  readonly kind = 'chromium';
  readonly gone: Promise<void>;
  private readonly options: LaunchOptions;
  private readonly folders: Folders;
  private readonly child: ChildProcess;
  private readonly pipe: CdpPipe;
  private readonly send: Send;
  private id = '';

  private constructor(options: LaunchOptions, folders: Folders, child: ChildProcess) {
    this.options = options;
    this.folders = folders;
    this.child = child;
    this.gone = exited(child);
    this.pipe = new CdpPipe(child.stdio[3] as Writable, child.stdio[4] as Readable);
    this.send = this.pipe.session();
  }

  static async launch(options: LaunchOptions): Promise<Chromium> {
    const folders = makeFolders('chromium', options);
    const language = options.language ?? 'en-US';
    writePreferences(folders.profile, language);
    const root = process.getuid?.() === 0;
    const args = [
      ...QUIET, `--user-data-dir=${folders.profile}`, `--lang=${language}`, '--remote-debugging-pipe', '--enable-unsafe-extension-debugging',
      ...(root ? ['--no-sandbox'] : []), ...(options.offline ? ['--host-resolver-rules=MAP * ~NOTFOUND'] : []), ...(options.headed ? [] : ['--headless=new', '--window-size=1366,900']), 'about:blank',
    ];
    const child = spawn(bringBrowser('chromium'), args, {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
      env: { ...process.env, LANGUAGE: language },
    });
    return orKill(child, async () => {
      const browser = new Chromium(options, folders, child);
      await browser.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folders.downloads });
      ({ id: browser.id } = await browser.send<{ id: string }>('Extensions.loadUnpacked', { path: resolve(options.extension) }));
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
    return `chrome-extension://${this.id}/${path}`;
  }

  private async targets(type: string): Promise<Target[]> {
    const { targetInfos } = await this.send<{ targetInfos: Target[] }>('Target.getTargets', { filter: [{ type }] });
    return targetInfos;
  }

  private async attach(targetId: string): Promise<Page> {
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', { targetId, flatten: true });
    const surface = new ChromiumSurface(this.pipe.session(sessionId), this.pipe.events(sessionId), this.send, targetId);
    await surface.loaded();
    return new Page(surface);
  }

  async openTab(url: string): Promise<Page> {
    const { targetId } = await this.send<{ targetId: string }>('Target.createTarget', { url });
    return this.attach(targetId);
  }

  openPage(path: string): Promise<Page> {
    return this.openTab(this.address(path));
  }

  /** Presses the toolbar button over a tab, whatever that opens: the tab is granted. */
  async pressAction(tab: Page): Promise<void> {
    const under = await until('the tab to be at its page', async () => {
      const url = await tab.url();
      return (await this.targets('tab')).find((one) => one.url === url);
    });
    await this.send('Extensions.triggerAction', { id: this.id, targetId: under.targetId });
  }

  async openPopup(tab: Page): Promise<Page> {
    await tab.activate();
    // A press while a popup is open would only close it.
    if (await this.isOpen('popup.html')) await this.dismissPopup(tab);
    await this.pressAction(tab);
    return this.surface('popup.html');
  }

  private async find(path: string): Promise<Target | undefined> {
    return (await this.targets('page')).find((one) => one.url.startsWith(this.address(path)));
  }

  async surface(path: string): Promise<Page> {
    const { targetId } = await until(`${path} to open`, () => this.find(path));
    return this.attach(targetId);
  }

  async isOpen(path: string): Promise<boolean> {
    return (await this.find(path)) !== undefined;
  }

  async dismissPopup(tab: Page): Promise<void> {
    await Promise.all([tab.activate(), tab.surface.click(5, 5)]);
    await until('the popup to close', async () => !(await this.isOpen('popup.html')));
  }

  /** Opens the popup and closes it. The press that closes it takes a selection away: it is put back. */
  private async grant(tab: Page): Promise<void> {
    await this.openPopup(tab);
    await tab.run(() => void Object.assign(globalThis, { wasSelected: getSelection()?.rangeCount ? getSelection()?.getRangeAt(0).cloneRange() : undefined }));
    await this.dismissPopup(tab);
    await tab.run(() => {
      const { wasSelected } = globalThis as { wasSelected?: Range };
      if (!wasSelected) return;
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(wasSelected);
    });
  }

  /** No protocol presses the browser's own menu: the grant is real, by the toolbar; then the worker hears what a press in the menu would say. */
  async chooseInMenu(tab: Page, selector: string, { id }: MenuEntry): Promise<void> {
    await this.grant(tab);
    await until(`${selector} to be there`, () => tab.run((css: string) => document.querySelector(css) !== null, selector));
    const { x, y, info } = await tab.run(pressedAt, selector);
    await (tab.surface as ChromiumSurface).send('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
    const said = JSON.stringify({ ...info, menuItemId: id, pageUrl: await tab.url(), frameId: 0, editable: false });
    await this.inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.contextMenus.onClicked.dispatch(${said}, tab))`);
  }

  /** No protocol presses a shortcut: the grant is real, by the toolbar; then the worker hears what the keys would say. */
  async pressShortcut(tab: Page, command: string): Promise<void> {
    await this.grant(tab);
    await this.inWorker(`chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
  }

  /** No protocol types into the address bar: the worker hears what the keyword and Enter would say. */
  async typeKeyword(text: string): Promise<void> {
    const said = JSON.stringify(text);
    await this.inWorker(`chrome.omnibox.onInputStarted.dispatch(), chrome.omnibox.onInputChanged.dispatch(${said}, () => undefined), chrome.omnibox.onInputEntered.dispatch(${said}, 'currentTab')`);
  }

  private async inWorker(expression: string): Promise<void> {
    const worker = await until('the worker', async () => (await this.targets('service_worker')).find((one) => one.url.startsWith(this.address(''))));
    const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', { targetId: worker.targetId, flatten: true });
    const { exceptionDetails } = await this.pipe.session(sessionId)<{ exceptionDetails?: { text: string } }>('Runtime.evaluate', { expression, awaitPromise: true });
    await this.send('Target.detachFromTarget', { sessionId });
    if (exceptionDetails) throw new Error(`The worker: ${exceptionDetails.text}`);
  }

  async killWorker(): Promise<void> {
    const running = (await this.targets('service_worker')).find((one) => one.url.startsWith(this.address('')));
    if (!running) return;
    await this.send('Target.closeTarget', { targetId: running.targetId });
    // An event that waits may have begun a new one by now.
    await until('the worker to end', async () => (await this.targets('service_worker')).every((one) => one.targetId !== running.targetId));
  }

  downloaded(name: string): Promise<string> {
    return finishedDownload(this.downloads, name);
  }

  kill(): Promise<void> {
    return killGroup(this.child);
  }

  relaunch(): Promise<Chromium> {
    return Chromium.launch({ ...this.options, profile: this.profile, downloads: this.downloads });
  }

  async close(): Promise<void> {
    // The answer may be lost with the browser that it ends.
    await Promise.race([this.send('Browser.close').catch(() => undefined), this.gone]);
    await this.gone;
    await this.folders.clear();
  }
}
