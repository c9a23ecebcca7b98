import type { Item, MadeBy, Rendition, Use } from '@/utils/core/rows/evidence';
import type { Locale } from '@/utils/core/rows/row';
import type { ArtifactRequest } from '@/utils/core/rows/template';
import { slotName } from '@/utils/credentials/slot-names';
import { allSteps } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { cleanLine, cleanText, webAddress } from '../clean-text';
import { dayInWords } from '../dates';
import { asciiSlug, bareMime, extensionOf } from '../file-names';
import type { SubmissionInput } from '../submission-input';
import type { Artifact } from './dossier';
import { aliveItems, standingAlignments, standingUses, usedRendition } from './standing';
import type { Place } from './steps';

/**
 * The artifacts in the order of their slots, then what is pointed at a criterion without filling a slot. An item in two slots
 * is one artifact, unless two of its renditions were chosen.
 */
export function describeArtifacts(input: SubmissionInput, places: Map<string, Place>): Artifact[] {
  const items = aliveItems(input);
  const locale = input.template.language;
  const requests = new Map(allSteps(input.template).flatMap((step) => (step.kind === 'request' ? [[step.id, step]] : [])));
  const found = new Map<string, Artifact>();
  const positions = new Map<string, number>();

  for (const use of standingUses(input)) {
    const item = items.get(use.itemId);
    const request = requests.get(use.requestId);
    const place = places.get(use.requestId);
    if (!item || !request || !place) continue;
    const position = (positions.get(request.id) ?? 0) + 1;
    positions.set(request.id, position);
    const rendition = usedRendition(input, item.id, use.renditionId);
    const key = `${item.id} ${rendition?.id ?? ''}`;
    const there = found.get(key);
    if (there) {
      there.useIds.push(use.id);
      if (!there.answers.includes(place.anchor)) there.answers.push(place.anchor);
      there.caption ||= cleanLine(use.caption);
      continue;
    }
    const number = found.size + 1;
    const name = `P${place.part}-A${number}-${asciiSlug(request.title, m.package_slugArtifact({}, { locale }))}`;
    found.set(key, {
      ...describe(item, rendition, number, name, locale), title: titleOf(use, item, request, position),
      caption: cleanLine(use.caption), useIds: [use.id], answers: [place.anchor],
    });
  }
  for (const { targetKind, targetId } of standingAlignments(input)) {
    const item = targetKind === 'item' ? items.get(targetId) : undefined;
    if (!item || item.role !== 'evidence' || [...found.values()].some((one) => one.itemId === item.id)) continue;
    const number = found.size + 1;
    const name = `A${number}-${m.package_slugArtifact({}, { locale })}`;
    const own = cleanLine(item.title);
    const made = describe(item, usedRendition(input, item.id, ''), number, name, locale);
    found.set(item.id, { ...made, title: own && !isFileName(own, item) ? own : m.package_artifactN({ n: number }, { locale }) });
  }
  return [...found.values()];
}

/** The original file's name is the teacher's, and often names them or a student: it never leaves, not as a title either. */
function isFileName(title: string, item: Item): boolean {
  const bare = (text: string): string => cleanLine(text).toLowerCase().replace(/\.[a-z0-9]{1,5}$/, '').replace(/[\s_-]+/g, ' ');
  return item.fileName !== '' && bare(title) === bare(item.fileName);
}

function titleOf(use: Use, item: Item, request: ArtifactRequest, position: number): string {
  const own = cleanLine(use.title);
  return own && !isFileName(own, item) ? own : cleanLine(slotName(request, position));
}

function describe(item: Item, rendition: Rendition | null, number: number, name: string, locale: Locale): Omit<Artifact, 'title'> {
  const words = item.kind === 'note' && !rendition ? cleanText(item.note).trim() : '';
  const day = item.happenedOn ? dayInWords(item.happenedOn, locale) : '';
  return {
    anchor: `A${number}`,
    number,
    itemId: item.id,
    useIds: [],
    caption: '',
    facts: [`${kindOf(item, rendition, locale)}, ${MADE_BY[item.madeBy]({}, { locale })}`, day].filter(Boolean).join(', '),
    answers: [],
    served: [],
    fileName: rendition ? `evidence/${name}.${extensionOf(rendition.mime)}` : words ? `evidence/${name}.txt` : '',
    address: rendition ? '' : webAddress(item.url),
    rendition,
    words,
  };
}

const MADE_BY: Record<MadeBy, typeof m.package_byMe> = {
  me: m.package_byMe, team: m.package_byTeam, student: m.package_byStudent, others: m.package_byOthers,
};

const KINDS: [RegExp, typeof m.package_kindPicture][] = [
  [/^image\//, m.package_kindPicture],
  [/^video\//, m.package_kindVideo],
  [/^audio\//, m.package_kindSound],
  [/csv$|spreadsheet|excel|json$/, m.package_kindData],
  [/html/, m.package_kindPage],
];

function kindOf(item: Item, rendition: Rendition | null, locale: Locale): string {
  const mime = bareMime(rendition?.mime ?? '');
  const known = KINDS.find(([pattern]) => pattern.test(mime))?.[1];
  const word = known ?? (mime ? m.package_kindDocument : item.kind === 'note' ? m.package_kindNote : item.kind === 'video' ? m.package_kindVideo : m.package_kindLink);
  return word({}, { locale });
}
