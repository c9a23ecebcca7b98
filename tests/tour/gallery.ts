import type { Picture, WrittenFile } from './album.ts';

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `
:root { color-scheme: light dark; font: 15px/1.55 system-ui, sans-serif; background: light-dark(#f6f3ec, #1b1a18); color: light-dark(#23211d, #e9e5db); }
body { margin: 0 auto; max-inline-size: 90rem; padding: 2rem; }
h2 { margin-block: 3rem 1rem; font-size: 1.25rem; }
figure { margin: 0 0 2.5rem; }
figcaption { margin-block-end: 0.5rem; max-inline-size: 70ch; }
.pair { display: grid; gap: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); align-items: start; }
img { max-inline-size: 100%; block-size: auto; border: 1px solid light-dark(#d9d3c6, #45413a); border-radius: 6px; }
`;

/** One page that shows every picture with its caption; all its links are relative. */
export function galleryPage(title: string, pictures: Picture[], files: WrittenFile[]): string {
  const steps = Map.groupBy(pictures, (picture) => picture.step);
  const figures = (shown: Picture[]) => shown.map(({ caption, files }) => `
    <figure>
      <figcaption>${escape(caption)}</figcaption>
      <div class="pair">
        ${Object.entries(files).map(([theme, path]) => `<a href="${encodeURI(path)}"><img src="${encodeURI(path)}" alt="${escape(caption)} (${theme})" loading="lazy"></a>`).join('\n        ')}
      </div>
    </figure>`).join('');
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${escape(title)}</title><style>${STYLE}</style></head>
<body>
  <h1>${escape(title)}</h1>
  <ul>${files.map(({ path, says }) => `<li><a href="${encodeURI(path)}">${escape(path)}</a>: ${escape(says)}</li>`).join('')}</ul>
  ${[...steps].map(([step, shown]) => `<section><h2>${escape(step)}</h2>${figures(shown)}</section>`).join('\n')}
</body>
</html>
`;
}
