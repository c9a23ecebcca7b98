import type { Block, Line } from '@/utils/reflect/body';
import type { Dossier } from '../dossier/dossier';
import { escapeText } from './escape';

function line(parts: Line, dossier: Dossier): string {
  return parts.map((one) => {
    if (one.kind === 'text') return escapeText(one.text);
    if (one.kind !== 'reference') return `<${one.kind}>${line(one.inlines, dossier)}</${one.kind}>`;
    const { text = '', anchor = '' } = dossier.references.get(one.itemId) ?? {};
    return anchor ? `<a href="#${anchor}">${escapeText(text)}</a>` : escapeText(text);
  }).join('');
}

/** A block of a body; each line of a paragraph stays a line. */
export function blockMarkup(block: Block, dossier: Dossier): string {
  if (block.kind === 'list') return `<ul>${block.items.map((item) => `<li dir="auto">${line(item, dossier)}</li>`).join('')}</ul>`;
  const lines = block.lines.map((one) => line(one, dossier)).join('<br>');
  return block.kind === 'quote' ? `<blockquote><p dir="auto">${lines}</p></blockquote>` : `<p dir="auto">${lines}</p>`;
}
