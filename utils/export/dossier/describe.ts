import { slotNames } from '@/utils/credentials/slot-names';
import { parseBody, type Names } from '@/utils/reflect/body';
import { dayOf } from '@/utils/time/calendar';
import { m } from '@/utils/words/paraglide/messages';
import { cleanLine, cleanText } from '../clean-text';
import { dayInWords } from '../dates';
import type { SubmissionInput } from '../submission-input';
import { describeArtifacts } from './artifacts';
import { connectCriteria } from './criteria';
import type { Anchor, Artifact, CitedSource, Dossier } from './dossier';
import { describeSources } from './sources';
import { aliveItems, standingUses } from './standing';
import { describeParts, placeSteps } from './steps';

/** What the rows say, for every format. Equal rows in any order make an equal dossier. */
export function describeSubmission(input: SubmissionInput): Dossier {
  const { template, number } = input;
  const locale = template.language;
  const places = placeSteps(template);
  const artifacts = describeArtifacts(input, places);
  const names = leavingNames(input, artifacts);
  const { sources, mentionedIn } = describeSources(input, places, names, artifacts);
  const anchors = itemAnchors(artifacts, sources);
  const dossier: Dossier = {
    locale,
    title: cleanLine(template.title),
    competency: cleanLine(template.competency),
    issuer: cleanLine(template.issuer),
    version: versionOf(input),
    number,
    submitted: m.package_submittedOn({ n: number, day: dayInWords(dayOf(input.frozenAt, input.zone), locale) }, { locale }),
    changed: parseBody(cleanText(input.changed)),
    parts: describeParts(input, { places, artifacts, names, anchors, mentionedIn }),
    artifacts,
    sources,
    criteria: template.criteria.map((one, at) => ({ anchor: `c${at + 1}`, label: cleanLine(one.label) || String(at + 1), text: cleanLine(one.text), shown: [] })),
    references: new Map([...names].map(([id, text]) => [id, { text, anchor: anchors.get(id) ?? '' }])),
  };
  connectCriteria(input, dossier, anchors);
  return dossier;
}

/**
 * How a reference to an item reads: as on the screen, except that an item which is neither in a slot nor a source reads as
 * its artifact's title here, since its own may be the teacher's file name.
 */
function leavingNames(input: SubmissionInput, artifacts: Artifact[]): Names {
  const items = aliveItems(input);
  const inSlot = new Set(standingUses(input).map((use) => use.itemId));
  const screen = slotNames(input.template, standingUses(input), [...items.values()]);
  return new Map([...items.values()].map((item) => {
    const shown = inSlot.has(item.id) || item.role === 'source';
    return [item.id, shown ? cleanLine(screen.get(item.id) ?? '') : (artifacts.find((one) => one.itemId === item.id)?.title ?? '')];
  }));
}

/** Where an item stands: the first artifact made of it, else the source. */
function itemAnchors(artifacts: Artifact[], sources: CitedSource[]): Map<string, Anchor> {
  const anchors = new Map<string, Anchor>();
  for (const one of [...artifacts, ...sources]) if (!anchors.has(one.itemId)) anchors.set(one.itemId, one.anchor);
  return anchors;
}

function versionOf({ template, zone }: SubmissionInput): string {
  const locale = template.language;
  const day = template.origin === 'hand' || !template.retrievedAt ? '' : dayInWords(dayOf(template.retrievedAt, zone), locale);
  const version = cleanLine(template.version);
  return version && day ? m.package_versionRead({ version, day }, { locale }) : version || (day && m.package_readOn({ day }, { locale }));
}
