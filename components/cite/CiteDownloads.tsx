import { referenceFormats, writeReferences } from '@/utils/cite/formats/index';
import type { CslItem } from '@/utils/cite/csl-item';
import { saveFile } from '@/utils/platform/download';
import { m } from '@/utils/words/paraglide/messages';
import styles from './cite.module.css';

export interface CiteDownloadsProps {
  works: readonly CslItem[];
}

/** The works as files that reference managers open. */
export function CiteDownloads({ works }: CiteDownloadsProps) {
  return (
    <div class={styles.downloads} role="group" aria-label={m.cite_download()}>
      <span class="small muted">{m.cite_download()}</span>
      <span class={styles.formats}>
        {referenceFormats.map((format) => (
          <button
            key={format.id} type="button" class="btn tiny" aria-label={m.cite_downloadAs({ format: format.name })}
            onClick={() => saveFile(`references.${format.extension}`, new Blob([writeReferences(works, format)], { type: format.mime }))}
          >
            {format.name}
          </button>
        ))}
      </span>
    </div>
  );
}
