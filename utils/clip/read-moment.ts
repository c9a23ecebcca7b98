import { cleanLine } from './clean-text';
import type { Box } from './media-ask';
import { momentLink } from './moment-link';
import { webAddress } from './page-address';
import { boxOf, encoded, everywhere } from './read-picture';

/** A moment of a video as it stands in a page. Unknown is '' or 0. */
export interface MomentReading {
  /** Whole seconds from its beginning. */
  seconds: number;
  /** 0 = unknown, or a live broadcast. */
  duration: number;
  /** Who shows it there. */
  channel: string;
  /** The page at this moment, in the site's own form. */
  link: string;
  /** The file's own address, where it has one. */
  src: string;
  /** The picture then, as a `data:` address; '' where the browser does not hand it out. */
  frame: string;
  box: Box | null;
}

const SMALLEST = 120;
const FRAME_SIDE = 1280;

const isPlaying = (video: HTMLVideoElement): boolean => !video.paused && !video.ended;
const area = (video: HTMLVideoElement): number => {
  const { width, height } = video.getBoundingClientRect();
  return width < SMALLEST || height < SMALLEST / 2 ? 0 : width * height;
};

/** The video that one watches: a playing one before a paused one, the largest of them; previews and trackers are none. */
export function videoInView(document: Document): HTMLVideoElement | null {
  const videos = everywhere<HTMLVideoElement>(document, 'video').filter((video) => area(video) > 0 && video.readyState > 0);
  return videos.sort((a, b) => Number(isPlaying(b)) - Number(isPlaying(a)) || area(b) - area(a))[0] ?? null;
}

/** Whether there is one; a page that makes even this fail has none. */
export function hasVideo(document: Document): boolean {
  try {
    return document.querySelector('video') !== null && videoInView(document) !== null;
  } catch {
    return false;
  }
}

const CHANNELS = ['[itemprop="author"] [itemprop="name"]', 'ytd-watch-metadata ytd-channel-name a', 'a[rel="author"]'];

function channelOf(document: Document): string {
  for (const selector of CHANNELS) {
    const element = document.querySelector(selector);
    const name = cleanLine(element?.getAttribute('content') || element?.textContent || '', 200);
    if (name !== '') return name;
  }
  return '';
}

/** Reads where the video stands now; null where the page has none. */
export function readMoment(document: Document, url: string, src: string): MomentReading | null {
  const named = src === '' ? undefined : everywhere<HTMLVideoElement>(document, 'video').find((video) => video.currentSrc === src || video.src === src);
  const video = named ?? videoInView(document);
  if (!video) return null;
  const seconds = Number.isFinite(video.currentTime) ? Math.max(0, Math.floor(video.currentTime)) : 0;
  return {
    seconds,
    duration: Number.isFinite(video.duration) ? Math.max(0, Math.floor(video.duration)) : 0,
    channel: channelOf(document),
    link: momentLink(url, seconds),
    src: webAddress(video.currentSrc)?.href ?? '',
    frame: encoded(document, video, { width: video.videoWidth, height: video.videoHeight }, FRAME_SIDE),
    box: boxOf(video),
  };
}
