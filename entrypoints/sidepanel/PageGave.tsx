import { useLive, valueOr } from '@/components/hooks/use-live';
import type { PageInView } from '@/components/hooks/use-page-card';
import { Icon } from '@/components/Icon';
import { allSteps } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { itemsByTabUrl } from '@/utils/db/items';
import { m } from '@/utils/words/paraglide/messages';
import styles from './Panel.module.css';

export interface PageGaveProps {
  page: PageInView;
  view: CredentialView | undefined;
  onOpen: (itemId: string) => void;
}

/** The last thing in the panel: what this page gave so far. */
export function PageGave({ page, view, onOpen }: PageGaveProps) {
  const tabUrl = page.state === 'read' ? page.tabUrl : '';
  const items = valueOr(useLive(async () => (tabUrl ? itemsByTabUrl(tabUrl) : []), [tabUrl]), []);
  if (items.length === 0) return null;
  const labelOf = (stepId: string) => (view ? allSteps(view.template).find((s) => s.id === stepId)?.label : undefined);
  return (
    <details class={styles.gave} open>
      <summary>{m.panel_gave({ n: items.length })}<span class="grow" /><Icon name="down" /></summary>
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Icon name={item.kind === 'selection' ? 'quote' : item.kind === 'link' ? 'link' : 'page'} />
            <button type="button" class={styles.gaveItem} onClick={() => onOpen(item.id)}><span class="ell" dir="auto">{item.kind === 'selection' ? item.excerpt : item.title}</span></button>
            <span class={`${styles.state} ${item.unlinked ? 'warn' : ''}`}>{labelOf(item.stepId) ?? (item.unlinked ? m.panel_notLinked() : '')}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
