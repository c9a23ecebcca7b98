import { exportFormats } from './formats/index';
import type { ExportFormat } from './formats/types';
import type { ExportContext, PackageFile, SubmissionInput } from './submission-input';

/** The files of the formats that stand in one place, in the registry's order. */
export async function filesOf(where: ExportFormat['where'], input: SubmissionInput, context: ExportContext): Promise<PackageFile[]> {
  const files: PackageFile[] = [];
  for (const format of exportFormats) if (format.where === where) files.push(...(await format.files(input, context)));
  return files;
}

/** The nameless submission package: answers, what was put to use, where each criterion is shown, references, and nothing else. */
export const buildPackage = (input: SubmissionInput, context: ExportContext): Promise<PackageFile[]> => filesOf('package', input, context);
