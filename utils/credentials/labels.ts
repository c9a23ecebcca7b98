/** 1 → a, 26 → z, 27 → aa. */
export function letter(n: number): string {
  const [rest, last] = [Math.floor((n - 1) / 26), (n - 1) % 26];
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + last);
}

/** Gives each thing the label that was typed, or else the first from `from` on that nobody has. */
export function labelsFor(typed: readonly string[]): (own: string, label: (n: number) => string, from: number) => string {
  const taken = new Set(typed.map((label) => label.trim()).filter(Boolean));
  return (own, label, from) => {
    if (own.trim()) return own.trim();
    for (let n = from; ; n += 1) {
      const given = label(n);
      if (taken.has(given)) continue;
      taken.add(given);
      return given;
    }
  };
}

const LONGEST = 48;

/** A few words for lists, from a question's beginning: its first sentence, cut at a word where it is long. */
export function shortTitle(text: string): string {
  const line = text.split('\n', 1)[0] ?? '';
  const sentence = (/^.*?[.?!](?=\s|$)/.exec(line)?.[0] ?? line).replace(/[.]$/, '');
  if (sentence.length <= LONGEST) return sentence;
  const cut = sentence.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LONGEST / 2)).trimEnd()}…`;
}
