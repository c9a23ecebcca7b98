/** Why a page cannot be read: the words for it are the surface's. */
export type RestrictedReason = 'browser' | 'store' | 'source' | 'pdf' | 'file' | 'blank' | 'other';

/** Where the reading would happen: Firefox lets nobody into its PDF viewer. */
export type BrowserFamily = 'chromium' | 'firefox';

const TRACKERS = new Set([
  'fbclid', 'gclid', 'gclsrc', 'gbraid', 'wbraid', 'dclid', 'msclkid', 'yclid', 'twclid', 'ttclid', 'igshid', 'igsh',
  'mc_cid', 'mc_eid', 'mkt_tok', '_hsenc', '_hsmi', '__hstc', '__hssc', '__hsfp', 'oly_anon_id', 'oly_enc_id',
  'vero_id', 'wickedid', '_openstat', 'srsltid',
]);
const isTracker = (name: string): boolean => /^(?:utm|pk|mtm|matomo)_/iu.test(name) || TRACKERS.has(name.toLowerCase());

/** The part of a query string before `=`, as the address spells it. */
function nameOf(pair: string): string {
  const raw = pair.split('=', 1)[0] ?? '';
  try {
    return decodeURIComponent(raw);
  } catch {
    return raw; // a broken escape is nobody's tracker
  }
}

/**
 * The address that finds a page again: without fragment, trackers, user name and password; every other parameter stays,
 * in its order and spelling. What is no http(s) address comes back trimmed. Applying it twice changes nothing.
 */
export function normaliseTabUrl(url: string): string {
  const address = webAddress(url);
  if (!address) return url.trim();
  address.hash = '';
  address.username = '';
  address.password = '';
  if (address.search !== '') {
    const kept = address.search.slice(1).split('&').filter((pair) => pair !== '' && !isTracker(nameOf(pair)));
    address.search = kept.join('&');
  }
  return address.href.replace(/\?$/u, '');
}

/** An http(s) address, relative ones against `base`; null for anything else. */
export function webAddress(url: string, base?: string): URL | null {
  const parsed = URL.parse(url.trim(), base);
  return parsed && (parsed.protocol === 'https:' || parsed.protocol === 'http:') && parsed.hostname !== '' ? parsed : null;
}

/** The host as people write it: `www.` is not said. '' for what is no web address. */
export function siteOf(url: string): string {
  return webAddress(url)?.hostname.replace(/^www\./u, '') ?? '';
}

const STORES: Record<BrowserFamily, (url: URL) => boolean> = {
  chromium: ({ hostname, pathname }) =>
    hostname === 'chromewebstore.google.com' ||
    (hostname === 'chrome.google.com' && pathname.startsWith('/webstore')) ||
    (hostname === 'microsoftedge.microsoft.com' && pathname.startsWith('/addons')),
  // https://support.mozilla.org/kb/quarantined-domains and extensions.webextensions.restrictedDomains
  firefox: ({ hostname }) =>
    ['addons.mozilla.org', 'accounts.firefox.com', 'support.mozilla.org', 'sync.services.mozilla.com',
      'discovery.addons.mozilla.org', 'content.cdn.mozilla.net', 'install.mozilla.org', 'oauth.accounts.firefox.com',
      'profile.accounts.firefox.com', 'api.accounts.firefox.com'].includes(hostname),
};
const INNER = new Set([
  'chrome:', 'chrome-untrusted:', 'chrome-search:', 'devtools:', 'edge:', 'brave:', 'opera:', 'vivaldi:', 'resource:',
  'chrome-extension:', 'moz-extension:', 'extension:', 'about:', 'chrome-error:',
]);

/** Why the browser will not let us read this page; null: it will, as far as its address tells. */
export function isRestrictedUrl(url: string, family: BrowserFamily = 'chromium'): RestrictedReason | null {
  const parsed = URL.parse(url.trim());
  if (!parsed) return 'blank';
  const { protocol } = parsed;
  if (protocol === 'about:' && /^about:(?:blank|newtab|home|srcdoc)$/iu.test(parsed.href)) return 'blank';
  if (INNER.has(protocol)) return 'browser';
  if (protocol === 'view-source:') return 'source';
  if (protocol === 'file:') return 'file';
  if (protocol !== 'https:' && protocol !== 'http:') return 'other';
  if (STORES[family](parsed)) return 'store';
  if (family === 'firefox' && /\.pdf$/iu.test(parsed.pathname)) return 'pdf';
  return null;
}
