import { useSettings } from '@/components/hooks/use-settings';
import { citationStyles, styleOf } from '@/utils/cite/styles/index';
import { m } from '@/utils/words/paraglide/messages';

/** How references are written; remembered, and the same everywhere. */
export function StyleSelect() {
  const { settings, change } = useSettings();
  return (
    <select class="btn" aria-label={m.cite_style()} value={styleOf(settings.citeStyle).id} onChange={(event) => void change({ citeStyle: event.currentTarget.value })}>
      {citationStyles.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
    </select>
  );
}
