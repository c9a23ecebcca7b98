import { bytesToBase64 } from '../bytes';
import type { Anchor, Artifact, CitedSource, Dossier, DossierStep, Served } from '../dossier/dossier';
import { nameOf, quotedSources, sortedReferences } from '../dossier/dossier';
import type { Picture } from '../pictures';
import { m } from '@/utils/words/paraglide/messages';
import { blockMarkup } from './body-markup';
import { escapeText, pageHead } from './escape';
import { SUBMISSION_STYLE } from './submission-style';

/** The submission as one page: what the PDF says, in the same order. Nothing in it runs, and nothing is fetched. */
export function submissionPage(dossier: Dossier, pictures: Map<string, Picture>): string {
  const { locale, number } = dossier;
  const at = { locale };
  const row = (label: string, text: string): string => (text ? `<dt>${escapeText(label)}</dt><dd dir="auto">${escapeText(text)}</dd>` : '');
  const changed = dossier.changed.length
    ? `<section class="changed"><h2>${escapeText(m.package_changedSince({ n: number - 1 }, at))}</h2>${dossier.changed.map((block) => blockMarkup(block, dossier)).join('')}</section>`
    : '';
  const sections = [
    dossier.criteria.length ? section('criteria', m.package_criteriaShown({}, at), matrix(dossier)) : '',
    ...dossier.parts.map((part) => section(`part${part.number}`, part.name, part.steps.map((step) => stepMarkup(step, dossier)).join('\n'))),
    dossier.artifacts.length ? section('artifacts', m.package_artifacts({}, at), dossier.artifacts.map((one) => artifactMarkup(one, dossier, pictures.get(one.anchor))).join('\n')) : '',
    quotedSources(dossier).length ? section('sources', m.package_passages({}, at), quotedSources(dossier).map((one) => sourceMarkup(one, dossier)).join('\n')) : '',
    dossier.sources.length ? section('references', m.package_references({}, at), sortedReferences(dossier).map((one) => referenceMarkup(one, dossier)).join('\n')) : '',
  ].filter(Boolean);
  const title = m.package_documentTitle({ title: dossier.title, n: number }, at);
  return `${pageHead(title, locale, SUBMISSION_STYLE)}<body>
<header>
<p class="small">${escapeText(m.package_competencyLabel({}, at))}</p>
<h1 dir="auto">${escapeText(dossier.title)}</h1>
<p dir="auto">${escapeText(dossier.competency)}</p>
<dl>${row(m.package_issuer({}, at), dossier.issuer)}${row(m.package_version({}, at), dossier.version)}${row(m.package_submission({}, at), dossier.submitted)}</dl>
${changed}${contents(dossier)}
</header>
<main>
${sections.join('\n')}
</main>
</body>
</html>
`;
}

const section = (id: string, title: string, content: string): string => `<section id="${id}"><h2 dir="auto">${escapeText(title)}</h2>\n${content}\n</section>`;
const link = (anchor: Anchor, text: string): string => `<a href="#${anchor}">${escapeText(text)}</a>`;
const links = (anchors: readonly Anchor[], dossier: Dossier): string => anchors.map((anchor) => link(anchor, nameOf(dossier, anchor))).join(', ');
/** A sentence with links in the place of its one hole. */
const sentence = (say: (hole: string) => string, hole: string): string => {
  const [before = '', after = ''] = say('\u0001').split('\u0001');
  return `${escapeText(before)}${hole}${escapeText(after)}`;
};

function contents(dossier: Dossier): string {
  const at = { locale: dossier.locale };
  const entry = (anchor: Anchor, n: string, text: string): string => `<li><span class="n">${escapeText(n)}</span><a href="#${anchor}" dir="auto">${escapeText(text)}</a></li>`;
  const group = (title: string, entries: string[]): string => (entries.length ? `<h3 dir="auto">${escapeText(title)}</h3><ul>${entries.join('')}</ul>` : '');
  return `<nav aria-labelledby="contents"><h2 id="contents">${escapeText(m.package_contents({}, at))}</h2>
${dossier.criteria.length ? `<ul>${entry('criteria', '', m.package_criteriaShown({}, at))}</ul>` : ''}
${dossier.parts.map((part) => group(part.name, part.steps.map((step) => entry(step.anchor, step.label, step.title)))).join('\n')}
${group(m.package_artifacts({}, at), dossier.artifacts.map((one) => entry(one.anchor, one.anchor, one.title)))}
${group(m.package_sources({}, at), [
    ...(quotedSources(dossier).length ? [entry('sources', '', m.package_passages({}, at))] : []),
    ...(dossier.sources.length ? [entry('references', '', m.package_references({}, at))] : []),
  ])}
</nav>`;
}

function matrix(dossier: Dossier): string {
  const at = { locale: dossier.locale };
  const rows = dossier.criteria.map((one) => {
    const shown = one.shown.map(({ anchor, look }) => `${link(anchor, nameOf(dossier, anchor))}${look ? `, ${escapeText(look)}` : ''}`).join('<br>');
    return `<tr id="${one.anchor}"><th scope="row">${escapeText(one.label)}</th><td dir="auto">${escapeText(one.text)}</td><td dir="auto">${shown}</td></tr>`;
  });
  return `<div class="scroll" tabindex="0" role="group" aria-label="${escapeText(m.package_criteriaShown({}, at))}"><table><thead><tr><th scope="col">${escapeText(m.package_criterion({}, at))}</th><th scope="col">${escapeText(m.package_asked({}, at))}</th><th scope="col">${escapeText(m.package_shown({}, at))}</th></tr></thead><tbody>
${rows.join('\n')}
</tbody></table></div>`;
}

