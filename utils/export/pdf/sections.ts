import { m } from '@/utils/words/paraglide/messages';
import type { Artifact, CitedSource, DossierPart, DossierStep } from '../dossier/dossier';
import { quotedSources, sortedReferences } from '../dossier/dossier';
import type { Picture } from '../pictures';
import { coverSection } from './cover';
import { FULL, LINK, STYLES, TEXT, tag, type Figure, type Row, type Section, type Span, type Tag } from './paper';
import { crossReference, linkOut, linkTo, listed, sentence, spansOfReference, type Known } from './phrases';
import { blockRows, headingRow, labelCell, paragraph, servedRows, smallRow, textCell, titleRow } from './rows';

/** The whole submission in its order: cover, criteria, parts, artifacts, passages, references. */
export function composeSections(known: Known, pictures: Map<string, Picture>): Section[] {
  const { dossier } = known;
  const at = { locale: dossier.locale };
  const sections: (Section | null)[] = [
    coverSection(known),
    dossier.criteria.length ? matrixSection(known) : null,
    ...dossier.parts.map((part) => partSection(part, known)),
    dossier.artifacts.length ? artifactsSection(known, pictures) : null,
    quotedSources(dossier).length ? passagesSection(known) : null,
    dossier.sources.length ? { title: m.package_references({}, at), rows: referenceRows(known) } : null,
  ];
  return sections.filter((section) => section !== null);
}

function matrixSection(known: Known): Section {
  const { dossier } = known;
  const at = { locale: dossier.locale };
  const path = [tag('Sect')];
  const table = tag('Table');
  const columns = [{ x: 0, width: 96 }, { x: 108, width: 216 }, { x: 336, width: 168 }];
  const column = (n: number) => columns[n] ?? FULL;
  const heads: Row = {
    path: [...path, table, tag('THead'), tag('TR')], before: 0, withNext: true, whole: true, padding: { top: 0, bottom: 4 },
    cells: [m.package_criterion, m.package_asked, m.package_shown].map((word, n) => ({ ...column(n), tag: tag('TH', { scope: 'Column' }), paragraphs: [paragraph(`${word({}, at)} `, STYLES.small)] })),
  };
  const inBody = [...path, table, tag('TBody')];
  const rows = dossier.criteria.map((criterion): Row => {
    const shown = criterion.shown.map(({ anchor, look }) => {
      const reference = crossReference(known, anchor);
      return paragraph(look ? [reference, { text: `, ${look}` }] : [reference], STYLES.text);
    });
    return {
      path: [...inBody, tag('TR')], before: 0, heads, whole: true, anchor: criterion.anchor, padding: { top: 7, bottom: 8.5 }, rule: FULL,
      cells: [
        { ...column(0), tag: tag('TH', { scope: 'Row' }), paragraphs: [paragraph(criterion.label, STYLES.strong)] },
        { ...column(1), tag: tag('TD'), paragraphs: [paragraph(criterion.text, STYLES.text)] },
        { ...column(2), tag: tag('TD'), paragraphs: shown },
      ],
    };
  });
  return { title: m.package_criteria({}, at), rows: [titleRow(path, m.package_criteriaShown({}, at), 'criteria'), heads, ...rows] };
}

/** Each prompt begins a page, unless it fits on the page of the one before it whole. */
function partSection(part: DossierPart, known: Known): Section {
  const path = [tag('Sect')];
  const steps = part.steps.flatMap((step, n) => {
    const [first, ...rest] = stepRows(step, [...path, tag('Sect')], known);
    return first ? [n === 0 ? { ...first, before: 0 } : { ...first, begins: 'page-unless-it-fits' as const }, ...rest] : [];
  });
  return { title: part.name, rows: [titleRow(path, part.name, `part${part.number}`), ...steps] };
}

function stepRows(step: DossierStep, path: Tag[], known: Known): Row[] {
  const { dossier } = known;
  const at = { locale: dossier.locale };
  const heading = headingRow(path, step.label, step.title, step.anchor);
  const asked = blockRows(path, step.text.map((block) => ({ block, beside: [] })), known, STYLES.asked, 4).map((row) => ({ ...row, withNext: true }));
  if (step.kind === 'prompt') {
    const answer = step.answer.map(({ block, beside }) => ({ block, beside: beside.map((anchor) => crossReference(known, anchor)) }));
    return [
      heading, ...asked, smallRow(path, step.count, { withNext: true }),
      ...(answer.length ? blockRows(path, answer, known, STYLES.text, 16) : [smallRow(path, m.package_notAnswered({}, at), { before: 16 })]),
      ...servedRows(path, m.package_serves({}, at), step.served, dossier, 16),
    ];
  }
  const filled = step.filled.map(({ artifact, caption }, n): Row => ({
    path, before: n === 0 ? 12 : 8,
    cells: [
      textCell([
        paragraph([{ text: `${artifact.anchor} ${artifact.title}`, colour: LINK, link: linkTo(known, artifact.anchor) }], STYLES.text),
        ...(caption ? [paragraph(caption, STYLES.small)] : []),
      ]),
      labelCell([paragraph([crossReference(known, artifact.anchor)], STYLES.small)]),
    ],
  }));
  return [heading, ...asked, ...(filled.length ? filled : [smallRow(path, m.package_nothingHere({}, at), { before: 12 })])];
}

