import { draftKey } from '@/utils/db/drafts';
import { alignItems } from '@/utils/db/many-items';
import { m } from '@/utils/words/paraglide/messages';
import { ActDialog } from './ActDialog';
import { CriterionForm } from './CriterionForm';
import { type ManyProps, NO_CREDENTIAL } from './PutMany';

/** Chooses the criterion that the chosen items prove, and says what they show. */
export function AlignMany({ items, linked, onClose }: ManyProps) {
  return (
    <ActDialog title={m.library_pointTitle({ n: items.length })} onClose={onClose}>
      <CriterionForm
        class="stack" linked={linked} first={items[0] ?? NO_CREDENTIAL} draft={draftKey('shows', 'chosen')} sourcesOnly={items.every((item) => item.role === 'source')} onDone={onClose}
        point={async (criterion, credentialId, shows) => {
          const { put: n, undo } = await alignItems(items.map((item) => item.id), { credentialId, criterionId: criterion.id, shows });
          return { said: m.library_pointed({ n, label: criterion.label }), undo };
        }}
      />
    </ActDialog>
  );
}
