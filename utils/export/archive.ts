import { dayOf } from '@/utils/time/calendar';
import { cleanLine } from './clean-text';
import { sha512Of } from './hash';
import { filesOf } from './package';
import { sizeOf, textFile, type ExportContext, type PackageFile, type SubmissionInput } from './submission-input';

const byName = (a: { name: string }, b: { name: string }): number => (a.name < b.name ? -1 : 1);

/** `sha512sum -c` reads these lines on any machine. */
async function manifestOf(files: readonly PackageFile[]): Promise<string> {
  const lines: string[] = [];
  for (const file of files.toSorted(byName)) lines.push(`${await sha512Of(file.data)}  ${file.name}\n`);
  return lines.join('');
}

/**
 * Everything about one handing-in as a BagIt 1.0 bag (RFC 8493): the package as it was handed in, time, jots, the submission
 * as data, the template as taken. Tag files first, so that a reader of the zip meets them first. Zip it with `archiveFolderName`
 * as its folder.
 */
export async function buildArchive(input: SubmissionInput, packageFiles: readonly PackageFile[], context: ExportContext): Promise<PackageFile[]> {
  const payload = [
    ...packageFiles.map((file) => ({ ...file, name: `data/package/${file.name}` })),
    ...(await filesOf('archive', input, context)).map((file) => ({ ...file, name: `data/${file.name}` })),
  ];
  const octets = payload.reduce((sum, file) => sum + sizeOf(file), 0);
  const info = [
    ['Bag-Software-Agent', 'Microfolio'],
    ['Bagging-Date', dayOf(input.frozenAt, input.zone)],
    ['External-Description', `${cleanLine(input.template.title)}, ${input.number}`],
    ['Payload-Oxum', `${octets}.${payload.length}`],
  ];
  const tags = [
    textFile('bagit.txt', 'text/plain', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'),
    textFile('bag-info.txt', 'text/plain', info.map(([label, value]) => `${label}: ${value}\n`).join('')),
    textFile('manifest-sha512.txt', 'text/plain', await manifestOf(payload)),
  ];
  return [...tags, textFile('tagmanifest-sha512.txt', 'text/plain', await manifestOf(tags)), ...payload];
}
