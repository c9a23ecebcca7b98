import type { Template } from '@/utils/core/rows/template';

/** Lower-case ASCII words of a text joined by hyphens; `fallback` when nothing of it is Latin. */
export function asciiSlug(text: string, fallback: string, longest = 48): string {
  const slug = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (slug.length <= longest) return slug || fallback;
  const cut = slug.slice(0, longest + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : longest);
}

const EXTENSIONS: Record<string, string> = {
  'application/pdf': 'pdf', 'application/msword': 'doc', 'application/rtf': 'rtf', 'application/zip': 'zip', 'application/json': 'json',
  'application/epub+zip': 'epub',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.ms-powerpoint': 'ppt', 'application/vnd.ms-excel': 'xls',
  'application/vnd.oasis.opendocument.text': 'odt', 'application/vnd.oasis.opendocument.presentation': 'odp',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'text/plain': 'txt', 'text/html': 'html', 'application/xhtml+xml': 'html', 'text/csv': 'csv', 'text/markdown': 'md', 'text/rtf': 'rtf',
  'image/jpeg': 'jpg', 'image/png': 'png', 'image/gif': 'gif', 'image/webp': 'webp', 'image/avif': 'avif', 'image/heic': 'heic',
  'image/svg+xml': 'svg', 'image/tiff': 'tif',
  'audio/mpeg': 'mp3', 'audio/mp4': 'm4a', 'audio/x-m4a': 'm4a', 'audio/ogg': 'ogg', 'audio/wav': 'wav', 'audio/x-wav': 'wav', 'audio/webm': 'weba',
  'video/mp4': 'mp4', 'video/webm': 'webm', 'video/quicktime': 'mov', 'video/ogg': 'ogv',
};

/** The type without its parameters, in lower case. */
export const bareMime = (mime: string): string => (mime.split(';')[0] ?? '').trim().toLowerCase();

/** A file's extension by its type alone: the teacher's own file name never takes part. */
export const extensionOf = (mime: string): string => EXTENSIONS[bareMime(mime)] ?? 'bin';

const credentialSlug = (template: Pick<Template, 'title'>): string => asciiSlug(template.title, 'credential');

export const packageFileName = (template: Pick<Template, 'title'>, n: number): string => `${credentialSlug(template)}-submission-${n}.zip`;

export const archiveFileName = (template: Pick<Template, 'title'>, n: number): string => `${archiveFolderName(template, n)}.zip`;

/** The bag's base directory: a bag is serialised from its parent, so that it unpacks into one folder (RFC 8493). */
export const archiveFolderName = (template: Pick<Template, 'title'>, n: number): string => `${credentialSlug(template)}-archive-${n}`;
