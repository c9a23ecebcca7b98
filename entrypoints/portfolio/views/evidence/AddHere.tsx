import { useState } from 'preact/hooks';
import { AddArtifact } from '@/components/AddArtifact';
import { offerUndo } from '@/components/undo';
import type { Item } from '@/utils/core/rows/evidence';
import type { Linked } from '@/utils/credentials/serves';
import { titleOf } from '@/utils/credentials/steps';
import { binItem } from '@/utils/db/items';
import { m } from '@/utils/words/paraglide/messages';
import { ImportLinks } from './ImportLinks';
import { nameOf } from './item-words';
import styles from './list.module.css';

export interface AddHereProps {
  /** The credential that is looked at, or that captures go to; '' = inbox. */
  credentialId: string;
  linked: readonly Linked[];
}

/** Says what came in, and takes it out again if asked. */
function said(items: Item[]): void {
  const [first] = items;
  offerUndo({
    said: items.length === 1 && first ? m.evidence_added({ title: nameOf(first) }) : m.evidence_addedMany({ n: items.length }),
    undo: async () => { for (const item of items) await binItem(item.id); },
  });
}

/** Takes artifacts in: picked, linked, or dropped anywhere on the page; first one says what for. */
export function AddHere({ credentialId, linked }: AddHereProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const [importing, setImporting] = useState(false);
  const goesTo = chosen ?? credentialId;
  return (
    <section class={styles.add} aria-label={m.evidence_add()}>
      <label class={styles.goesTo}>
        <span class="small muted">{m.evidence_goesTo()}</span>
        <select class={`btn ${styles.select}`} value={goesTo} onChange={(event) => setChosen(event.currentTarget.value)}>
          <option value="">{m.common_inbox()}</option>
          {linked.map(({ credential, template }) => <option key={credential.id} value={credential.id}>{titleOf(credential, template)}</option>)}
        </select>
      </label>
      <AddArtifact credentialId={goesTo} stepId="" title={m.evidence_newArtifact()} onAdded={said} anywhere />
      <div><button type="button" class="link" onClick={() => setImporting(true)}>{m.kinds_import()}</button></div>
      {importing && <ImportLinks credentialId={goesTo} onClose={() => setImporting(false)} />}
    </section>
  );
}
