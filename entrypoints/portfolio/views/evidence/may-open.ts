/**
 * Whether a file may be opened in a tab of its own. Its address is in the extension's origin, so nothing that can hold a
 * script is ever opened there: no HTML, no SVG, no XML.
 */
export function mayOpen(mime: string): boolean {
  const type = mime.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return type === 'application/pdf' || type === 'text/plain' || /^(?:audio|video)\/[\w.+-]+$/.test(type) || /^image\/(?:png|jpeg|gif|webp|avif|bmp)$/.test(type);
}
