import { describeSubmission } from '../dossier/describe';
import type { Dossier, DossierStep, Served } from '../dossier/dossier';
import { bareMime } from '../file-names';
import { textFile } from '../submission-input';
import schema from './submission.schema.json';
import type { ExportFormat } from './types';

/** The submission as data, and the schema that says what each field means. Ids in it are its own. */
export const submissionJson = {
  id: 'submission-json',
  where: 'archive',
  files: (input) => {
    const data = { $schema: './submission.schema.json', frozenAt: input.frozenAt, zone: input.zone, ...submissionData(describeSubmission(input)) };
    return Promise.resolve([
      textFile('submission.json', 'application/json', `${JSON.stringify(data, null, 2)}\n`),
      textFile('submission.schema.json', 'application/schema+json', `${JSON.stringify(schema, null, 2)}\n`),
    ]);
  },
} as const satisfies ExportFormat;

const servedData = (served: readonly Served[]) => served.map(({ criterion, shows, look }) => ({ criterion: criterion.anchor, shows, look }));

function stepData(step: DossierStep) {
  const base = { id: step.anchor, kind: step.kind, label: step.label, title: step.title };
  return step.kind === 'prompt'
    ? { ...base, answer: step.plain, count: step.count, file: step.fileName, serves: servedData(step.served) }
    : { ...base, filledBy: step.filled.map(({ artifact, caption }) => ({ artifact: artifact.anchor, caption })) };
}

function submissionData(dossier: Dossier) {
  return {
    number: dossier.number,
    language: dossier.locale,
    title: dossier.title,
    competency: dossier.competency,
    issuer: dossier.issuer,
    parts: dossier.parts.map((part) => ({ title: part.name, steps: part.steps.map(stepData) })),
    criteria: dossier.criteria.map(({ anchor, label, text, shown }) => ({ id: anchor, label, text, shown: shown.map((one) => ({ in: one.anchor, look: one.look })) })),
    artifacts: dossier.artifacts.map((one) => ({
      id: one.anchor, title: one.title, caption: one.caption, file: one.fileName, type: bareMime(one.rendition?.mime ?? (one.words ? 'text/plain' : '')), address: one.address,
      answers: one.answers, serves: servedData(one.served),
    })),
    sources: dossier.sources.map((one) => ({
      id: one.anchor, title: one.title, reference: one.referenceText, address: one.address, file: one.fileName, usedIn: one.usedIn,
      passages: one.passages, serves: servedData(one.served),
    })),
  };
}
