import { describeSubmission } from '../dossier/describe';
import { makePdf } from '../pdf/make-pdf';
import { picturesOf } from '../pictures';
import type { ExportFormat } from './types';

/** The submission on paper: tagged and bookmarked, PDF/UA-1 and PDF/A-2a. */
export const submissionPdf = {
  id: 'submission-pdf',
  where: 'package',
  files: async (input, { blob, fonts }) => {
    const dossier = describeSubmission(input);
    const data = await makePdf(dossier, { fonts, pictures: await picturesOf(dossier, blob), at: new Date(input.frozenAt) });
    return [{ name: 'submission.pdf', mime: 'application/pdf', data }];
  },
} as const satisfies ExportFormat;
