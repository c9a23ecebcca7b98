import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { sanitizeHtml } from '@/utils/clip/sanitize';
import { markPassages } from './mark-passages';

export interface ReaderCopyProps {
  /** As the page gave it: UNTRUSTED. */
  html: string;
  /** BCP 47; '' = unknown. */
  lang: string;
  /** Passages to mark, as they were selected. */
  passages: readonly string[];
  /** Pictures that we keep: by the page's address, ours. */
  pictures?: ReadonlyMap<string, string>;
}

/** The reader copy of a clipped page: the one place where markup of others comes onto a surface, through the sanitizer. */
export function ReaderCopy({ html, lang, passages, pictures }: ReaderCopyProps) {
  const text = useRef<HTMLDivElement>(null);
  const safe = useMemo(() => sanitizeHtml(html, window, pictures), [html, pictures]);
  useLayoutEffect(() => (text.current ? markPassages(text.current, passages) : undefined), [safe, passages]);

  useLayoutEffect(() => {
    for (const link of text.current?.querySelectorAll<HTMLAnchorElement>('a[href]') ?? []) link.target = '_blank';
  }, [safe]);
  return (
    // oxlint-disable-next-line react/no-danger -- only what the sanitizer has seen
    <div ref={text} class="read reader" dir="auto" {...(lang ? { lang } : {})} dangerouslySetInnerHTML={{ __html: safe }} />
  );
}
