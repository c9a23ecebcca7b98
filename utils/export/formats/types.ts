import type { ExportContext, PackageFile, SubmissionInput } from '../submission-input';

/** A kind of file that a handing-in makes: one file here and one line in the registry. */
export interface ExportFormat {
  id: string;
  /** `package`: nameless, for the assessor. `archive`: for the teacher, beside a copy of the package. */
  where: 'package' | 'archive';
  /** In order; equal input makes equal bytes. Names are inside the package, or inside the archive's payload. */
  files: (input: SubmissionInput, context: ExportContext) => Promise<PackageFile[]>;
}
