import * as v from 'valibot';
import type { MomentReading } from './read-moment';
import type { PictureReading } from './read-picture';

/** A picture that a page hands over is no longer than this, whatever it says: 2400 px a side are far below. */
const MOST_CHARACTERS = 40_000_000;

const BOX = v.nullable(v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number(), viewWidth: v.number(), viewHeight: v.number() }));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0));
const DATA = v.union([v.literal(''), v.pipe(v.string(), v.maxLength(MOST_CHARACTERS), v.regex(/^data:image\/(?:png|jpeg);base64,/))]);

const PICTURE = v.object({ src: v.string(), alt: v.string(), caption: v.string(), width: COUNT, height: COUNT, data: DATA, box: BOX });
const MOMENT = v.object({ seconds: COUNT, duration: COUNT, channel: v.string(), link: v.string(), src: v.string(), frame: DATA, box: BOX });
const LINK = v.object({ text: v.string() });

/** The media reader's answers, or null where it found none or something else answered. */
export function parsePicture(value: unknown): PictureReading | null {
  const parsed = v.safeParse(PICTURE, value);
  return parsed.success ? parsed.output : null;
}

export function parseMoment(value: unknown): MomentReading | null {
  const parsed = v.safeParse(MOMENT, value);
  return parsed.success ? parsed.output : null;
}

export function parseLinkText(value: unknown): string {
  const parsed = v.safeParse(LINK, value);
  return parsed.success ? parsed.output.text : '';
}
