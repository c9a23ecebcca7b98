import { cleanLine } from '../clean-text';
import { describeSubmission } from '../dossier/describe';
import { picturesIn } from '../dossier/reader-pictures';
import { readerPage } from '../html/reader-page';
import { textFile, type PackageFile } from '../submission-input';
import type { ExportFormat } from './types';

/** A note with its title over it; its own first line is not said twice. */
const noteText = ({ title, words }: { title: string; words: string }): string =>
  cleanLine(words.split('\n', 1)[0] ?? '') === title ? `${words}\n` : `${title}\n\n${words}\n`;

/** The artifacts as they are, a note as a file of its words, and the kept copy of each cited source. A page's reader copy is set into a page that runs and fetches nothing. */
export const evidence = {
  id: 'evidence',
  where: 'package',
  files: async (input, { blob, sanitize }) => {
    const dossier = describeSubmission(input);
    const files: PackageFile[] = [];
    for (const { fileName, rendition, ...piece } of [...dossier.artifacts, ...dossier.sources]) {
      if (!rendition) {
        if ('words' in piece && piece.words) files.push(textFile(fileName, 'text/plain', noteText(piece)));
        continue;
      }
      const data = await blob(rendition.blobId);
      if (rendition.form !== 'reader') files.push({ name: fileName, mime: rendition.mime, data });
      else {
        const about = { title: piece.title, facts: piece.facts, address: piece.address, language: 'language' in piece ? piece.language : '', locale: dossier.locale };
        files.push(textFile(fileName, 'text/html', readerPage(sanitize(await data.text(), await picturesIn(input, rendition, blob)), about)));
      }
    }
    return files;
  },
} as const satisfies ExportFormat;
