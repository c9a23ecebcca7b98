import { useState } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { routeTo } from '@/components/hooks/use-route';
import { useTry } from '@/components/hooks/use-try';
import { Icon } from '@/components/Icon';
import { KeptField } from '@/components/KeptField';
import { offerUndo } from '@/components/undo';
import type { Item } from '@/utils/core/rows/evidence';
import { servingOf, type Linked, type Serving } from '@/utils/credentials/serves';
import { putBackIntoSlot, realign, takeOutOfSlot, unalign } from '@/utils/db/links';
import { rowKey } from '@/utils/db/row-text';
import { sayLocator } from '@/utils/reflect/locator';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';
import { PointAt } from './PointAt';
import { PutInto } from './PutInto';

export interface ServesProps {
  item: Item;
  linked: readonly Linked[];
}

const keyOf = (serving: Serving): string => (serving.kind === 'slot' ? serving.use.id : serving.alignment.id);

/** The slots it fills and the criteria it points at, and the ways to more of both: two different acts. */
export function Serves({ item, linked }: ServesProps) {
  const { failed, run } = useTry();
  const [opened, setOpened] = useState<'' | 'slot' | 'criterion'>('');
  const serving = servingOf(linked).get(item.id) ?? [];
  const take = (one: Serving) => run(async () => {
    const { id } = one.kind === 'slot' ? await takeOutOfSlot(one.use.id) : await unalign(one.alignment.id);
    offerUndo({
      said: m.evidence_takenOut({ label: one.label }),
      undo: () => (one.kind === 'slot' ? putBackIntoSlot(id) : realign(id)),
    });
  });
  const toggle = (which: 'slot' | 'criterion') => setOpened(opened === which ? '' : which);
  const done = () => setOpened('');
  return (
    <section aria-labelledby="serves-head">
      <h2 id="serves-head">{m.evidence_whereServes()}</h2>
      {failed !== null && <ErrorNote error={failed} />}
      {serving.length === 0 && <p class="warn row"><Icon name="warn" />{m.evidence_notLinked()}</p>}
      <ul class={styles.serving}>
        {serving.map((one) => (
          <li key={keyOf(one)}>
            <p class="row">
              <span class="dot" style={{ '--dot': `var(--c${one.colour})` }} /><bdi class="small muted grow">{one.credential}</bdi>
              <button type="button" class="btn quiet tiny" aria-label={m.evidence_takeOutNamed({ label: one.label })} onClick={() => void take(one)}>{m.evidence_takeOut()}</button>
            </p>
            {one.kind === 'slot'
              ? <a href={routeTo('credentials', one.credentialId, 'write', one.stepId)} dir="auto">{one.label}</a>
              : <CriterionLine serving={one} />}
          </li>
        ))}
      </ul>
      {linked.length === 0
        ? <p class="small muted">{m.evidence_noCredential()} <a href={routeTo('credentials', 'catalogue')}>{m.evidence_chooseOne()}</a></p>
        : (
          <div class={styles.ways}>
            <button type="button" class={`btn ${opened === '' ? 'primary' : ''}`} aria-expanded={opened === 'slot'} onClick={() => toggle('slot')}>{m.evidence_putInto()}</button>
            <button type="button" class="btn" aria-expanded={opened === 'criterion'} onClick={() => toggle('criterion')}>{m.evidence_pointAt()}</button>
            {opened === 'slot' && <PutInto item={item} linked={linked} onDone={done} />}
            {opened === 'criterion' && <PointAt item={item} linked={linked} onDone={done} />}
          </div>
        )}
    </section>
  );
}

function CriterionLine({ serving: { credentialId, criterion, alignment } }: { serving: Extract<Serving, { kind: 'criterion' }> }) {
  const where = sayLocator(alignment.locator);
  return (
    <>
      <a href={routeTo('credentials', credentialId, 'align', criterion.id)} dir="auto"><b>{criterion.label}</b> {criterion.text}</a>
      {where && <p class="small muted" dir="auto">{where}</p>}
      <KeptField textKey={rowKey('alignments', alignment.id, 'shows')} label={m.evidence_showsOf({ label: criterion.label })} placeholder={m.evidence_shows()} hideLabel />
    </>
  );
}
