import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { BUILT } from '../support/launch.ts';
import { KIND, useRig } from './rig.ts';

interface Manifest {
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: unknown[];
  content_security_policy: { extension_pages: string };
}

const text = readFileSync(join(BUILT[KIND], 'manifest.json'), 'utf8');
const manifest = JSON.parse(text) as Manifest;

/** The whole of what is asked for at install; Firefox has a sidebar, which needs no permission. */
const ASKED = ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage', ...(KIND === 'chromium' ? ['sidePanel'] : [])];

describe('the manifest', () => {
  test('asks for nothing more at install', () => {
    expect(manifest.permissions.toSorted()).toEqual(ASKED.toSorted());
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  test('puts no script into pages by itself', () => expect(manifest.content_scripts ?? []).toEqual([]));

  test('asks for sites only when the panel is to follow, or a PDF in Firefox is to be had', () => {
    expect(manifest.optional_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  test('lets the pages load nothing from elsewhere', () => {
    const policy = manifest.content_security_policy.extension_pages;
    // Firefox's background fetches a PDF from a site that was allowed once; each page takes that back for itself.
    expect(KIND === 'firefox' ? policy.replace("connect-src 'self' blob: http: https:;", '') : policy).not.toMatch(/https?:|\*|unsafe-eval/);
    if (KIND === 'chromium') return;
    const pages = readdirSync(BUILT[KIND]).filter((name) => name.endsWith('.html'));
    expect(pages.toSorted()).toEqual(['popup.html', 'portfolio.html', 'sidepanel.html', 'welcome.html']);
    for (const page of pages) expect(readFileSync(join(BUILT[KIND], page), 'utf8')).toMatch(/<head><meta http-equiv="Content-Security-Policy" content="connect-src 'self' blob:">/);
  });
});

describe('the browser', () => {
  const rig = useRig();

  test('holds what the manifest asks for, and no site', async () => {
    const page = await rig.browser.openPage('portfolio.html');
    const held = (await page.surface.evaluate('(globalThis.browser ?? chrome).permissions.getAll()')) as { permissions: string[]; origins: string[] };
    expect(held.origins).toEqual([]);
    expect(held.permissions.filter((one) => !one.startsWith('internal:')).toSorted()).toEqual(ASKED.toSorted());
    await page.close();
  });

  test.runIf(KIND === 'chromium')('warns of nothing at install', async () => {
    const page = await rig.browser.openPage('portfolio.html');
    const warnings = (json: string) => page.surface.evaluate(`chrome.management.getPermissionWarningsByManifest(${JSON.stringify(json)})`);
    expect(await warnings(text)).toEqual([]);
    // It would say so if there were something to say.
    expect(await warnings(JSON.stringify({ ...manifest, permissions: [...manifest.permissions, 'downloads'] }))).toHaveLength(1);
    await page.close();
  });
});
