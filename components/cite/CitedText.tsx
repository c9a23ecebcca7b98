import { keyed } from '@/components/keyed';
import type { Span } from '@/utils/cite/spans';

export interface CitedTextProps {
  spans: readonly Span[];
}

/** A citation as it will be pasted: italics and nothing else. */
export function CitedText({ spans }: CitedTextProps) {
  return <>{keyed(spans).map(({ key, value: { text, italic } }) => (italic ? <i key={key}>{text}</i> : text))}</>;
}
