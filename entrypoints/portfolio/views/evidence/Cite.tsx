import { CitedText } from '@/components/cite/CitedText';
import { CiteDownloads } from '@/components/cite/CiteDownloads';
import { StyleSelect } from '@/components/cite/StyleSelect';
import { useClipboard } from '@/components/hooks/use-clipboard';
import { useSettings } from '@/components/hooks/use-settings';
import { workOf } from '@/components/hooks/works';
import { Icon } from '@/components/Icon';
import { missingIn, type Missing } from '@/utils/cite/missing';
import { cite } from '@/utils/cite/reference-list';
import { htmlOf, textOf } from '@/utils/cite/spans';
import { styleOf } from '@/utils/cite/styles/index';
import type { Item, Source } from '@/utils/core/rows/evidence';
import { wordsLocale } from '@/utils/words/locale';
import { m } from '@/utils/words/paraglide/messages';
import styles from './cite.module.css';
import { openSourceField } from './SourceField';

export interface CiteProps {
  item: Item;
  source: Source | undefined;
}

const MISSING: Record<Missing, { says: () => string; add: () => string }> = {
  author: { says: m.cite_no_author, add: m.cite_add_author },
  issued: { says: m.cite_no_issued, add: m.cite_add_issued },
  title: { says: m.cite_no_title, add: m.cite_add_title },
  'container-title': { says: m.cite_no_container, add: m.cite_add_container },
  publisher: { says: m.cite_no_publisher, add: m.cite_add_publisher },
};

/** The item as a reference, as it will be pasted, and what that still lacks. */
export function Cite({ item, source }: CiteProps) {
  const { settings } = useSettings();
  const { copied, refused, copy } = useClipboard();
  const work = workOf(item, source);
  const { reference, inText } = cite(work, styleOf(settings.citeStyle), wordsLocale());
  const [whole, short] = [textOf(reference), textOf(inText)];
  return (
    <section aria-labelledby="cite-head" class={styles.cite}>
      <h2 id="cite-head">{m.cite_name()}</h2>
      <div class={styles.tools}>
        <StyleSelect />
        <button type="button" class="btn" onClick={() => void copy(whole, { text: whole, html: `<p>${htmlOf(reference)}</p>` })}><Icon name="copy" />{m.cite_copy()}</button>
        <span class="small muted" role="status">{copied !== '' && (copied === whole || copied === short) ? m.cite_copied() : ''}</span>
      </div>
      <p class={styles.reference} dir="auto" data-cite="reference"><CitedText spans={reference} /></p>
      {short !== '' && (
        <div>
          <p class={styles.name}>{m.cite_inText()}</p>
          <div class={styles.inText}>
            <span dir="auto" data-cite="in-text"><CitedText spans={inText} /></span>
            <button type="button" class="btn quiet tiny iconbtn" aria-label={m.cite_copyInText()} title={m.cite_copyInText()} onClick={() => void copy(short, { text: short, html: htmlOf(inText) })}><Icon name="copy" /></button>
          </div>
        </div>
      )}
      {refused && <p class="small bad" role="alert">{m.cite_refused()}</p>}
      {source && missingIn(work).map((name) => (
        <p key={name} class={`small ${styles.missing}`}>
          <Icon name="warn" class="warn" />
          <span>{MISSING[name].says()} <button type="button" class="link" onClick={() => openSourceField(name)}>{MISSING[name].add()}</button></span>
        </p>
      ))}
      <CiteDownloads works={[work]} />
    </section>
  );
}
