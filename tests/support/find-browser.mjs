// Where browsers are, on Linux, macOS and Windows; on Debian and Ubuntu, with root, they are installed when missing.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { basename, delimiter, join } from 'node:path';
import { SetUpError } from './set-up.mjs';

const NAMES = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'microsoft-edge', 'brave-browser'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

const MAC_APPS = {
  chromium: ['Chromium', 'Google Chrome', 'Microsoft Edge', 'Brave Browser'],
  firefox: ['Firefox', 'Firefox ESR', 'Firefox Developer Edition', 'Firefox Nightly'],
};

const WINDOWS_PATHS = {
  chromium: ['Chromium/Application/chrome.exe', 'Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'],
  firefox: ['Mozilla Firefox ESR/firefox.exe', 'Mozilla Firefox/firefox.exe', 'Firefox Developer Edition/firefox.exe'],
};

const DEBIAN_PACKAGES = { chromium: 'chromium', firefox: 'firefox-esr' };
const ADVICE = { chromium: 'Chromium, Chrome or Edge', firefox: 'Firefox' };

/** @param {string} path @returns {'chromium' | 'firefox'} */
export const kindOf = (path) => (/firefox/i.test(basename(path)) ? 'firefox' : 'chromium');

function candidates(kind) {
  if (process.platform === 'darwin') {
    const folders = ['/Applications', join(process.env.HOME ?? '', 'Applications')];
    return folders.flatMap((folder) =>
      MAC_APPS[kind].map((app) => join(folder, `${app}.app/Contents/MacOS`, kind === 'firefox' ? 'firefox' : app)),
    );
  }
  if (process.platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    return folders.flatMap((folder) => WINDOWS_PATHS[kind].map((path) => join(folder, path)));
  }
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  return NAMES[kind].flatMap((name) => folders.map((folder) => join(folder, name)));
}

/**
 * The browser's executable: MICROFOLIO_BROWSER when it is of this kind, then the usual places.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string | undefined}
 */
export function findBrowser(kind) {
  const chosen = process.env.MICROFOLIO_BROWSER;
  if (chosen && kindOf(chosen) === kind) {
    if (!existsSync(chosen)) throw new SetUpError(`MICROFOLIO_BROWSER names ${chosen}, and there is nothing there.`);
    return chosen;
  }
  return candidates(kind).find((path) => existsSync(path));
}

const canInstall = () => process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

function aptInstall(packages) {
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/**
 * As findBrowser, but installs a missing one where that is possible.
 * @param {'chromium' | 'firefox'} kind
 * @returns {string}
 */
export function bringBrowser(kind) {
  const found = findBrowser(kind) ?? (canInstall() && aptInstall([DEBIAN_PACKAGES[kind]]) ? findBrowser(kind) : undefined);
  if (!found) throw new SetUpError(`No browser to use: install ${ADVICE[kind]}, or set MICROFOLIO_BROWSER to its executable.`);
  return found;
}

/** Programs that check the package's PDF; the tests that use them say so when they are missing. */
export function bringPdfTools() {
  const present = (name) => (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)));
  const missing = [['qpdf', 'qpdf'], ['pdfinfo', 'poppler-utils']].filter(([program]) => !present(program)).map(([, name]) => name);
  if (missing.length > 0 && canInstall()) aptInstall(missing);
}
