import { useRef, useState } from 'preact/hooks';
import { webAddress } from '@/utils/clip/page-address';
import type { Sharing } from '@/utils/core/rows/evidence';
import { clearDraft, draftKey } from '@/utils/db/drafts';
import { m } from '@/utils/words/paraglide/messages';
import styles from './AddArtifact.module.css';
import type { TextKeeper } from './hooks/text-keeper';
import { KeptField } from './KeptField';
import { SharingSelect } from './SharingSelect';

export interface AddLinkProps {
  credentialId: string;
  stepId: string;
  /** Resolves once the link is in: with false when it is not, and what was typed stays. */
  onLink: (link: { url: string; title: string; sharing: Sharing }) => Promise<boolean>;
  onDone: () => void;
}

/** The address and name of something that stays where it is. */
export function AddLink({ credentialId, stepId, onLink, onDone }: AddLinkProps) {
  const keepers = useRef(new Map<string, TextKeeper>());
  const [sharing, setSharing] = useState<Sharing>('');
  const [bad, setBad] = useState(false);
  const [urlKey, titleKey] = [draftKey('linkUrl', credentialId, stepId), draftKey('linkTitle', credentialId, stepId)];
  const textOf = (key: string) => keepers.current.get(key)?.state.text.trim() ?? '';

  const add = async () => {
    const url = webAddress(textOf(urlKey));
    setBad(!url);
    if (!url) return;
    if (!(await onLink({ url: url.href, title: textOf(titleKey), sharing }))) return;
    for (const [key, keeper] of keepers.current) {
      const saved = keeper.state.text;
      await keeper.settled();
      await clearDraft(key);
      keeper.emptied(saved);
    }
    onDone();
  };
  return (
    <form class={styles.link} noValidate onSubmit={(event) => { event.preventDefault(); void add(); }}>
      <KeptField textKey={urlKey} label={m.workbench_linkUrl()} single focus placeholder="https://" error={bad ? m.workbench_linkBad() : ''} onSubmit={() => void add()} onText={(_, keeper) => keepers.current.set(urlKey, keeper)} />
      <KeptField textKey={titleKey} label={m.workbench_linkTitle()} single onSubmit={() => void add()} onText={(_, keeper) => keepers.current.set(titleKey, keeper)} />
      <SharingSelect value={sharing} onChange={setSharing} />
      <div><button type="submit" class="btn">{m.workbench_linkAdd()}</button></div>
    </form>
  );
}
