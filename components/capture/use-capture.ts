import { useEffect, useState } from 'preact/hooks';
import { touchCredential } from '@/utils/db/credentials';
import type { CredentialView } from '@/utils/db/credential-view';
import { shortcutOf } from '@/utils/platform/open';
import { useCredentials } from '../hooks/use-credentials';
import { valueOr } from '../hooks/use-live';
import { usePageCard, type ShowPage, type UsePageCard } from '../hooks/use-page-card';
import { useSettings } from '../hooks/use-settings';
import type { Place } from './PlacePicker';

/** As many as the popup's picker reads. */
const LAST_USED = 8;

export interface UseCapture {
  ready: boolean;
  views: CredentialView[];
  /** The credential chosen, if there is one. */
  view: CredentialView | undefined;
  place: Place;
  page: UsePageCard;
  clipShortcut: string;
  choose: (place: Place) => Promise<void>;
}

/** What popup and panel share: where captures go, and the page in view. */
export function useCapture({ follow, shown }: ShowPage): UseCapture {
  const { settings, ready, change } = useSettings();
  const views = valueOr(useCredentials(follow ? 100 : LAST_USED), null);
  const page = usePageCard({ follow, shown });
  const [clipShortcut, setClipShortcut] = useState('');
  useEffect(() => void shortcutOf('clip-page').then(setClipShortcut), []);
  const view = views?.find((v) => v.credential.id === settings.credentialId);
  // A credential in the bin takes no captures: they go to the inbox.
  const place = view ? { credentialId: settings.credentialId, stepId: settings.stepId } : { credentialId: '', stepId: '' };
  return {
    ready: ready && views !== null, views: views ?? [], view, place, page, clipShortcut,
    async choose(next) {
      await change(next);
      if (next.credentialId) await touchCredential(next.credentialId);
    },
  };
}
