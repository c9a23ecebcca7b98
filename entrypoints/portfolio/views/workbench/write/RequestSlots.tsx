import { useMemo, useState } from 'preact/hooks';
import { AddArtifact } from '@/components/AddArtifact';
import type { Item, Use } from '@/utils/core/rows/evidence';
import type { ArtifactKind, ArtifactRequest } from '@/utils/core/rows/template';
import { slotName } from '@/utils/credentials/slot-names';
import { getItem } from '@/utils/db/items';
import { orderSlot } from '@/utils/db/links';
import { limitWords } from '@/utils/words/limit-words';
import { m } from '@/utils/words/paraglide/messages';
import type { StepState } from '@/utils/credentials/progress';
import { ChooseItem } from '../ChooseItem';
import { SlotCard } from './SlotCard';
import { emptyPlaces, fillSlot } from './slots';
import styles from './slots.module.css';

export interface RequestSlotsProps {
  credentialId: string;
  request: ArtifactRequest;
  uses: readonly Use[];
  items: readonly Item[];
  state: StepState;
}

const KINDS: Record<ArtifactKind, () => string> = {
  document: m.credentials_kind_document,
  image: m.credentials_kind_image,
  video: m.credentials_kind_video,
  audio: m.credentials_kind_audio,
  data: m.credentials_kind_data,
  link: m.credentials_kind_link,
  any: m.credentials_kind_any,
};

/** A request: what is in its slot, in order, and the empty places. */
export function RequestSlots({ credentialId, request, uses, items, state }: RequestSlotsProps) {
  const [choosing, setChoosing] = useState(false);
  const known = new Map(items.map((item) => [item.id, item]));
  const filled = uses.flatMap((use) => {
    const item = known.get(use.itemId);
    return item ? [{ use, item }] : [];
  });
  const used = useMemo(() => new Set(uses.map((use) => use.itemId)), [uses]);
  const nameAt = (at: number) => slotName(request, at + 1);
  const asked = [request.kinds.map((kind) => KINDS[kind]()).join(', '), ...request.limits.map((limit) => limitWords(limit))].filter(Boolean);

  const move = async (at: number, by: -1 | 1) => {
    const ids = filled.map(({ use }) => use.id);
    const [moved] = ids.splice(at, 1);
    if (moved) ids.splice(at + by, 0, moved);
    await orderSlot(ids);
  };
  const put = async (added: readonly Item[]) => {
    for (const item of added) await fillSlot(credentialId, request.id, item);
  };
  return (
    <>
      <p class={`small muted ${styles.asked}`}>
        {request.title}: <b class={state.state === 'done' ? 'good' : 'warn'}>{state.short}</b>{asked.length > 0 && ` · ${asked.join(' · ')}`}
      </p>
      <ul class={styles.list}>
        {filled.map(({ use, item }, at) => (
          <SlotCard key={use.id} use={use} item={item} name={nameAt(at)} first={at === 0} last={at === filled.length - 1} onMove={(by) => void move(at, by)} />
        ))}
        {Array.from({ length: emptyPlaces(request, filled.length) }, (_, at) => (
          <li key={`empty${at}`}>
            <AddArtifact credentialId={credentialId} stepId={request.id} title={nameAt(filled.length + at)} onAdded={put} onChoose={() => setChoosing(true)} />
          </li>
        ))}
      </ul>
      {choosing && (
        <ChooseItem
          title={m.workbench_chooseFor({ name: nameAt(filled.length) })}
          credentialId={credentialId}
          without={used}
          onPick={async (itemId) => {
            const item = await getItem(itemId);
            if (item) await put([item]);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
