import { useRef, useState } from 'preact/hooks';
import { allSteps, titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { m } from '@/utils/words/paraglide/messages';
import { Icon } from '../Icon';
import styles from './capture.module.css';
import { PlaceList } from './PlaceList';

export interface Place {
  credentialId: string;
  stepId: string;
}

export interface PlacePickerProps {
  views: CredentialView[];
  place: Place;
  onPick: (place: Place) => void;
  /** Opens the catalogue in the portfolio. */
  onAdd: () => void;
}

/** Where captures go, chosen in the head only: a dialog with a search field and a list that covers the surface. */
export function PlacePicker({ views, place, onPick, onAdd }: PlacePickerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [open, setOpen] = useState(false);
  const view = views.find((v) => v.credential.id === place.credentialId);
  const step = view && allSteps(view.template).find((s) => s.id === place.stepId);

  const toggle = () => {
    if (dialog.current?.open) dialog.current.close();
    else {
      setOpen(true);
      dialog.current?.show();
    }
  };
  const pick = (next: Place) => {
    dialog.current?.close();
    onPick(next);
  };
  return (
    <>
      <button type="button" class={styles.pick} aria-haspopup="dialog" aria-expanded={open} onClick={toggle}>
        {view ? <span class="dot" style={{ '--dot': `var(--c${view.credential.colour})` }} /> : <Icon name="tray" />}
        <span class="ell">{view ? titleOf(view.credential, view.template) : m.common_inbox()}</span>
        {step && <span class={styles.code}>{step.label}</span>}
        <Icon name={open ? 'up' : 'down'} />
      </button>
      <dialog ref={dialog} class={styles.places} aria-label={m.popup_where()} onClose={() => setOpen(false)} onKeyDown={(event) => { if (event.key === 'Escape') { event.preventDefault(); dialog.current?.close(); } }}>
        {open && <PlaceList views={views} place={place} onPick={pick} onAdd={onAdd} />}
      </dialog>
    </>
  );
}
