import { nameOf, promptsOf, type Dossier } from '@/utils/export/dossier/dossier';
import { sizeOf, type PackageFile } from '@/utils/export/submission-input';
import { m } from '@/utils/words/paraglide/messages';

export interface PackageRow {
  name: string;
  what: string;
  /** null until it was drawn. */
  bytes: number | null;
}

/** The package as its files: the answers' folder as one line, every piece of evidence by the slots it fills. */
export function packageRows(dossier: Dossier, files: readonly PackageFile[] | null): PackageRow[] {
  const sizes = new Map(files?.map((file) => [file.name, sizeOf(file)]));
  const bytesOf = (name: string): number | null => sizes.get(name) ?? null;
  const prompts = promptsOf(dossier);
  const answers = prompts.map((prompt) => bytesOf(prompt.fileName));
  const evidence = new Map<string, string>();
  for (const { fileName, answers: slots } of dossier.artifacts) {
    if (fileName) evidence.set(fileName, slots.map((anchor) => nameOf(dossier, anchor)).join(', ') || m.handin_fileCriterion());
  }
  for (const { fileName, rendition } of dossier.sources) if (fileName && rendition) evidence.set(fileName, m.handin_fileSource());
  return [
    { name: 'submission.pdf', what: m.handin_filePdf(), bytes: bytesOf('submission.pdf') },
    { name: 'submission.html', what: m.handin_fileHtml(), bytes: bytesOf('submission.html') },
    ...(prompts.length > 0 ? [{ name: 'answers/', what: m.handin_fileAnswers({ n: prompts.length }), bytes: answers.includes(null) ? null : answers.reduce<number>((sum, bytes) => sum + (bytes ?? 0), 0) }] : []),
    ...[...evidence].map(([name, what]) => ({ name, what, bytes: bytesOf(name) ?? null })),
  ];
}
