/** Words that would act if they were taken for markup: each way to run sets `pwned` and asks for `/hostile-ran`. */
export const HOSTILE = '</title></script><script>pwned=1;fetch("/hostile-ran")</script><img data-hostile src="/hostile-ran" onerror="pwned=1"> & "it\'s" [a](javascript:pwned=1)';

/** Marks that change what a line or a file name reads as: an override, an isolate, a bell, an escape sequence. */
const UNSEEN = '\u202Egnp.exe\u202C \u2066x\u2069 \u0007\u001B[31m';

export const SELECTED = `A passage that says ${HOSTILE} and goes on.`;

const asText = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const asJson = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/**
 * A page that says such words in every place that is read, and holds elements that would load or run something in a copy.
 * In the page itself none of them runs.
 */
export function hostilePage(): string {
  const title = `Hostile ${HOSTILE} ${UNSEEN}`;
  const about = { '@context': 'https://schema.org', '@type': 'Article', headline: title, author: [{ '@type': 'Person', name: `Author ${HOSTILE} ${UNSEEN}` }], publisher: { '@type': 'Organization', name: HOSTILE }, inLanguage: 'en" onload="pwned=1', datePublished: '2025-09-14', description: title };
  return `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <title>${asText(title)}</title>
  <meta name="author" content="${asText(HOSTILE + UNSEEN)}">
  <meta name="description" content="${asText(title)}">
  <meta property="og:title" content="${asText(title)}">
  <meta property="og:site_name" content="${asText(HOSTILE)}">
  <link rel="canonical" href="javascript:pwned=1">
  <link rel="license" href="javascript:pwned=1">
  <script type="application/ld+json">${asJson(about)}</script>
</head>
<body>
  <article>
    <h1>${asText(title)}</h1>
    <p class="byline">By <a rel="author" href="javascript:pwned=1">${asText(HOSTILE)}</a></p>
    <p id="selected">${asText(SELECTED)}</p>
    ${Array.from({ length: 6 }, (_, n) => `<p onclick="pwned=1" style="background: url(/hostile-background-${n}.png)" data-hostile>Paragraph ${n}: three seconds of silence are long for whoever stands in front and short for whoever sits. We counted who spoke before and after, and wrote down what they said.</p>`).join('\n    ')}
    <p><a href="javascript:pwned=1">A link that runs</a>, <a href="data:text/html,<script>pwned=1</script>">one that holds a page</a>, <a href="/hostile-link" ping="/hostile-ping">one that tells</a>.</p>
    <img src="/hostile-picture.png" srcset="/hostile-picture-2.png 2x" alt="A picture">
    <video src="/hostile-film.mp4" poster="/hostile-poster.png"></video>
    <iframe src="/hostile-frame.html" srcdoc="&lt;p&gt;framed&lt;/p&gt;"></iframe>
    <object data="/hostile-object"></object><embed src="/hostile-embed">
    <svg viewBox="0 0 9 9"><a href="javascript:pwned=1"><text>drawn</text></a><use href="/hostile-use.svg#a"/><image href="/hostile-image.png"/></svg>
    <form action="/hostile-form"><input name="q" autofocus onfocus="this.dataset.seen=1"><button formaction="javascript:pwned=1">Send</button></form>
    <style>@import "/hostile-import.css"; article { background: url(/hostile-style.png) }</style>
    <math><mtext><img src="/hostile-math.png" alt=""></mtext></math>
    <p>The last paragraph. It says that nothing of this was ever meant to run anywhere else.</p>
  </article>
</body>
</html>`;
}

/** A picture that holds a script, and a page: files that must never be opened in the extension's own origin. */
export const HOSTILE_SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" onload="pwned=1"><script>pwned=1;fetch("/hostile-ran")</script><image href="/hostile-ran"/></svg>';
export const HOSTILE_HTML = `<!doctype html><title>x</title><script>pwned=1;fetch("/hostile-ran")</script><p>${HOSTILE}</p>`;
