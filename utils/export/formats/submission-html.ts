import { describeSubmission } from '../dossier/describe';
import { submissionPage } from '../html/submission-page';
import { picturesOf } from '../pictures';
import { textFile } from '../submission-input';
import type { ExportFormat } from './types';

/** The submission as one page: self-contained, without script. */
export const submissionHtml = {
  id: 'submission-html',
  where: 'package',
  files: async (input, { blob }) => {
    const dossier = describeSubmission(input);
    return [textFile('submission.html', 'text/html', submissionPage(dossier, await picturesOf(dossier, blob)))];
  },
} as const satisfies ExportFormat;
