import type { ComponentType } from 'preact';
import { lazy, Suspense } from 'preact/compat';
import { useEffect } from 'preact/hooks';
import { ErrorNote } from '@/components/ErrorNote';
import { useBringBack, useOutdated } from '@/components/hooks/use-bring-back';
import { routeTo, useRoute } from '@/components/hooks/use-route';
import { useSettings } from '@/components/hooks/use-settings';
import { Icon } from '@/components/Icon';
import { RailTimer } from '@/components/RailTimer';
import { UndoToast } from '@/components/UndoToast';
import { UserError } from '@/utils/core/errors';
import { m } from '@/utils/words/paraglide/messages';
import { TakeInHere } from './TakeInHere';
import type { ViewProps } from './view-props';

interface View {
  name: string;
  label: () => string;
  View: ComponentType<ViewProps>;
}

/** The rail, in order: one line a view. */
const VIEWS: readonly View[] = [
  { name: 'home', label: () => m.home_name(), View: lazy(async () => ({ default: (await import('./views/Home')).Home })) },
  { name: 'credentials', label: () => m.credentials_name(), View: lazy(async () => ({ default: (await import('./views/Credentials')).Credentials })) },
  { name: 'evidence', label: () => m.evidence_name(), View: lazy(async () => ({ default: (await import('./views/Evidence')).Evidence })) },
  { name: 'time', label: () => m.time_name(), View: lazy(async () => ({ default: (await import('./views/Time')).Time })) },
  { name: 'hand-in', label: () => m.handin_name(), View: lazy(async () => ({ default: (await import('./views/HandIn')).HandIn })) },
  { name: 'settings', label: () => m.settings_name(), View: lazy(async () => ({ default: (await import('./views/Settings')).Settings })) },
];

export function Portfolio() {
  const { ready } = useSettings();
  const failed = useBringBack();
  const outdated = useOutdated();
  const [name = 'home', ...path] = useRoute();
  const view = VIEWS.find((v) => v.name === name) ?? VIEWS[0];

  useEffect(() => {
    if (view) document.title = `${view.label()} · Microfolio`;
  });
  if (!ready || !view) return null;

  return (
    <div class="app">
      <nav class="rail" aria-label={m.home_rail()}>
        <div class="brand"><Icon name="mark" />Microfolio</div>
        <ul>
          {VIEWS.map((v) => (
            <li key={v.name}><a href={routeTo(v.name)} {...(v === view ? { 'aria-current': 'page' as const } : {})}>{v.label()}</a></li>
          ))}
        </ul>
        {view.name !== 'time' && <RailTimer />}
      </nav>
      <main class="main" id="main">
        {outdated && (
          <div class="alert" role="alert"><Icon name="warn" /><p>{outdated === 'blocked' ? m.error_databaseBlocked() : m.common_outdated()} <button type="button" class="link" onClick={() => location.reload()}>{m.common_reload()}</button></p></div>
        )}
        {failed !== null && !(failed instanceof UserError) && <ErrorNote error={failed} />}
        {(view.name !== 'evidence' || path.length > 0) && <TakeInHere path={path} />}
        <Suspense fallback={<p class="muted">{m.common_loading()}</p>}>
          <view.View path={path} />
        </Suspense>
      </main>
      <UndoToast />
    </div>
  );
}
