import { draftKey } from '@/utils/db/drafts';
import { align, unalign } from '@/utils/db/links';
import { nowhere } from '@/utils/reflect/locator';
import { m } from '@/utils/words/paraglide/messages';
import { CriterionForm } from './CriterionForm';
import styles from './detail.module.css';
import { nameOf } from './item-words';
import type { PutIntoProps } from './PutInto';

/** Chooses the criterion that this item proves, and says what it shows. */
export function PointAt({ item, linked, onDone }: PutIntoProps) {
  return (
    <CriterionForm
      class={styles.link ?? ''} linked={linked} first={item} draft={draftKey('shows', item.id)} sourcesOnly={item.role === 'source'} onDone={onDone}
      point={async (criterion, credentialId, shows) => {
        const made = await align({ credentialId, criterionId: criterion.id, targetKind: 'item', targetId: item.id, locator: nowhere, shows });
        return { said: m.evidence_pointed({ title: nameOf(item), label: criterion.label }), undo: () => unalign(made.id) };
      }}
    />
  );
}
