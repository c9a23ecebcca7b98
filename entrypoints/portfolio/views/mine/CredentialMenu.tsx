import { ActMenu } from '@/components/ActMenu';
import { goTo } from '@/components/hooks/use-route';
import { Icon } from '@/components/Icon';
import { titleOf } from '@/utils/credentials/steps';
import type { CredentialView } from '@/utils/db/credential-view';
import { m } from '@/utils/words/paraglide/messages';
import { removeCredential } from './remove-credential';

export interface CredentialMenuProps {
  view: CredentialView;
}

export function CredentialMenu({ view }: CredentialMenuProps) {
  const { id } = view.credential;
  const title = titleOf(view.credential, view.template);
  return (
    <ActMenu
      class="btn quiet iconbtn"
      label={m.credentials_menu({ title })}
      acts={[
        { key: 'record', label: m.credentials_record(), onPick: () => goTo('credentials', 'about', id) },
        { key: 'name', label: m.credentials_nameAndDay(), onPick: () => goTo('credentials', 'about', id) },
        { key: 'adapt', label: m.credentials_adapt(), onPick: () => goTo('credentials', 'new', 'template', view.template.id) },
        { key: 'remove', label: m.common_remove(), onPick: () => void removeCredential(id, title) },
      ]}
    >
      <Icon name="more" />
    </ActMenu>
  );
}
