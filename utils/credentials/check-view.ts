import type { Limit, Step } from '../core/rows/template';
import { against, countsText, measure } from '../reflect/count';
import type { CheckInput, CheckView, Counted } from './rules/types';
import { inSlotOrder, slotNames } from './slot-names';
import { allSteps } from './steps';

/** Puts the rows into the order in which rules ask for them. */
export function viewOf({ template, credential, ...rows }: CheckInput): CheckView {
  const alive = (row: { deletedAt: string }): boolean => row.deletedAt === '';
  const mine = (row: { deletedAt: string; credentialId: string }): boolean => alive(row) && row.credentialId === credential.id;

  const items = new Map(rows.items.filter(alive).map((item) => [item.id, item]));
  const jots = new Map(rows.jots.filter(alive).map((jot) => [jot.id, jot]));
  const answers = rows.answers.filter(mine);
  const bodies = new Map(answers.map((answer) => [answer.promptId, answer.body]));
  const answerBodies = new Map(answers.map((answer) => [answer.id, answer.body]));
  const uses = rows.uses.filter((use) => mine(use) && items.has(use.itemId)).sort(inSlotOrder);
  const usesByRequest = Map.groupBy(uses, (use) => use.requestId);
  const alignments = Map.groupBy(rows.alignments.filter(mine), (alignment) => alignment.criterionId);
  const names = slotNames(template, uses, [...items.values()]);
  const holdsWords = (body: string | undefined): boolean => body !== undefined && measure(body, null, names).count > 0;

  return {
    template,
    steps: allSteps(template),
    counted: (step) => counted(step, bodies.get(step.id) ?? '', usesByRequest.get(step.id)?.length ?? 0, names),
    usesOf: (requestId) => usesByRequest.get(requestId) ?? [],
    alignmentsOf: (criterionId) => alignments.get(criterionId) ?? [],
    worth(alignment) {
      if (alignment.targetKind === 'answer') return holdsWords(answerBodies.get(alignment.targetId)) ? 'practice' : 'nothing';
      if (alignment.targetKind === 'jot') return holdsWords(jots.get(alignment.targetId)?.body) ? 'practice' : 'nothing';
      const item = items.get(alignment.targetId);
      return item ? (item.role === 'source' ? 'source' : 'practice') : 'nothing';
    },
    nameOf: (itemId) => names.get(itemId) ?? '',
    hasFile(itemId) {
      const item = items.get(itemId);
      return item?.kind !== 'file' || item.bytes > 0;
    },
  };
}

/** The state that is most lacking leads. */
const STATES: readonly Counted['state'][] = ['empty', 'short', 'over', 'within'];

function counted(step: Step, body: string, items: number, names: ReadonlyMap<string, string>): [Counted, ...Counted[]] {
  const all = step.limits.flatMap((limit): Counted[] => {
    const unit = unitOf(step, limit);
    return unit ? [{ ...(unit === 'items' ? against(items, limit) : measure(body, limit, names)), unit, limit }] : [];
  });
  all.sort((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
  const [first, ...rest] = all;
  if (first) return [first, ...rest];
  return step.kind === 'request'
    ? [{ ...against(items, null), unit: 'items', limit: null }]
    : [{ ...measure(body, null, names), unit: 'words', limit: null }];
}

/** The limit's unit where this step can be counted in it: nobody knows an answer's pages or a file's minutes here. */
function unitOf(step: Step, limit: Limit): Counted['unit'] | null {
  if (step.kind === 'request') return limit.unit === 'items' ? limit.unit : null;
  return countsText(limit) ? limit.unit : null;
}