function artifactsSection(known: Known, pictures: Map<string, Picture>): Section {
  const title = m.package_artifacts({}, { locale: known.dossier.locale });
  const path = [tag('Sect')];
  const rows = known.dossier.artifacts.flatMap((artifact, n) => {
    const [first, ...rest] = artifactRows(artifact, [...path, tag('Sect')], known, pictures.get(artifact.anchor));
    return first ? [n === 0 ? { ...first, before: 0 } : { ...first, begins: 'page' as const }, ...rest] : [];
  });
  return { title, rows: [titleRow(path, title, 'artifacts'), ...rows] };
}

/** The picture as wide as the text and never higher than most of a page; small ones are not blown up. */
const MOST_HIGH = 400;
function figureOf({ bytes, width, height }: Picture, alt: string): Figure {
  const scale = Math.min(TEXT.width / width, MOST_HIGH / height, 0.75);
  return { tag: tag('Figure', { alt }), bytes, x: TEXT.x, width: width * scale, height: height * scale };
}

function artifactRows(artifact: Artifact, path: Tag[], known: Known, picture: Picture | undefined): Row[] {
  const { dossier } = known;
  const at = { locale: dossier.locale };
  const { address } = artifact;
  const facts: Span[] = [
    { text: `${artifact.facts}.` },
    ...(artifact.answers.length ? [{ text: ' ' }, ...sentence((places) => m.package_answers({ places }, at), listed(artifact.answers.map((anchor) => crossReference(known, anchor))))] : []),
    ...(artifact.fileName ? [{ text: ` ${m.package_file({ name: artifact.fileName.replace('evidence/', '') }, at)}` }] : []),
    ...(address ? [{ text: ' ' }, ...sentence((address) => m.package_address({ address }, at), [{ text: address, colour: LINK, link: linkOut(dossier, address) }])] : []),
  ];
  const figure = picture && figureOf(picture, m.package_pictureAlt({ title: artifact.caption || artifact.title }, at));
  return [
    headingRow(path, artifact.anchor, artifact.title, artifact.anchor),
    smallRow(path, facts),
    ...(figure ? [{ path, before: 16, figure, cells: [], withNext: artifact.caption !== '' }] : []),
    ...(artifact.caption ? [smallRow(path, artifact.caption, figure ? { before: 8 } : { before: 16, cells: [textCell([paragraph(artifact.caption, STYLES.text)])] })] : []),
    ...servedRows(path, m.package_shows({}, at), artifact.served, dossier, 16),
  ];
}

function passagesSection(known: Known): Section {
  const { dossier } = known;
  const at = { locale: dossier.locale };
  const path = [tag('Sect')];
  const title = m.package_passages({}, at);
  return { title: m.package_sources({}, at), rows: [titleRow(path, title, 'sources'), ...quotedSources(dossier).flatMap((one, n) => sourceRows(one, [...path, tag('Sect')], known, n === 0))] };
}

function sourceRows(source: CitedSource, path: Tag[], known: Known, isFirst: boolean): Row[] {
  const at = { locale: known.dossier.locale };
  const copy = source.fileName ? ` ${m.package_copy({ name: source.fileName.replace('evidence/', '') }, at)}` : '';
  const passages = source.passages.flatMap(({ text, note, usedIn }, n): Row[] => {
    const used = usedIn.length ? sentence((places) => m.package_usedIn({ places }, at), listed(usedIn.map((anchor) => crossReference(known, anchor)))) : [];
    const after = [...used, ...(note ? [{ text: used.length ? ` ${note}` : note }] : [])];
    return [
      { path: [...path, tag('BlockQuote')], before: n === 0 ? 12 : 16, withNext: true, cells: [textCell([paragraph(text, STYLES.text, { bar: true })])] },
      ...(after.length ? [{ path, before: 4, cells: [{ x: TEXT.x + 12, width: TEXT.width - 12, paragraphs: [paragraph(after, STYLES.small)] }] }] : []),
    ];
  });
  const cited = tag('P');
  return [
    { ...headingRow(path, source.anchor, source.title, source.anchor), ...(isFirst ? { before: 0 } : {}) },
    smallRow(path, `${source.facts}${copy}`),
    ...passages,
    ...servedRows(path, m.package_shows({}, at), source.served, known.dossier, 16),
    {
      path, before: 16, whole: true,
      cells: [
        labelCell([paragraph(`${m.package_citedAs({}, at)} `, STYLES.small, { tag: cited })]),
        textCell([paragraph(spansOfReference(source.reference, known.dossier), STYLES.text, { tag: cited, hang: 24 })]),
      ],
    },
  ];
}

function referenceRows(known: Known): Row[] {
  const { dossier } = known;
  const at = { locale: dossier.locale };
  const path = [tag('Sect')];
  const rows = sortedReferences(dossier).map((source, n): Row => {
    const isElsewhere = quotedSources(dossier).includes(source);
    const beside: Span[] = [isElsewhere ? crossReference(known, source.anchor) : { text: source.anchor }, ...source.usedIn.map((anchor) => crossReference(known, anchor))];
    const copy = !isElsewhere && source.fileName ? [paragraph(m.package_copy({ name: source.fileName.replace('evidence/', '') }, at), STYLES.small)] : [];
    return {
      path, before: n === 0 ? 0 : 8, whole: true, ...(isElsewhere ? {} : { anchor: source.anchor }),
      cells: [textCell([paragraph(spansOfReference(source.reference, dossier), STYLES.text, { hang: 24 }), ...copy]), labelCell(beside.map((span) => paragraph([span], STYLES.small)))],
    };
  });
  return [titleRow(path, m.package_references({}, at), 'references'), ...rows];
}
