/** The name that `::highlight(passage)` draws. */
const NAME = 'passage';

interface Letters {
  /** The text without any space. */
  plain: string;
  /** Where each of its letters stands. */
  places: { node: Text; at: number }[];
}

/**
 * Marks passages in a text without touching its nodes; spaces and line ends do not matter. Answers the way to take the
 * marks away. A browser without highlights shows the text plain: the passages stand in their own list as well.
 */
export function markPassages(root: Element, passages: readonly string[]): () => void {
  const highlights = globalThis.CSS?.highlights;
  if (!highlights || passages.length === 0) return () => {};
  const letters = lettersOf(root);
  highlights.set(NAME, new Highlight(...passages.flatMap((passage) => rangeOf(letters, passage) ?? [])));
  return () => { highlights.delete(NAME); };
}

function lettersOf(root: Element): Letters {
  const letters: Letters = { plain: '', places: [] };
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let at = 0; at < node.data.length; at += 1) {
      const letter = node.data[at] ?? '';
      if (/\s/u.test(letter)) continue;
      letters.plain += letter;
      letters.places.push({ node, at });
    }
  }
  return letters;
}

/** Where a passage stands; null when the text does not have it. */
function rangeOf({ plain, places }: Letters, passage: string): Range | null {
  const sought = passage.replace(/\s+/gu, '');
  const found = sought === '' ? -1 : plain.indexOf(sought);
  const [first, last] = [places[found], places[found + sought.length - 1]];
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.at);
  range.setEnd(last.node, last.at + 1);
  return range;
}
