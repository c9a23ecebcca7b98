import { findStep } from '@/utils/credentials/steps';
import { toPlainText } from '@/utils/reflect/body';
import { m } from '@/utils/words/paraglide/messages';
import { cleanLine, cleanText } from '../clean-text';
import { onTheClock } from '../dates';
import { describeSubmission } from '../dossier/describe';
import { textFile } from '../submission-input';
import type { ExportFormat } from './types';

/** The credential's jots in the order they were written, to read. Plain text: nothing in it can act. */
export const jots = {
  id: 'jots',
  where: 'archive',
  files: (input) => {
    const { template, credential, zone } = input;
    const locale = template.language;
    const { references } = describeSubmission(input);
    const names = new Map([...references].map(([id, one]) => [id, one.text]));
    const written = input.jots
      .filter((jot) => jot.deletedAt === '' && jot.credentialId === credential.id)
      .sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1))
      .map((jot) => {
        const step = findStep(template, jot.promptId);
        return [
          onTheClock(jot.createdAt, zone),
          step && m.package_jotFor({ name: cleanLine(`${step.label} ${step.title}`) }, { locale }),
          jot.pageUrl && m.package_jotPage({ page: cleanLine(`${jot.pageTitle} ${jot.pageUrl}`) }, { locale }),
          jot.tags.length > 0 && m.package_jotTags({ tags: jot.tags.map(cleanLine).join(', ') }, { locale }),
          '',
          toPlainText(cleanText(jot.body), names),
        ].filter((line) => line !== undefined && line !== false && line !== null).join('\n');
      });
    const head = m.package_jotsOf({ title: cleanLine(template.title) }, { locale });
    return Promise.resolve([textFile('jots.txt', 'text/plain', `${[head, ...(written.length ? written : [m.package_noJots({}, { locale })])].join('\n\n\n')}\n`)]);
  },
} as const satisfies ExportFormat;
