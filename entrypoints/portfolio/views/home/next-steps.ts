import { placeRoute } from '@/components/hooks/place-route';
import { routeTo } from '@/components/hooks/use-route';
import { check } from '@/utils/credentials/check';
import { standingOf } from '@/utils/credentials/standing';
import type { CredentialView } from '@/utils/db/credential-view';
import { countWords } from '@/utils/reflect/count';
import { m } from '@/utils/words/paraglide/messages';

export interface NextStep {
  key: string;
  /** The issuer's own number; '' = an icon stands there. */
  label: string;
  text: string;
  href: string;
}

const MOST = 3;
/** Words a minute when reading with attention. */
const READING_PACE = 200;

function minutesToRead({ template }: CredentialView): number {
  const steps = template.parts.flatMap((part) => part.steps.map((step) => step.text));
  const levels = template.criteria.flatMap((c) => [c.text, ...c.levels.map((level) => level.text)]);
  return Math.max(1, Math.round(countWords([template.competency, template.keyMethod.text, ...steps, ...levels].join('\n\n')) / READING_PACE));
}

/** At most three steps of one credential, in the order of the check; before any work, reading what it asks comes first. */
export function nextSteps(view: CredentialView): NextStep[] {
  const { id } = view.credential;
  const { status, column } = standingOf(view);
  const first: NextStep[] = [];
  if (status === 'exploring') first.push({ key: 'read', label: '', text: m.home_readRubric({ n: minutesToRead(view) }), href: routeTo('credentials', 'about', id) });
  if (column === 'cameBack') first.push({ key: 'came-back', label: '', text: m.home_cameBack(), href: routeTo('credentials', 'about', id) });
  const found = check(view).map(({ key, label, say, place }) => ({ key, label, text: say(), href: placeRoute(id, place) }));
  return [...first, ...found].slice(0, MOST);
}

/** Those that wait for the teacher or for an answer: came back first, then by due day, then last used; handed in last. */
export function waiting(views: readonly CredentialView[]): CredentialView[] {
  const rank = (view: CredentialView): string => {
    const { column } = standingOf(view);
    return `${column === 'cameBack' ? 0 : column === 'submitted' ? 2 : 1} ${view.credential.dueOn || '9999'}`;
  };
  const open = views.filter((view) => !['earned', 'closed'].includes(standingOf(view).column));
  return open.sort((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0));
}
