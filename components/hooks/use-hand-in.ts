import { useState } from 'preact/hooks';
import { sha256OfText } from '@/utils/core/ids';
import { check, type Finding } from '@/utils/credentials/check';
import { submissionNumber } from '@/utils/credentials/status';
import { readSubmissionRows, type SubmissionRows } from '@/utils/db/submission-rows';
import { describeSubmission } from '@/utils/export/dossier/describe';
import { promptsOf, type Dossier } from '@/utils/export/dossier/dossier';
import type { SubmissionInput } from '@/utils/export/submission-input';
import type { Names } from '@/utils/reflect/body';
import { useLive, type Live } from './use-live';
import { ownZone } from './use-timer';

/** What became of an answer's last copying. */
export interface Copied {
  at: string;
  /** It says something else now: this no longer counts as copied. */
  changed: boolean;
}

export interface HandIn {
  rows: SubmissionRows;
  /** The submission that would be handed in now. */
  number: number;
  dossier: Dossier;
  /** Item id → how a reference to it reads where it leaves. */
  names: Names;
  /** Prompt id → when it was copied for the portal. */
  copied: ReadonlyMap<string, Copied>;
  findings: readonly Finding[];
  /** The rows as an export takes them, dated with an instant. */
  inputAt: (frozenAt: string) => SubmissionInput;
}

async function readHandIn(id: string, day: string): Promise<HandIn | undefined> {
  const rows = await readSubmissionRows(id);
  if (!rows) return undefined;
  const number = Math.max(0, submissionNumber(rows.events), ...rows.submissions.map((one) => one.number)) + 1;
  const { events: _events, submissions: _submissions, ...exported } = rows;
  const inputAt = (frozenAt: string): SubmissionInput => ({ ...exported, number, frozenAt, zone: ownZone() });
  const dossier = describeSubmission(inputAt(day));
  const plain = new Map(rows.template.parts.flatMap((part, p) => part.steps.flatMap((step, s) => {
    const described = dossier.parts[p]?.steps[s];
    return described?.kind === 'prompt' ? [[step.id, described.plain] as const] : [];
  })));
  const copied = new Map<string, Copied>();
  for (const { promptId, copiedAt, copiedHash } of rows.answers) {
    if (copiedAt) copied.set(promptId, { at: copiedAt, changed: (await sha256OfText(plain.get(promptId) ?? '')) !== copiedHash });
  }
  return { rows, number, dossier, names: new Map([...dossier.references].map(([itemId, { text }]) => [itemId, text])), copied, findings: check(rows), inputAt };
}

/** One credential as it would be handed in now, kept true; `undefined` = there is none of this id. */
export function useHandIn(id: string): Live<HandIn | undefined> {
  // One instant for as long as the page stands: its day only is shown.
  const [opened] = useState(() => new Date().toISOString());
  return useLive(() => readHandIn(id, opened), [id, opened]);
}

/** Answers with words that were copied and have not changed since, of all with words. */
export function copiedCount({ dossier, copied, rows }: HandIn): { copied: number; of: number } {
  const written = promptsOf(dossier).filter((prompt) => prompt.plain !== '').length;
  const bodies = new Set(rows.answers.filter((answer) => answer.body.trim() !== '').map((answer) => answer.promptId));
  return { copied: [...copied].filter(([promptId, one]) => bodies.has(promptId) && !one.changed).length, of: written };
}
