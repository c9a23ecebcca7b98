import type { Item, Source, SourceFields } from '@/utils/core/rows/evidence';
import type { New } from '@/utils/core/rows/row';
import { cleanLine } from './clean-text';
import { itemFromLink } from './item-from-link';
import { itemFromReading, type ClipContext } from './item-from-reading';
import { normaliseTabUrl, siteOf, webAddress } from './page-address';
import type { PageReading } from './page-reading';
import type { MomentReading } from './read-moment';
import type { PictureReading } from './read-picture';

type Context = Omit<ClipContext, 'kind'>;

/** The page that the thing stands on: as it was read, or, where it cannot be, what its tab says. */
export interface PageBehind {
  reading: PageReading | null;
  url: string;
  title: string;
}

export interface MediaRows {
  item: New<Item>;
  source: Omit<New<Source>, 'itemId'>;
}

const MAX_TITLE = 300;
const MAX_EXCERPT = 200;
const MAX_ADDRESS = 2_000;

/** The rows of a page, before they become those of something on it. A title by hand is that thing's, not the page's. */
function pageRows({ reading, url, title }: PageBehind, context: Context): MediaRows {
  const plain = { ...context, title: '' };
  if (!reading) return itemFromLink({ url, title }, plain);
  const { item, source } = itemFromReading(reading, { ...plain, kind: 'page' });
  return { item: { ...item, excerpt: '' }, source: { ...source, words: 0 } };
}

function fileNameOf(address: string): string {
  const last = webAddress(address)?.pathname.split('/').at(-1) ?? '';
  try {
    return cleanLine(decodeURIComponent(last), MAX_TITLE);
  } catch {
    return cleanLine(last, MAX_TITLE);
  }
}

/** A picture: its source is the page that it stands on, its own address stands beside. */
export function itemFromPicture(picture: PictureReading, page: PageBehind, context: Context): MediaRows {
  const { item, source } = pageRows(page, context);
  const said = cleanLine(picture.alt, MAX_TITLE) || cleanLine(picture.caption, MAX_TITLE);
  return {
    item: {
      ...item,
      kind: 'image',
      title: cleanLine(context.title, MAX_TITLE) || said || fileNameOf(picture.src) || item.title,
      excerpt: cleanLine(picture.caption || picture.alt, MAX_EXCERPT),
      mediaUrl: cleanLine(picture.src, MAX_ADDRESS),
      alt: cleanLine(picture.alt, MAX_EXCERPT),
      width: picture.width,
      height: picture.height,
      pageTitle: cleanLine(source.fields.title?.value || page.title, MAX_TITLE),
    },
    source,
  };
}

/** A moment of a video. Each moment is an item: it has its own link, picture and note, and is what one points at a criterion. */
export function itemFromMoment(moment: MomentReading, page: PageBehind, context: Context): MediaRows {
  const { item, source } = pageRows(page, context);
  const fields: SourceFields = { ...source.fields };
  const type = fields.type && { value: fields.type.value, from: fields.type.from };
  fields.type = { value: 'motion_picture', from: 'html:video', alternatives: type && type.value !== 'motion_picture' ? [type, ...(fields.type?.alternatives ?? [])] : [] };
  const channel = cleanLine(moment.channel, 200);
  if (!fields.author && channel) fields.author = { value: [channel], from: 'html:channel', alternatives: [] };
  return {
    item: {
      ...item,
      kind: 'video',
      title: cleanLine(context.title, MAX_TITLE) || item.title,
      authors: item.authors.length > 0 ? item.authors : [channel].filter(Boolean),
      url: cleanLine(moment.link, MAX_ADDRESS),
      mediaUrl: cleanLine(moment.src, MAX_ADDRESS),
      startSeconds: moment.seconds,
      durationSeconds: moment.duration,
    },
    source: { ...source, fields },
  };
}

/** What a page looked like. */
export function itemFromScreen(page: PageBehind, context: Context): MediaRows {
  const { item, source } = pageRows(page, context);
  return { item: { ...item, kind: 'screenshot', title: cleanLine(context.title, MAX_TITLE) || item.title }, source };
}

/** A link that stands on a page: where it leads is the item, the page is where it was found. */
export function itemFromTarget(link: { href: string; text: string }, page: Omit<PageBehind, 'reading'>, context: Context): MediaRows {
  const { item, source } = itemFromLink({ url: link.href, title: link.text }, context);
  const title = cleanLine(link.text, MAX_TITLE);
  return {
    item: { ...item, title: item.title || siteOf(link.href), foundUrl: cleanLine(page.url, MAX_ADDRESS), pageTitle: cleanLine(page.title, MAX_TITLE) },
    source: {
      ...source,
      fields: {
        ...(title ? { title: { value: title, from: 'link:text', alternatives: [] } } : {}),
        URL: { value: normaliseTabUrl(link.href), from: 'link:href', alternatives: [] },
      },
    },
  };
}
