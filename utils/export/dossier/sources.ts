import type { Item, Source } from '@/utils/core/rows/evidence';
import { parseBody, toPlainText, type Names } from '@/utils/reflect/body';
import { allSteps } from '@/utils/credentials/steps';
import { m } from '@/utils/words/paraglide/messages';
import { cleanLine, cleanText } from '../clean-text';
import { dayInWords } from '../dates';
import { extensionOf } from '../file-names';
import type { SubmissionInput } from '../submission-input';
import type { Anchor, Artifact, CitedSource } from './dossier';
import { names as isNamedIn, quotes as isQuotedIn, referencesIn } from './mentions';
import { citationOf, listOf, referencesOf, type Citation, type Listed } from './reference';
import { aliveItems, bodyOf, isAlive, renditionOf, standingAlignments, standingUses } from './standing';
import type { Place } from './steps';

/** An answer as it is searched for what it quotes, names and refers to. */
interface Searched {
  anchor: Anchor;
  text: string;
  referred: Set<string>;
}

interface Candidate {
  item: Item;
  source: Source | undefined;
  citation: Citation;
  passages: SubmissionInput['quotes'];
}

const mentions = (text: string, { item, citation, passages }: Candidate): boolean =>
  passages.some((quote) => isQuotedIn(text, quote)) || isNamedIn(text, item, citation.title);

/** The cited sources, numbered in the order in which the answers come to them; then those only used or pointed at. */
export function describeSources(
  input: SubmissionInput, places: Map<string, Place>, names: Names, artifacts: Artifact[],
): { sources: CitedSource[]; mentionedIn: (text: string) => Anchor[] } {
  const answers = allSteps(input.template).filter((step) => step.kind === 'prompt').map((prompt): Searched => {
    const body = cleanText(bodyOf(input, prompt.id));
    return { anchor: places.get(prompt.id)?.anchor ?? '', text: toPlainText(body, names), referred: new Set(parseBody(body).flatMap(referencesIn)) };
  });
  const candidates = [...aliveItems(input).values()]
    .filter((item) => item.role === 'source')
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => ({ item, source: input.sources.find((one) => isAlive(one) && one.itemId === item.id) }))
    .map(({ item, source }): Candidate => ({
      item,
      source,
      citation: citationOf(item, source, input.zone),
      passages: input.quotes.filter((one) => isAlive(one) && one.itemId === item.id).sort((a, b) => a.start - b.start || (a.id < b.id ? -1 : 1)),
    }));
  const mentioning = (one: Candidate): Anchor[] =>
    answers.filter((answer) => answer.referred.has(one.item.id) || mentions(answer.text, one)).map((answer) => answer.anchor);
  const inAnswers = answers.flatMap((answer) => candidates.filter((one) => mentioning(one)[0] === answer.anchor));
  const linked = new Set([...standingUses(input).map((use) => use.itemId), ...standingAlignments(input).filter((one) => one.targetKind === 'item').map((one) => one.targetId)]);
  const cited = [...inAnswers, ...candidates.filter((one) => linked.has(one.item.id) && !inAnswers.includes(one))];
  const listed = referencesOf(cited, input.zone, input.template.language);
  const sources = cited.map((one, at) => describeSource(input, one, listed.get(one.item.id) as Listed, at + 1, mentioning(one), answers, linked, artifacts));
  return { sources, mentionedIn: (text) => sources.filter((_, at) => mentions(text, cited[at] as Candidate)).map((source) => source.anchor) };
}

function describeSource(
  input: SubmissionInput, { item, citation, passages }: Candidate, { at, reference }: Listed, number: number, usedIn: Anchor[], answers: Searched[], linked: Set<string>, artifacts: Artifact[],
): CitedSource {
  const locale = input.template.language;
  const quoted = passages
    .map((quote) => ({
      text: cleanLine(quote.exact), note: cleanLine(quote.note), usedIn: answers.filter((answer) => isQuotedIn(answer.text, quote)).map((answer) => answer.anchor),
    }))
    // A passage leaves when an answer quotes it, or when the passage itself is what was clipped and put to use.
    .filter((one) => one.usedIn.length > 0 || (item.kind === 'selection' && linked.has(item.id)));
  const rendition = renditionOf(input, item.id, ['reader', 'text']);
  const asArtifact = artifacts.find((one) => rendition && one.rendition?.id === rendition.id);
  const when = dayInWords(citation.issued, locale);
  const who = [citation.authors.length ? listOf(citation.authors, locale) : '', when].filter(Boolean).join(', ');
  return {
    anchor: `S${number}`,
    number,
    itemId: item.id,
    title: citation.title,
    facts: [who && `${who}.`, m.package_readOnSentence({ day: dayInWords(citation.readOn, locale) }, { locale })].filter(Boolean).join(' '),
    passages: quoted,
    served: [],
    usedIn,
    reference,
    referenceText: reference.map((phrase) => phrase.text).join(''),
    listedAt: at,
    language: citation.language,
    address: citation.address,
    fileName: asArtifact?.fileName ?? (rendition ? `evidence/S${number}-${m.package_slugSource({}, { locale })}.${extensionOf(rendition.mime)}` : ''),
    rendition: asArtifact ? null : rendition,
  };
}
