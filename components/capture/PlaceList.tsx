import { useEffect, useRef, useState } from 'preact/hooks';
import { folded } from '@/utils/core/fold';
import { check } from '@/utils/credentials/check';
import { stepStates } from '@/utils/credentials/progress';
import { statusOf } from '@/utils/credentials/status';
import { allSteps, titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { m } from '@/utils/words/paraglide/messages';
import { Icon } from '../Icon';
import styles from './capture.module.css';
import type { Place, PlacePickerProps } from './PlacePicker';

/** The picker's list: the chosen credential open with its steps; arrows move, Enter chooses, typing filters. */
export function PlaceList({ views, place, onPick, onAdd }: PlacePickerProps) {
  const [sought, setSought] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const search = useRef<HTMLInputElement>(null);
  const whole = useRef<HTMLDivElement>(null);
  useEffect(() => search.current?.focus(), []);
  useEffect(() => {
    const element = whole.current;
    const move = (event: KeyboardEvent) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      const options = [...(list.current?.querySelectorAll('button') ?? [])];
      const at = options.indexOf(document.activeElement as HTMLButtonElement);
      const next = options[at + (event.key === 'ArrowDown' ? 1 : -1)];
      event.preventDefault();
      (next ?? (at <= 0 ? search.current : options[at]))?.focus();
    };
    element?.addEventListener('keydown', move);
    return () => element?.removeEventListener('keydown', move);
  }, []);

  const matches = (view: CredentialView) => folded(`${titleOf(view.credential, view.template)} ${allSteps(view.template).map((s) => `${s.label} ${s.title}`).join(' ')}`).includes(folded(sought));
  const shown = views.filter(matches);
  return (
    <div class={styles.placesIn} ref={whole}>
      <label class={styles.search}>
        <Icon name="find" />
        <input ref={search} type="search" placeholder={m.popup_find()} aria-label={m.popup_find()} value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
          onKeyDown={(event) => { if (event.key === 'Enter') list.current?.querySelector('button')?.click(); }} />
      </label>
      <div class={styles.list} ref={list}>
        {shown.map((view) => <PlaceOfView key={view.credential.id} view={view} place={place} sought={folded(sought)} onPick={onPick} />)}
        {shown.length === 0 && sought !== '' && <p class="muted small">{m.popup_noneFound()}</p>}
      </div>
      <div class={styles.placesFoot}>
        <button type="button" class="btn quiet tiny" onClick={() => onPick({ credentialId: '', stepId: '' })}><Icon name="tray" />{m.popup_inboxLater()}</button>
        <button type="button" class="btn quiet tiny" onClick={onAdd}><Icon name="plus" />{m.popup_add()}</button>
      </div>
    </div>
  );
}

interface PlaceOfViewProps {
  view: CredentialView;
  place: Place;
  sought: string;
  onPick: (place: Place) => void;
}

function PlaceOfView({ view, place, sought, onPick }: PlaceOfViewProps) {
  const { credential, template, events } = view;
  const missing = check(view).filter((f) => f.severity === 'missing').length;
  const handedIn = statusOf(events, true) === 'submitted';
  const open = credential.id === place.credentialId || sought !== '';
  const states = open ? stepStates(view) : null;
  const id = credential.id;
  return (
    <>
      <button type="button" class={`${styles.opt} ${open ? styles.open : ''}`} onClick={() => onPick({ credentialId: id, stepId: '' })}>
        <span class={`dot ${handedIn ? 'out' : ''}`} style={{ '--dot': `var(--c${credential.colour})` }} />
        <span class="ell">{titleOf(credential, template)}</span>
        <span class={`${styles.state} ${!handedIn && missing ? 'warn' : ''}`}>{handedIn ? m.popup_handedIn() : missing ? <><Icon name="warn" />{m.popup_missing({ n: missing })}</> : <><Icon name="check" class="good" />{m.popup_nothingMissing()}</>}</span>
      </button>
      {states && (
        <div class={styles.sub}>
          {allSteps(template).filter((s) => sought === '' || folded(`${s.label} ${s.title}`).includes(sought)).map((step) => {
            const state = states.get(step.id);
            return (
              <button key={step.id} type="button" class={styles.opt} aria-current={id === place.credentialId && step.id === place.stepId ? 'true' : undefined} onClick={() => onPick({ credentialId: id, stepId: step.id })}>
                <b>{step.label}</b><span class="ell">{step.title}</span>
                <span class={`${styles.state} ${state?.state === 'done' ? 'good' : state?.state === 'begun' || state?.state === 'over' ? 'warn' : ''}`}>
                  {state?.state === 'done' && <Icon name="check" />}{(state?.state === 'begun' || state?.state === 'over') && <Icon name="warn" />}{state?.short}
                </span>
              </button>
            );
          })}
        </div>
      )}
    </>
  );
}