function servedMarkup(title: string, served: readonly Served[], dossier: Dossier): string {
  if (served.length === 0) return '';
  const at = { locale: dossier.locale };
  const rows = served.map(({ criterion, shows, look }) => {
    const where = look ? ` ${escapeText(m.package_lookAt({ look }, at))}` : '';
    const what = shows
      ? `${escapeText(shows)}<br><span class="small">${escapeText(criterion.text)}${where}</span>`
      : `${escapeText(criterion.text)}${look ? `<br><span class="small">${where.trim()}</span>` : ''}`;
    return `<tr><th scope="row">${escapeText(criterion.label)}</th><td dir="auto">${what}</td></tr>`;
  });
  return `<h4>${escapeText(title)}</h4><table><tbody>${rows.join('')}</tbody></table>`;
}

const heading = (anchor: Anchor, label: string, title: string): string => `<h3 id="${anchor}"><span class="n">${escapeText(label)}</span> <span dir="auto">${escapeText(title)}</span></h3>`;

function stepMarkup(step: DossierStep, dossier: Dossier): string {
  const at = { locale: dossier.locale };
  const asked = `<div class="asked">${step.text.map((block) => blockMarkup(block, dossier)).join('')}</div>`;
  const served = servedMarkup(m.package_serves({}, at), step.served, dossier);
  if (step.kind === 'prompt') {
    const answer = step.answer.map(({ block, beside }) => `${blockMarkup(block, dossier)}${beside.length ? `<p class="beside">${links(beside, dossier)}</p>` : ''}`).join('\n');
    return `<article>${heading(step.anchor, step.label, step.title)}${asked}<p class="small">${escapeText(step.count)}</p>\n${answer || `<p class="small">${escapeText(m.package_notAnswered({}, at))}</p>`}${served}</article>`;
  }
  const filled = step.filled.map(({ artifact, caption }) => `<li dir="auto">${link(artifact.anchor, `${artifact.anchor} ${artifact.title}`)}${caption ? `<br><span class="small">${escapeText(caption)}</span>` : ''}</li>`).join('');
  return `<article>${heading(step.anchor, step.label, step.title)}${asked}${filled ? `<ul>${filled}</ul>` : `<p class="small">${escapeText(m.package_nothingHere({}, at))}</p>`}</article>`;
}

const fileLink = (fileName: string): string => `<a href="${escapeText(fileName)}">${escapeText(fileName.replace('evidence/', ''))}</a>`;
const outLink = (address: string): string => `<a href="${escapeText(address)}" rel="noreferrer">${escapeText(address)}</a>`;

function artifactMarkup(one: Artifact, dossier: Dossier, picture: Picture | undefined): string {
  const at = { locale: dossier.locale };
  const answers = one.answers.length ? ` ${sentence((places) => m.package_answers({ places }, at), links(one.answers, dossier))}` : '';
  const where = one.fileName ? ` ${sentence((name) => m.package_file({ name }, at), fileLink(one.fileName))}` : one.address ? ` ${sentence((address) => m.package_address({ address }, at), outLink(one.address))}` : '';
  const alt = m.package_pictureAlt({ title: one.caption || one.title }, at);
  const image = picture ? `<img src="data:${picture.mime};base64,${bytesToBase64(picture.bytes)}" width="${picture.width}" height="${picture.height}" alt="${escapeText(alt)}">` : '';
  const caption = one.caption ? `<p class="small" dir="auto">${escapeText(one.caption)}</p>` : '';
  const figure = picture ? `<figure>${image}${one.caption ? `<figcaption dir="auto">${escapeText(one.caption)}</figcaption>` : ''}</figure>` : caption;
  return `<article>${heading(one.anchor, one.anchor, one.title)}<p class="small">${escapeText(one.facts)}.${answers}${where}</p>${figure}${servedMarkup(m.package_shows({}, at), one.served, dossier)}</article>`;
}

function sourceMarkup(one: CitedSource, dossier: Dossier): string {
  const at = { locale: dossier.locale };
  const copy = one.fileName ? ` ${sentence((name) => m.package_copy({ name }, at), fileLink(one.fileName))}` : '';
  const passages = one.passages.map(({ text, note, usedIn }) => {
    const used = usedIn.length ? sentence((places) => m.package_usedIn({ places }, at), links(usedIn, dossier)) : '';
    return `<blockquote><p dir="auto">${escapeText(text)}</p></blockquote><p class="small" dir="auto">${[used, escapeText(note)].filter(Boolean).join(' ')}</p>`;
  });
  return `<article>${heading(one.anchor, one.anchor, one.title)}<p class="small">${escapeText(one.facts)}${copy}</p>${passages.join('')}${servedMarkup(m.package_shows({}, at), one.served, dossier)}</article>`;
}

function referenceMarkup(one: CitedSource, dossier: Dossier): string {
  const isElsewhere = quotedSources(dossier).includes(one);
  const text = one.reference.map((phrase) => (phrase.address ? outLink(phrase.address) : phrase.italic ? `<i>${escapeText(phrase.text)}</i>` : escapeText(phrase.text))).join('');
  const used = links(one.usedIn, dossier);
  const copy = !isElsewhere && one.fileName ? sentence((name) => m.package_copy({ name }, { locale: dossier.locale }), fileLink(one.fileName)) : '';
  const beside = [isElsewhere ? link(one.anchor, one.anchor) : escapeText(one.anchor), used, copy].filter(Boolean).join(' · ');
  return `<p class="ref" dir="auto"${isElsewhere ? '' : ` id="${one.anchor}"`}>${text}</p><p class="beside small">${beside}</p>`;
}
