import { cleanLine } from './clean-text';
import type { MediaAsk } from './media-ask';
import { readMoment, type MomentReading } from './read-moment';
import { everywhere, readPicture, type PictureReading, type PictureTools } from './read-picture';

export interface LinkReading {
  text: string;
}

export type MediaReading = PictureReading | MomentReading | LinkReading | 'none';

function linkText(document: Document, href: string): string {
  const links = everywhere<HTMLAnchorElement>(document, 'a[href]').filter((link) => link.href === href);
  const link = links.find((one) => one.matches(':hover')) ?? links[0];
  return cleanLine(link?.innerText || link?.textContent || link?.title || link?.querySelector('img')?.alt || '', 300);
}

/** Answers what was asked of the page; `none` = it is not there (any more). */
export async function readMedia(document: Document, url: string, ask: MediaAsk, tools: PictureTools): Promise<MediaReading> {
  if (ask.what === 'picture') return (await readPicture(document, ask.beginning, tools)) ?? 'none';
  if (ask.what === 'moment') return readMoment(document, url, ask.src) ?? 'none';
  return { text: linkText(document, ask.href) };
}
