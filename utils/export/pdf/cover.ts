import { m } from '@/utils/words/paraglide/messages';
import { quotedSources, type Anchor, type Dossier } from '../dossier/dossier';
import { LINK, STYLES, tag, type Row, type Section } from './paper';
import { linkTo, type Known } from './phrases';
import { blockRows, labelCell, paragraph, textCell } from './rows';

/** The first page: what this is, what changed, and where everything stands. */
export function coverSection(known: Known): Section {
  const { dossier } = known;
  const at = { locale: dossier.locale };
  const path = [tag('Sect')];
  const fact = (label: string, text: string): Row[] => {
    const both = tag('P');
    return text ? [{ path, before: 0, cells: [labelCell([paragraph(`${label} `, STYLES.small, { tag: both })]), textCell([paragraph(text, STYLES.text, { tag: both })])] }] : [];
  };
  const changed = blockRows(path, dossier.changed.map((block) => ({ block, beside: [] })), known, STYLES.text, 16);
  const changedLabel = labelCell([paragraph(m.package_changedSince({ n: dossier.number - 1 }, at), STYLES.small)]);
  return {
    title: '',
    rows: [
      {
        path, before: 0, padding: { top: 24, bottom: 8 },
        cells: [labelCell([paragraph(m.package_competencyLabel({}, at), STYLES.small)], 14), textCell([paragraph(dossier.title, STYLES.title, { tag: tag('H1') })])],
      },
      ...(dossier.competency ? [{ path, before: 0, padding: { top: 0, bottom: 16 }, cells: [textCell([paragraph(dossier.competency, STYLES.text)])] }] : []),
      ...fact(m.package_issuer({}, at), dossier.issuer),
      ...fact(m.package_version({}, at), dossier.version),
      ...fact(m.package_submission({}, at), dossier.submitted),
      ...changed.map((row, n) => (n === 0 ? { ...row, cells: [changedLabel, ...row.cells] } : row)),
      ...contentsRows(known, path),
    ],
  };
}

interface Entry {
  group: string;
  number: string;
  title: string;
  anchor: Anchor;
}

function entriesOf(dossier: Dossier): Entry[] {
  const at = { locale: dossier.locale };
  const sources = m.package_sources({}, at);
  return [
    ...(dossier.criteria.length ? [{ group: '', number: '', title: m.package_criteriaShown({}, at), anchor: 'criteria' }] : []),
    ...dossier.parts.flatMap((part) => part.steps.map((step) => ({ group: part.name, number: step.label, title: step.title, anchor: step.anchor }))),
    ...dossier.artifacts.map((one) => ({ group: m.package_artifacts({}, at), number: one.anchor, title: one.title, anchor: one.anchor })),
    ...(quotedSources(dossier).length ? [{ group: sources, number: '', title: passagesTitle(dossier), anchor: 'sources' }] : []),
    ...(dossier.sources.length ? [{ group: sources, number: '', title: m.package_references({}, at), anchor: 'references' }] : []),
  ];
}

/** `Passages quoted, S1 and S2` */
function passagesTitle(dossier: Dossier): string {
  const all = quotedSources(dossier);
  const [first = '', last = ''] = [all[0]?.anchor, all.at(-1)?.anchor];
  const say = all.length === 1 ? m.package_passagesOne : all.length === 2 ? m.package_passagesOf : m.package_passagesFrom;
  return say({ first, last }, { locale: dossier.locale });
}

const NUMBER = { x: 108, width: 44 };
const TITLE = { x: 140, width: 324 };
const PAGE_NUMBER = { x: 464, width: 40 };

function contentsRows(known: Known, path: Row['path']): Row[] {
  const { dossier, pageOf } = known;
  const inList = [...path, tag('TOC')];
  const title: Row = {
    path, before: 24, withNext: true, padding: { top: 0, bottom: 4 },
    cells: [textCell([paragraph(m.package_contents({}, { locale: dossier.locale }), STYLES.piece, { tag: tag('H2') })])],
  };
  // A label that is wider than the column it stands in moves the titles, all of them alike.
  const widest = Math.max(...dossier.parts.flatMap((part) => part.steps.map((step) => step.label.length)), 2);
  const shift = Math.min(60, Math.max(0, (widest - 5) * 6));
  const rows = entriesOf(dossier).map((entry, n, all): Row => {
    const link = linkTo(known, entry.anchor, entry.number || entry.title);
    const isFirst = entry.group !== '' && all[n - 1]?.group !== entry.group;
    const item = [...inList, tag('TOCI')];
    const both = tag('Reference');
    const cells = [
      ...(isFirst ? [{ ...labelCell([paragraph(`${entry.group} `, STYLES.small, { tag: tag('Lbl') })]), hangsOver: entry.group.length / 18 < all.filter((one) => one.group === entry.group).length }] : []),
      { ...NUMBER, width: NUMBER.width + shift, paragraphs: entry.number ? [paragraph([{ text: `${entry.number} `, link }], STYLES.text, { tag: both })] : [] },
      { x: TITLE.x + shift, width: TITLE.width - shift, paragraphs: [paragraph([{ text: `${entry.title} `, link }], STYLES.text, { tag: both })] },
      { ...PAGE_NUMBER, paragraphs: [paragraph([{ text: String(pageOf(entry.anchor)), link, colour: LINK }], STYLES.text, { tag: both, end: true })] },
    ];
    return { path: item, before: isFirst ? 8 : 0, whole: true, padding: { top: 1, bottom: 1 }, cells };
  });
  return [title, ...rows];
}

