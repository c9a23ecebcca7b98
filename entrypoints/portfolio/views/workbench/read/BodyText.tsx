import { keyed } from '@/components/keyed';
import type { Inline } from '@/utils/reflect/inline';
import { parseBody, type Line, type Names } from '@/utils/reflect/body';

export interface BodyTextProps {
  body: string;
  names: Names;
}

const words = (inlines: readonly Inline[], names: Names) =>
  keyed(inlines).map(({ key, value: inline }) => {
    if (inline.kind === 'text') return inline.text;
    if (inline.kind === 'reference') return <span key={key} class="ref" dir="auto">{names.get(inline.itemId) ?? ''}</span>;
    const Tag = inline.kind;
    return <Tag key={key}>{words(inline.inlines, names)}</Tag>;
  });

const lines = (all: readonly Line[], names: Names) => keyed(all).map(({ key, value }) => <p key={key} dir="auto">{words(value, names)}</p>);

/** An answer as it is read: paragraphs, quotes, lists, and references by their names. */
export function BodyText({ body, names }: BodyTextProps) {
  return (
    <>
      {keyed(parseBody(body)).map(({ key, value: block }) => {
        if (block.kind === 'list') return <ul key={key}>{keyed(block.items).map((item) => <li key={item.key} dir="auto">{words(item.value, names)}</li>)}</ul>;
        return block.kind === 'quote' ? <blockquote key={key}>{lines(block.lines, names)}</blockquote> : <div key={key}>{lines(block.lines, names)}</div>;
      })}
    </>
  );
}
