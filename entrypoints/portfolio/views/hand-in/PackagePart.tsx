import { ErrorNote } from '@/components/ErrorNote';
import type { HandIn } from '@/components/hooks/use-hand-in';
import type { Preview } from '@/components/hooks/use-preview';
import { packageFileName } from '@/utils/export/file-names';
import { sizeOf } from '@/utils/export/submission-input';
import { showFile } from '@/utils/platform/download';
import { formatBytes } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './hand-in.module.css';
import { packageRows } from './package-rows';

export interface PackagePartProps {
  handIn: HandIn;
  preview: Preview;
}

/** What will leave, file by file, with its sizes as they will be. */
export function PackagePart({ handIn, preview }: PackagePartProps) {
  const files = preview.state === 'ready' ? preview.files : null;
  const page = files?.find((file) => file.name === 'submission.html');
  const rows = packageRows(handIn.dossier, files);
  return (
    <section aria-labelledby="package">
      <div class={styles.head}>
        <h2 id="package">{m.handin_package()}</h2>
        <span class={`muted ${styles.fn}`}>{packageFileName(handIn.rows.template, handIn.number)}</span>
        <span class="grow" />
        <button type="button" class="link" disabled={!page} onClick={() => page && showFile(new Blob([page.data], { type: 'text/html' }))}>{m.handin_asAssessor()}</button>
      </div>
      {preview.state === 'failed' && <ErrorNote error={preview.error} />}
      <table class={styles.table}>
        <thead class="sr"><tr><th scope="col">{m.handin_file()}</th><th scope="col">{m.handin_fileWhat()}</th><th scope="col">{m.handin_fileSize()}</th></tr></thead>
        <tbody>
          {rows.map(({ name, what, bytes }) => (
            <tr key={name}><td class={styles.fn}>{name}</td><td>{what}</td><td class={styles.size}>{bytes === null ? '…' : formatBytes(bytes)}</td></tr>
          ))}
        </tbody>
        {files && (
          <tfoot>
            <tr>
              <th scope="row" colSpan={2}>{m.handin_files({ n: files.length })} <span class="muted">{m.handin_nameless()}</span></th>
              <td class={styles.size}>{formatBytes(files.reduce((sum, file) => sum + sizeOf(file), 0))}</td>
            </tr>
          </tfoot>
        )}
      </table>
      <span class="sr" role="status">{preview.state === 'drawing' ? m.handin_drawing() : ''}</span>
    </section>
  );
}
