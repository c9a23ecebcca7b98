import { useState } from 'preact/hooks';
import { OwnPractice } from '@/components/capture/OwnPractice';
import { ErrorNote } from '@/components/ErrorNote';
import { useMinute } from '@/components/hooks/use-minute';
import { ownZone } from '@/components/hooks/use-timer';
import { useTry } from '@/components/hooks/use-try';
import { offerUndo } from '@/components/undo';
import { UserError } from '@/utils/core/errors';
import type { Item, ItemRole, MadeBy } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';
import { titleOf } from '@/utils/credentials/steps';
import { editItem } from '@/utils/db/items';
import { todayIn } from '@/utils/time/calendar';
import { formatDay, formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';
import { daysLater, MADE_BY_WORDS, nameOf, recordedOn, ROLE_WORDS } from './item-words';
import { Tags } from './Tags';

export interface FactsProps {
  item: Item;
  tags: readonly string[];
  linked: readonly Linked[];
}

const ROLES: ItemRole[] = ['source', 'evidence'];
const MAKERS: MadeBy[] = ['me', 'team', 'student', 'others'];
/** While a year is being typed it reads as one long past. */
const FIRST_DAY = '1950-01-01';

/** What kind of piece it is, whose, from when, and for what. */
export function Facts({ item, tags, linked }: FactsProps) {
  const { failed, run } = useTry();
  const change = (patch: Partial<Item>) => run(() => editItem(item.id, patch));
  return (
    <section aria-labelledby="facts-head">
      <h2 id="facts-head">{m.evidence_about()}</h2>
      {failed !== null && <ErrorNote error={failed} />}
      <div class={styles.facts}>
        <fieldset>
          <legend>{m.evidence_role()}</legend>
          <div class={`seg ${styles.radios}`}>
            {ROLES.map((role) => (
              <label key={role}><input class="sr" type="radio" name="role" checked={item.role === role} onChange={() => void change({ role })} />{ROLE_WORDS[role]()}</label>
            ))}
          </div>
          <p class="small muted">{item.role === 'source' ? m.evidence_sourceHint() : m.evidence_evidenceHint()}</p>
          <div class={styles.own}><OwnPractice itemId={item.id} /></div>
        </fieldset>
        <fieldset class={styles.lines}>
          <legend>{m.evidence_madeByHead()}</legend>
          {MAKERS.map((madeBy) => (
            <label key={madeBy}><input type="radio" name="madeBy" checked={item.madeBy === madeBy} onChange={() => void change({ madeBy })} />{MADE_BY_WORDS[madeBy]()}</label>
          ))}
        </fieldset>
        <HappenedOn item={item} onChange={(happenedOn) => change({ happenedOn })} />
        <MoveTo item={item} linked={linked} run={run} />
        <Tags itemId={item.id} tags={tags} />
      </div>
    </section>
  );
}

/** When it happened and when it was recorded are two facts. */
function HappenedOn({ item, onChange }: { item: Item; onChange: (day: string) => Promise<unknown> }) {
  const [refused, setRefused] = useState(false);
  const today = todayIn(ownZone(), useMinute());
  const later = daysLater(item);
  const recorded = recordedOn(item);
  return (
    <div>
      <label>
        <span class={styles.name}>{m.evidence_happenedOn()}</span>
        <input
          type="date" class="field" min={FIRST_DAY} max={today} value={item.happenedOn || recorded} aria-invalid={refused}
          onInput={({ currentTarget: { value } }) => {
            const past = value >= FIRST_DAY && value <= today;
            setRefused(value > today);
            if (past) void onChange(value === recorded ? '' : value);
          }}
        />
      </label>
      {refused && <ErrorNote error={new UserError('badDay')} />}
      <p class="small muted">{m.evidence_recordedAt({ day: formatDay(recorded), time: formatTime(item.capturedAt) })}{later > 0 && <>, {m.evidence_daysLater({ n: later })}</>}</p>
    </div>
  );
}

function MoveTo({ item, linked, run }: Pick<FactsProps, 'item' | 'linked'> & { run: (work: () => Promise<unknown>) => Promise<boolean> }) {
  const known = item.credentialId === '' || linked.some((one) => one.credential.id === item.credentialId);
  const move = (credentialId: string, name: string) => run(async () => {
    const { credentialId: before, stepId } = item;
    await editItem(item.id, { credentialId, stepId: '' });
    offerUndo({ said: m.evidence_moved({ title: nameOf(item), to: name }), undo: () => editItem(item.id, { credentialId: before, stepId }) });
  });
  return (
    <label>
      <span class={styles.name}>{m.evidence_credential()}</span>
      <select class="field" value={item.credentialId} onChange={({ currentTarget }) => void move(currentTarget.value, currentTarget.selectedOptions[0]?.text ?? '')}>
        <option value="">{m.common_inbox()}</option>
        {!known && <option value={item.credentialId}>{m.evidence_goneCredential()}</option>}
        {linked.map(({ credential, template }) => <option key={credential.id} value={credential.id}>{titleOf(credential, template)}</option>)}
      </select>
    </label>
  );
}
