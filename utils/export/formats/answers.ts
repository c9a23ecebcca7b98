import { describeSubmission } from '../dossier/describe';
import { promptsOf } from '../dossier/dossier';
import { textFile } from '../submission-input';
import type { ExportFormat } from './types';

/** One plain text file a prompt, numbered like the prompts: what Copy pastes, to the letter. */
export const answers = {
  id: 'answers',
  where: 'package',
  files: (input) =>
    Promise.resolve(promptsOf(describeSubmission(input)).map((prompt) => textFile(prompt.fileName, 'text/plain', prompt.plain && `${prompt.plain}\n`))),
} as const satisfies ExportFormat;
