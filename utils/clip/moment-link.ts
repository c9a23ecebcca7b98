import { webAddress } from './page-address';

const isHost = (host: string, site: string): boolean => host === site || host.endsWith(`.${site}`);
const withoutTime = (hash: string): string => hash.replace(/^#/, '').split('&').filter((part) => part !== '' && !part.startsWith('t=')).join('&');

/**
 * The address of a page at a moment of its video, in the site's own form: YouTube's query `t=83s`, Vimeo's `#t=83s`,
 * elsewhere W3C Media Fragments `#t=83` (https://www.w3.org/TR/media-frags/).
 */
export function momentLink(url: string, seconds: number): string {
  const address = webAddress(url);
  if (!address) return url;
  const { hostname } = address;
  if (isHost(hostname, 'youtube.com') || isHost(hostname, 'youtube-nocookie.com') || hostname === 'youtu.be') {
    // A short is a page of its own that takes no time; its video's page does.
    const short = /^\/(?:shorts|live)\/([\w-]+)/.exec(address.pathname)?.[1];
    if (short) {
      address.pathname = '/watch';
      address.searchParams.set('v', short);
    }
    address.searchParams.delete('start');
    address.searchParams.set('t', `${seconds}s`);
    return address.href;
  }
  const time = isHost(hostname, 'vimeo.com') ? `t=${seconds}s` : `t=${seconds}`;
  // A fragment with a path in it is a page's own way to say where one is: it goes first.
  address.hash = [withoutTime(address.hash), time].filter(Boolean).join('&');
  return address.href;
}

/** `1:23`, `1:02:03`. */
export function clockOf(seconds: number): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor((seconds % 3600) / 60), seconds % 60];
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
}
