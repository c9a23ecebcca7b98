import { describe, expect, test } from 'vitest';
import { withoutMetadata } from '@/utils/export/jpeg';

const bytes = (base64: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(base64, 'base64'));
/** 8 × 8 grey. */
const GREY = bytes('/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDABALDA4MChAODQ4SERATGCgaGBYWGDEjJR0oOjM9PDkzODdASFxOQERXRTc4UG1RV19iZ2hnPk1xeXBkeFxlZ2P/wAALCAAIAAgBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAAf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AH//Z');

const segment = (marker: number, payload: Buffer): Buffer => Buffer.concat([Buffer.from([0xff, marker, (payload.length + 2) >> 8, (payload.length + 2) & 255]), payload]);
const exif = (orientation: number, little = false): Buffer => {
  const tiff = Buffer.alloc(40);
  tiff.write(little ? 'II' : 'MM');
  const put = (at: number, value: number): number => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at));
  put(2, 42);
  if (little) tiff.writeUInt32LE(8, 4);
  else tiff.writeUInt32BE(8, 4);
  put(8, 1);
  put(10, 0x0112);
  put(12, 3);
  put(18, orientation);
  return segment(0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from('Maren at 41.9 N')]));
};
const withSegments = (...segments: Buffer[]): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.concat([GREY.subarray(0, 2), ...segments, GREY.subarray(2), Buffer.from('a film behind it')]));

describe('a JPEG for paper', () => {
  test('loses what says who, where and with what', () => {
    const said = withSegments(exif(1), segment(0xe2, Buffer.from('ICC_PROFILE')), segment(0xed, Buffer.from('Photoshop Maren')), segment(0xfe, Buffer.from('Maren')));
    const picture = withoutMetadata(said);
    expect(Buffer.from(picture?.bytes ?? [])).toEqual(Buffer.from(GREY));
    expect(picture).toMatchObject({ width: 8, height: 8, mime: 'image/jpeg' });
  });

  test.each([false, true])('keeps how it is turned (little-endian: %s)', (little) => {
    const picture = withoutMetadata(withSegments(exif(6, little)));
    const text = Buffer.from(picture?.bytes ?? []).toString('latin1');
    expect(text).not.toContain('Maren');
    expect(withoutMetadata(new Uint8Array(Buffer.from(picture?.bytes ?? [])))?.bytes).toEqual(picture?.bytes);
    expect(text.slice(2, 38)).toBe(Buffer.from([0xff, 0xe1, 0, 34, 0x45, 0x78, 0x69, 0x66, 0, 0, 0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]).toString('latin1'));
  });

  test('keeps what says how colours are coded', () => {
    const adobe = segment(0xee, Buffer.from('Adobe\0d\0\0\0\0\0\0'));
    expect(Buffer.from(withoutMetadata(withSegments(adobe))?.bytes ?? []).includes('Adobe')).toBe(true);
  });

  test('is refused when it is CMYK, cut or something else', () => {
    const cmyk = GREY.slice();
    const frame = Buffer.from(cmyk).indexOf(Buffer.from([0xff, 0xc0]));
    cmyk[frame + 9] = 4;
    expect(withoutMetadata(cmyk)).toBeNull();
    expect(withoutMetadata(GREY.slice(0, 60))).toBeNull();
    expect(withoutMetadata(new Uint8Array([1, 2, 3]))).toBeNull();
  });
});
