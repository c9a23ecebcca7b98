import { useMemo, useState } from 'preact/hooks';
import { routeTo } from '@/components/hooks/use-route';
import { ItemThumb } from '@/components/ItemThumb';
import { folded } from '@/utils/core/fold';
import type { Item } from '@/utils/core/rows/evidence';
import type { Step } from '@/utils/core/rows/template';
import type { Jot } from '@/utils/core/rows/writing';
import { criteriaOf } from '@/utils/credentials/criteria';
import { m } from '@/utils/words/paraglide/messages';
import { ChooseDialog } from '../ChooseDialog';
import { dayAt } from '../day-at';
import { originWords } from '../item-words';
import { point, type Target } from '../targets';
import type { Bench } from '../use-bench';
import type { PutIn } from './AnswerPaper';
import { itemPiece, jotPiece, quotePiece } from './pieces';
import styles from './rubric.module.css';
import { fillSlot } from './slots';

export interface DrawerProps {
  bench: Bench;
  step: Step;
  targets: readonly Target[];
  /** Puts a piece into the open answer. */
  putIn: PutIn;
}

/** The first of them; the search finds the rest. */
const SHOWN = 8;

/** Evidence and jots at hand, each to be put into the open step or pointed at a criterion. */
export function Drawer({ bench, step, targets, putIn }: DrawerProps) {
  const [tab, setTab] = useState<'evidence' | 'jots'>('evidence');
  const [search, setSearch] = useState('');
  const [all, setAll] = useState(false);
  const [aligning, setAligning] = useState<Target | null>(null);
  const { view, inbox, shown, quotes } = bench;
  const wanted = folded(search.trim());
  const jots = useMemo(() => [...view.jots, ...inbox].map((jot) => ({ jot, words: folded(`${jot.body} ${jot.pageTitle} ${jot.tags.join(' ')}`) })), [view.jots, inbox]);
  const items = useMemo(() => {
    const inSlot = new Set(view.uses.map((use) => use.itemId));
    const rank = (item: Item): number => (inSlot.has(item.id) ? 0 : item.role === 'evidence' ? 1 : 2);
    return [...view.items].sort((a, b) => rank(a) - rank(b)).map((item) => ({ item, words: folded(`${item.title} ${item.site} ${item.excerpt} ${shown.word(item.id)}`) }));
  }, [view.items, view.uses, shown]);
  const foundItems = items.filter(({ words }) => words.includes(wanted)).map(({ item }) => item);
  const foundJots = jots.filter(({ words }) => words.includes(wanted)).map(({ jot }) => jot);
  const [found, of] = tab === 'evidence' ? [foundItems.length, items.length] : [foundJots.length, jots.length];
  const few = <T,>(rows: readonly T[]): readonly T[] => (all || search ? rows : rows.slice(0, SHOWN));

  const near = criteriaOf(view.template, step.id);
  const criteria = [...near, ...view.template.criteria.filter((one) => !near.includes(one))];
  const alignButton = (id: string, name: string) => {
    const target = targets.find((one) => one.id === id);
    if (!target || criteria.length === 0) return null;
    return <button type="button" class="btn quiet tiny" aria-label={m.workbench_alignNamed({ name })} onClick={() => setAligning(target)}>{m.workbench_alignIt()}</button>;
  };
  const says = (item: Item): { text: string; warn: boolean } => {
    const use = view.uses.find((one) => one.itemId === item.id);
    if (use) return { text: [shown.word(item.id), use.caption].filter(Boolean).join(' · '), warn: false };
    if (item.role === 'source' || view.alignments.some((a) => a.targetId === item.id)) return { text: originWords(item), warn: false };
    return { text: m.workbench_showsNothing(), warn: true };
  };
  const insertItem = (item: Item) => {
    const quote = quotes.find((one) => one.itemId === item.id);
    putIn(item.role === 'source' && quote ? quotePiece(quote, item, shown) : itemPiece(item, shown));
  };
  const insertButton = (name: string, act: () => void) => (
    <button type="button" class="btn quiet tiny" aria-label={m.workbench_insertNamed({ name, label: step.label })} onClick={act}>{m.workbench_insert()}</button>
  );
  const drawItem = (item: Item) => {
    const { text, warn } = says(item);
    const name = item.title || shown.word(item.id);
    return (
      <li key={item.id} class={styles.piece} data-item={item.id}>
        <ItemThumb item={item} />
        <div><a class={styles.name} href={routeTo('evidence', item.id)} dir="auto">{name}</a><p class={`small ${warn ? 'warn' : 'muted'}`} dir="auto">{text}</p></div>
        <div class={styles.does}>
          {step.kind === 'prompt'
            ? insertButton(name, () => insertItem(item))
            : <button type="button" class="btn quiet tiny" aria-label={m.workbench_fillNamed({ name, label: step.label })} onClick={() => void fillSlot(view.credential.id, step.id, item)}>{m.workbench_fill()}</button>}
          {alignButton(item.id, name)}
        </div>
      </li>
    );
  };
  const drawJot = (jot: Jot) => (
    <li key={jot.id} class={styles.jot} data-jot={jot.id}>
      <p class={styles.clamp} dir="auto">{jot.body}</p>
      <p class="small muted" dir="auto">{[dayAt(jot.createdAt), jot.credentialId ? '' : m.common_inbox(), jot.pageTitle].filter(Boolean).join(' · ')}</p>
      <div class={styles.does}>
        {step.kind === 'prompt' && insertButton(jot.body.slice(0, 60), () => putIn(jotPiece(jot)))}
        {alignButton(jot.id, jot.body.slice(0, 60))}
      </div>
    </li>
  );
  const [searchLabel, none] = tab === 'evidence' ? [m.workbench_searchPieces({ n: of }), m.workbench_noPieces()] : [m.workbench_searchJots({ n: of }), m.workbench_noJots()];
  return (
    <section class={styles.drawer} aria-label={m.workbench_atHand()}>
      <div class="seg" role="group" aria-label={m.workbench_atHand()}>
        <button type="button" aria-pressed={tab === 'evidence'} onClick={() => setTab('evidence')}>{m.workbench_evidence()}</button>
        <button type="button" aria-pressed={tab === 'jots'} onClick={() => setTab('jots')}>{m.workbench_jots()}</button>
      </div>
      {of > 0 && <input class="field" type="search" aria-label={searchLabel} placeholder={searchLabel} value={search} onInput={(event) => setSearch(event.currentTarget.value)} />}
      {of === 0 ? <p class={`small muted ${styles.none}`}>{none}</p> : found === 0 && <p class="small muted" role="status">{m.workbench_noMatch()}</p>}
      <ul>{tab === 'evidence' ? few(foundItems).map(drawItem) : few(foundJots).map(drawJot)}</ul>
      {!all && !search && found > SHOWN && <button type="button" class="link small" onClick={() => setAll(true)}>{m.workbench_allPieces({ n: found })}</button>}
      {aligning && (
        <ChooseDialog
          title={m.workbench_showsWhich({ name: aligning.name })}
          choices={criteria.map((one) => ({ key: one.id, title: one.text, second: view.alignments.some((a) => a.criterionId === one.id && a.targetId === aligning.id) ? m.workbench_pointsAlready() : '', picture: <b>{one.label}</b> }))}
          onPick={(key) => {
            const criterion = criteria.find((one) => one.id === key);
            if (criterion) void point(bench, aligning, criterion);
          }}
          onClose={() => setAligning(null)}
        />
      )}
    </section>
  );
}
