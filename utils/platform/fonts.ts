import arabic from '@expo-google-fonts/noto-sans-arabic/400Regular/NotoSansArabic_400Regular.ttf?url';
import regular from '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf?url';
import italic from '@expo-google-fonts/noto-sans/400Regular_Italic/NotoSans_400Regular_Italic.ttf?url';
import bold from '@expo-google-fonts/noto-sans/700Bold/NotoSans_700Bold.ttf?url';
import type { Fonts } from '@/utils/export/submission-input';

async function bytesOf(asset: string): Promise<Uint8Array> {
  const response = await fetch(asset);
  if (!response.ok) throw new Error(`The font ${asset} is not in the extension`);
  return new Uint8Array(await response.arrayBuffer());
}

/** The fonts of the exports, from the extension's own files. Read when something is exported, not before. */
export async function loadFonts(): Promise<Fonts> {
  const [one, two, three, four] = await Promise.all([bytesOf(regular), bytesOf(bold), bytesOf(italic), bytesOf(arabic)]);
  return { regular: one, bold: two, italic: three, arabic: four };
}
