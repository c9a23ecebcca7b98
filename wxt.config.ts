import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';

/** One id for ever: a changed id would orphan every teacher's data. */
const GECKO_ID = 'microfolio@microfolio.app';

/** With what these import, the popup's first paint. */
const FIRST_PATH = /wxt-(html-)?plugins|\/(entrypoints\/popup\/Popup\.tsx|components\/styles\/base\.css|components\/hooks\/look\.ts)$/;

/** A style sheet holds up the script after it for as long as it is fetched; in the popup it comes with the page. */
function inlineStyles(outDir: string, page: string): void {
  const file = join(outDir, page);
  const html = readFileSync(file, 'utf8');
  const inlined = html.replaceAll(/<link rel="stylesheet"[^>]* href="\/([^"]+)">/g, (_link, path: string) => `<style>${readFileSync(join(outDir, path), 'utf8')}</style>`);
  writeFileSync(file, inlined);
}

/** What a page of ours may reach: itself, and blobs that it made. */
const OWN_ONLY = "connect-src 'self' blob:";

/** In Firefox the background fetches a PDF from a site that was allowed once; the pages stay as closed as in Chromium. */
function closePage(outDir: string, page: string): void {
  const file = join(outDir, page);
  writeFileSync(file, readFileSync(file, 'utf8').replace('<head>', `<head><meta http-equiv="Content-Security-Policy" content="${OWN_ONLY}">`));
}

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill', '@wxt-dev/auto-icons'],
  imports: false,
  manifestVersion: 3,
  autoIcons: { baseIconPath: 'public/icon.svg', developmentIndicator: false },
  vite: () => ({
    plugins: [preact({ reactAliasesEnabled: true })],
    // The browsers that we support know light-dark(); written out for older ones, it would follow the system and not the chosen theme.
    build: { target: 'es2024', modulePreload: { polyfill: false }, cssTarget: ['chrome130', 'firefox142'], chunkSizeWarningLimit: 1200 },
  }),
  hooks: {
    'build:done': ({ config }) => {
      if (config.command !== 'build') return;
      inlineStyles(config.outDir, 'popup.html');
      if (config.browser === 'firefox') for (const page of readdirSync(config.outDir).filter((name) => name.endsWith('.html'))) closePage(config.outDir, page);
    },
    'vite:build:extendConfig': (entrypoints, config) => {
      if (!entrypoints.some((entry) => entry.type === 'popup')) return;
      // Each file costs a round trip to the browser's process: what the popup needs before its first paint is one file.
      config.build ??= {};
      config.build.rolldownOptions = {
        ...config.build.rolldownOptions,
        output: { ...config.build.rolldownOptions?.output, codeSplitting: { groups: [{ name: 'first', test: FIRST_PATH }] } },
      };
    },
  },
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    minimum_chrome_version: '130',
    // Chrome disables an extension whose update adds a permission: this is the final set, and none of it warns.
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'alarms', 'contextMenus'],
    // Asked for by the panel's "Follow the page I am on", and in Firefox for one site by "Allow this site once", inside the gesture.
    optional_host_permissions: ['*://*/*'],
    action: { default_title: 'Microfolio' },
    // `mf some thought`, Enter: no permission, no warning.
    omnibox: { keyword: 'mf' },
    // Chromium gives no Alt+Shift+C, X or T to an extension (tried in 156): it leaves the command without a key, in silence.
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandOpen__' },
      'clip-page': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandClip__' },
      'toggle-timer': { suggested_key: { default: 'Alt+Shift+L' }, description: '__MSG_commandTimer__' },
    },
    content_security_policy: {
      extension_pages: `default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data:; media-src 'self' blob:; ${OWN_ONLY}${browser === 'firefox' ? ' http: https:' : ''}; object-src 'none'; frame-src 'none'; base-uri 'none'; form-action 'none'`,
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: GECKO_ID, strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : {}),
  }),
});
