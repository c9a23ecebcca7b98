import type PDFDocument from 'pdfkit';
import type { Fonts } from '../submission-input';

export type FontName = keyof Fonts;

/** What line breaking asks of the fonts. */
export interface Typefaces {
  has: (font: FontName, codePoint: number) => boolean;
  /** In points at size 1. */
  width: (font: FontName, text: string) => number;
  /** Whether the font's shaper lays this text out from right to left by itself. */
  drawsFromRight: (font: FontName, text: string) => boolean;
}

/** An open document. */
export type Doc = InstanceType<typeof PDFDocument>;

/** The part of pdfkit's font object that its types leave out (`EmbeddedFont#font`, a fontkit font). */
interface Opened {
  _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean; layout: (text: string) => { direction: string } } };
}

/** Opens the fonts in a document, under their names. */
export function openTypefaces(doc: Doc, fonts: Fonts): Typefaces {
  const names = ['regular', 'bold', 'italic', 'arabic'] as const;
  const opened = {} as Record<FontName, Opened['_font']['font']>;
  for (const name of names) {
    doc.registerFont(name, fonts[name] as unknown as ArrayBuffer);
    const { _font: shaped } = doc.font(name) as unknown as Opened;
    opened[name] = shaped.font;
  }
  const remembered = <T>(find: (font: FontName, text: string) => T): ((font: FontName, text: string) => T) => {
    const known = new Map<string, T>();
    return (font, text) => {
      const key = `${font} ${text}`;
      let value = known.get(key);
      if (value === undefined) {
        value = find(font, text);
        known.set(key, value);
      }
      return value;
    };
  };
  return {
    has: (font, codePoint) => opened[font].hasGlyphForCodePoint(codePoint),
    width: remembered((font, text) => doc.font(font).fontSize(1000).widthOfString(text) / 1000),
    drawsFromRight: remembered((font, text) => opened[font].layout(text).direction === 'rtl'),
  };
}
