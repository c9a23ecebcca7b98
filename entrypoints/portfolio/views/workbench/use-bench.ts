import { useMemo } from 'preact/hooks';
import { useLive, type Live } from '@/components/hooks/use-live';
import type { Alignment, Quote } from '@/utils/core/rows/evidence';
import type { Jot } from '@/utils/core/rows/writing';
import { viewOf } from '@/utils/credentials/check-view';
import { stepStates, type StepState } from '@/utils/credentials/progress';
import { slotNames } from '@/utils/credentials/slot-names';
import { answersOf } from '@/utils/db/answers';
import type { CredentialView } from '@/utils/db/credential-view';
import { getCredential } from '@/utils/db/credentials';
import { eventsOf } from '@/utils/db/events';
import { getItems, listItems, quotesOfItems } from '@/utils/db/items';
import { listJots } from '@/utils/db/jots';
import { alignmentsOf, usesOf } from '@/utils/db/links';
import { getTemplate } from '@/utils/db/templates';
import type { Names } from '@/utils/reflect/body';
import { shownText, type ShownText } from '@/utils/reflect/shown-text';
import { useCalm } from './use-calm';

/** How many items and jots of one credential stand at hand; the rest are found in Evidence. */
const AT_HAND = 500;

/** One credential as its workbench needs it, and what follows from its rows. */
export interface Bench {
  view: CredentialView;
  /** Item id → what a reference to it reads as. */
  names: Names;
  shown: ShownText;
  states: ReadonlyMap<string, StepState>;
  quotes: readonly Quote[];
  /** Jots that wait without a credential: they may serve here too. */
  inbox: readonly Jot[];
  worth: (alignment: Alignment) => 'practice' | 'source' | 'nothing';
}

async function readBase(id: string) {
  const credential = await getCredential(id);
  const template = credential && (await getTemplate(credential.templateId));
  return credential?.deletedAt === '' && template ? { credential, template, events: await eventsOf(id) } : undefined;
}

/** What is put into slots and points at criteria, and the items of both. */
async function readLinks(id: string) {
  const [uses, alignments, captured] = await Promise.all([usesOf(id), alignmentsOf(id), listItems({ by: 'credential', credentialId: id }, { limit: AT_HAND })]);
  const known = new Set(captured.map((item) => item.id));
  const linked = [...uses.map((use) => use.itemId), ...alignments.filter((a) => a.targetKind === 'item').map((a) => a.targetId)];
  const others = await getItems([...new Set(linked)].filter((itemId) => !known.has(itemId)));
  const items = [...captured, ...others.filter((item) => item.deletedAt === '')];
  return { uses, alignments, items, quotes: await quotesOfItems(items.map((item) => item.id)) };
}

const readJots = async (id: string) => ({ jots: await listJots(id, AT_HAND), inbox: await listJots('', 200) });

/**
 * The workbench's rows, read in four parts: a key typed into an answer reads the answers again, and nothing else.
 * `undefined` = there is no such credential.
 */
export function useBench(id: string): Live<Bench | undefined> {
  const base = useLive(() => readBase(id), [id]);
  const answers = useCalm(useLive(() => answersOf(id), [id]));
  const links = useLive(() => readLinks(id), [id]);
  const jots = useLive(() => readJots(id), [id]);

  const template = base.state === 'ready' ? base.value?.template : undefined;
  const linked = links.state === 'ready' ? links.value : undefined;
  const names = useMemo(() => (template && linked ? slotNames(template, linked.uses, linked.items) : new Map<string, string>()), [template, linked]);
  const shown = useMemo(() => shownText(names), [names]);

  return useMemo((): Live<Bench | undefined> => {
    for (const part of [base, answers, links, jots]) if (part.state === 'error') return part;
    if (base.state === 'ready' && base.value === undefined) return { state: 'ready', value: undefined };
    if (base.state !== 'ready' || !base.value || answers.state !== 'ready' || links.state !== 'ready' || jots.state !== 'ready') return { state: 'loading' };
    const { uses, alignments, items, quotes } = links.value;
    const view: CredentialView = { ...base.value, answers: answers.value, uses, alignments, items, jots: jots.value.jots };
    const { worth } = viewOf(view);
    return { state: 'ready', value: { view, names, shown, quotes, inbox: jots.value.inbox, worth, states: stepStates(view) } };
  }, [base, answers, links, jots, names, shown]);
}
