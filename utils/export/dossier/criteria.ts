import type { Locator } from '@/utils/core/rows/evidence';
import type { Locale } from '@/utils/core/rows/row';
import { m } from '@/utils/words/paraglide/messages';
import { cleanLine } from '../clean-text';
import type { SubmissionInput } from '../submission-input';
import type { Anchor, Dossier, Served } from './dossier';
import { standingAlignments } from './standing';

/** Where in it to look: `its page 3, 3:05 to 3:40, upper half, “…”`; '' = the whole of it. */
function lookAt(locator: Locator, locale: Locale): string {
  const [page, timecode, region, quote] = [locator.page, locator.timecode, locator.region, locator.quote].map(cleanLine);
  return [page && m.package_lookPage({ page }, { locale }), timecode, region, quote && m.package_lookQuote({ quote }, { locale })].filter(Boolean).join(', ');
}

/** Writes into both sides of each alignment: where a criterion is shown, and which criteria a piece serves. */
export function connectCriteria(input: SubmissionInput, dossier: Dossier, anchors: Map<string, Anchor>): void {
  const pieces = new Map<Anchor, { served: Served[] }>([
    ...dossier.parts.flatMap((part) => part.steps).map((step) => [step.anchor, step] as const),
    ...dossier.artifacts.map((one) => [one.anchor, one] as const),
    ...dossier.sources.map((one) => [one.anchor, one] as const),
  ]);
  const prompts = dossier.parts.flatMap((part) => part.steps).filter((step) => step.kind === 'prompt');
  const promptIds = input.template.parts.flatMap((part) => part.steps).filter((step) => step.kind === 'prompt').map((step) => step.id);
  const order = [...pieces.keys()];
  for (const alignment of standingAlignments(input)) {
    const criterion = dossier.criteria[input.template.criteria.findIndex((one) => one.id === alignment.criterionId)];
    const answered = input.answers.find((one) => one.id === alignment.targetId)?.promptId ?? '';
    const anchor = alignment.targetKind === 'answer' ? prompts[promptIds.indexOf(answered)]?.anchor : alignment.targetKind === 'item' ? anchors.get(alignment.targetId) : undefined;
    const piece = anchor && pieces.get(anchor);
    // A jot stays with the teacher: what it points at is not shown by it here.
    if (!criterion || !anchor || !piece) continue;
    const look = lookAt(alignment.locator, dossier.locale);
    const shows = cleanLine(alignment.shows);
    if (!piece.served.some((one) => one.criterion === criterion && one.shows === shows && one.look === look)) piece.served.push({ criterion, shows, look });
    if (!criterion.shown.some((one) => one.anchor === anchor && one.look === look)) criterion.shown.push({ anchor, look });
  }
  for (const criterion of dossier.criteria) criterion.shown.sort((a, b) => order.indexOf(a.anchor) - order.indexOf(b.anchor));
}
