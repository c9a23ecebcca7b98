import { offerUndo } from '@/components/undo';
import type { Alignment, Item, TargetKind, Use } from '@/utils/core/rows/evidence';
import type { Criterion } from '@/utils/core/rows/template';
import type { Jot } from '@/utils/core/rows/writing';
import { slotName } from '@/utils/credentials/slot-names';
import { editJot } from '@/utils/db/jots';
import { align, realign, unalign } from '@/utils/db/links';
import { parseBody } from '@/utils/reflect/body';
import { nowhere } from '@/utils/reflect/locator';
import type { Inline } from '@/utils/reflect/inline';
import { m } from '@/utils/words/paraglide/messages';
import { dayAt } from './day-at';
import type { Bench } from './use-bench';

/** Something that may show a criterion: a row of the matrix, a choice, a chip. */
export interface Target {
  kind: TargetKind;
  id: string;
  title: string;
  /** The line under it. */
  second: string;
  /** What it is called beside a criterion: `Artifact 1`, `Answer 2b`. */
  name: string;
  /** `source` and `nothing` never count. */
  worth: 'practice' | 'source' | 'nothing';
  /** The slot it fills; null = none. */
  use: Use | null;
  item: Item | null;
}

type Rows = Pick<Bench, 'view' | 'names' | 'inbox'>;
const clipped = (text: string, to: number): string => `“${text.length > to ? `${text.slice(0, to).trimEnd()}…` : text}”`;

function referencesIn(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((i) => (i.kind === 'reference' ? [i.itemId] : i.kind === 'text' ? [] : referencesIn(i.inlines)));
}

/** Ids of the items that an answer refers to. */
const referred = (body: string): string[] =>
  parseBody(body).flatMap((block) => (block.kind === 'list' ? block.items : block.lines).flatMap(referencesIn));

function jotTarget(jot: Jot): Target {
  const line = jot.body.trim().replace(/\s+/g, ' ');
  return {
    kind: 'jot', id: jot.id, title: clipped(line, 60), second: m.workbench_jotOn({ day: dayAt(jot.createdAt) }), name: clipped(line, 24),
    worth: line ? 'practice' : 'nothing', use: null, item: null,
  };
}

function itemTarget(item: Item, use: Use | null, slot: string, names: Rows['names']): Target {
  const title = use?.title.trim() || item.title || m.workbench_untitled();
  const source = item.role === 'source';
  const second = source ? m.workbench_byOthers() : slot || m.workbench_notUsed();
  return { kind: 'item', id: item.id, title, second, name: use ? names.get(item.id) ?? title : title, worth: source ? 'source' : 'practice', use, item };
}

function used({ view, names }: Rows, stepId: string): Target[] {
  const step = view.template.parts.flatMap((part) => part.steps).find((one) => one.id === stepId);
  if (step?.kind !== 'request') return [];
  return view.uses.filter((use) => use.requestId === stepId).flatMap((use, at) => {
    const item = view.items.find((one) => one.id === use.itemId);
    const slot = slotName(step, at + 1);
    const title = use.title.trim() || item?.title;
    return item ? [itemTarget(item, use, slot === title ? step.label : slot, names)] : [];
  });
}

/**
 * Everything that can point at a criterion, as the submission has it: answers with words and filled slots by the template's
 * steps, then evidence in no slot, jots, and sources. `all` lists jots and sources too that neither point nor are referred to.
 */
export function targetsOf(rows: Rows, all = false): Target[] {
  const { view, names } = rows;
  const pointing = new Set(view.alignments.map((a) => a.targetId));
  const found: Target[] = [];
  for (const step of view.template.parts.flatMap((part) => part.steps)) {
    const answer = step.kind === 'prompt' ? view.answers.find((row) => row.promptId === step.id) : undefined;
    if (answer && (answer.body.trim() || pointing.has(answer.id))) {
      found.push({
        kind: 'answer', id: answer.id, title: m.workbench_answerName({ label: step.label }), second: step.title, name: m.workbench_answerName({ label: step.label }),
        worth: answer.body.trim() ? 'practice' : 'nothing', use: null, item: null,
      });
    }
    found.push(...used(rows, step.id));
  }
  const there = new Set(found.map((target) => target.id));
  const rest = view.items.filter((item) => !there.has(item.id)).map((item) => itemTarget(item, null, '', names));
  const cited = new Set(view.answers.flatMap((answer) => referred(answer.body)));
  found.push(...rest.filter((target) => target.worth === 'practice'));
  found.push(...[...view.jots, ...(all ? rows.inbox : [])].filter((jot) => all || pointing.has(jot.id)).map(jotTarget));
  found.push(...rest.filter((target) => target.worth === 'source' && (all || pointing.has(target.id) || cited.has(target.id))));
  const seen = new Set<string>();
  return found.filter(({ id }) => !seen.has(id) && seen.add(id));
}

/** Points a target at a criterion, as a whole, and offers to undo it. A jot that waited in the inbox belongs here from then on. */
export async function point({ view, inbox }: Rows, target: Target, criterion: Criterion): Promise<Alignment> {
  const waiting = target.kind === 'jot' && inbox.some((jot) => jot.id === target.id);
  if (waiting) await editJot(target.id, { credentialId: view.credential.id });
  const made = await align({ credentialId: view.credential.id, criterionId: criterion.id, targetKind: target.kind, targetId: target.id, locator: nowhere, shows: '' });
  offerUndo({
    said: m.workbench_aligned({ name: target.name, label: criterion.label }),
    async undo() {
      await unalign(made.id);
      if (waiting) await editJot(target.id, { credentialId: '' });
    },
  });
  return made;
}

/** Takes alignments of one cell away, all at once, and offers to undo it. */
export async function unpoint(alignments: readonly Alignment[], target: Target, criterion: Criterion): Promise<void> {
  for (const one of alignments) await unalign(one.id);
  offerUndo({
    said: m.workbench_unmarked({ name: target.name, label: criterion.label }),
    async undo() {
      for (const one of alignments) await realign(one.id);
    },
  });
}
