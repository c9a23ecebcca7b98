import { stretchesWith } from '@/utils/core/find-words';

export interface MarkedProps {
  text: string;
  /** Folded words. */
  words: readonly string[];
}

/** A text with what was sought marked in it. */
export function Marked({ text, words }: MarkedProps) {
  if (words.length === 0) return <>{text}</>;
  return <>{stretchesWith(text, words).map(({ text, found, at }) => (found ? <mark key={at}>{text}</mark> : text))}</>;
}
