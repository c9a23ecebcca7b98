import { webAddress } from './page-address';

/** The address, if it is of one of these hosts or of a host below one of them; null otherwise. */
export function onHost(url: string, ...hosts: string[]): URL | null {
  const address = webAddress(url);
  return address && hosts.some((host) => address.hostname === host || address.hostname.endsWith(`.${host}`)) ? address : null;
}
