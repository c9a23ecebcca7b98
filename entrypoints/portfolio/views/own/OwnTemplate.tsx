import { ErrorNote } from '@/components/ErrorNote';
import { useLive } from '@/components/hooks/use-live';
import { newId } from '@/utils/core/ids';
import { catalogue, templateFromCatalogue } from '@/utils/credentials/catalogue';
import { emptyForm, formFrom, type KeptForm } from '@/utils/credentials/kept-form';
import { draftKey } from '@/utils/db/drafts';
import { getTemplate } from '@/utils/db/templates';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import { NoSuchTemplate } from '../catalogue/NoSuchTemplate';
import { OwnForm } from './OwnForm';
import { ownDraftField } from './own-draft';

export interface OwnTemplateProps {
  /** What it begins from: nothing, `catalogue/SLUG/LOCALE`, or `template/ID`. */
  from: string[];
}

/** Where a form begins, and what its template says of where it came from. */
export interface Beginning {
  kept: KeptForm;
  /** The title of what is adapted; '' = begun from nothing. */
  adapted: string;
  issuerId: string;
  version: string;
}

const FIRST = '1';

async function beginningOf([kind, id = '', locale = '']: string[]): Promise<Beginning | null> {
  if (kind === undefined) return { kept: emptyForm(wordsLocale(), newId), adapted: '', issuerId: '', version: FIRST };
  if (kind === 'catalogue') {
    const entry = catalogue.find((template) => template.slug === id);
    if (!entry) return null;
    const template = templateFromCatalogue(entry, locale === 'es' ? 'es' : 'en', new Date().toISOString());
    // Whoever adapts it says for whom: until then it has no issuer.
    return { kept: formFrom({ ...template, issuer: '' }), adapted: template.title, issuerId: '', version: FIRST };
  }
  const template = await getTemplate(id);
  if (!template) return null;
  const issuer = template.origin === 'catalogue' ? '' : template.issuer;
  const { issuerId, version } = template.origin === 'catalogue' ? { issuerId: '', version: FIRST } : template;
  return { kept: formFrom({ ...template, issuer }), adapted: template.title, issuerId, version: nextVersion(version) };
}

/** `1` → `2`, `2.1` → `3`; a version that is no number gets a mark of its own. */
const nextVersion = (version: string): string => {
  const number = Number.parseInt(version, 10);
  return Number.isNaN(number) ? `${version}+1` : String(number + 1);
};

/** "Make my own", and "Adapt it": the same form, begun from nothing or from a template. */
export function OwnTemplate({ from }: OwnTemplateProps) {
  const answer = useLive(() => beginningOf(from), [from.join('/')]);
  if (answer.state === 'loading') return <p class="muted" role="status">{m.common_loading()}</p>;
  if (answer.state === 'error') return <ErrorNote error={answer.error} />;
  if (!answer.value) return <NoSuchTemplate />;
  return <OwnForm draft={draftKey(ownDraftField, ...from)} beginning={answer.value} />;
}
