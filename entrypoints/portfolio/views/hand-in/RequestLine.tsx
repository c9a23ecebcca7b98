import type { Preview } from '@/components/hooks/use-preview';
import { routeTo } from '@/components/hooks/use-route';
import type { HandIn } from '@/components/hooks/use-hand-in';
import { Icon } from '@/components/Icon';
import type { ArtifactRequest } from '@/utils/core/rows/template';
import { filledOf } from '@/utils/credentials/filled';
import type { CheckView } from '@/utils/credentials/rules/types';
import type { RequestStep } from '@/utils/export/dossier/dossier';
import { sizeOf } from '@/utils/export/submission-input';
import { saveFile } from '@/utils/platform/download';
import { formatBytes } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './hand-in.module.css';
import type { SayCopied } from './PortalSheet';
import { useCopying } from './use-copying';

export interface RequestLineProps {
  handIn: HandIn;
  request: ArtifactRequest;
  described: RequestStep;
  view: CheckView;
  preview: Preview;
  onCopied: SayCopied;
}

/** A slot with what fills it: each file under the name it leaves by, its caption, and both to copy. */
export function RequestLine({ handIn, request, described, view, preview, onCopied }: RequestLineProps) {
  const { have, wanted } = filledOf(view, request);
  const title = request.title || described.title;
  const { label } = described;
  return (
    <li class={styles.line} id={`line-${request.id}`}>
      <b>{label}</b>
      <div class={styles.slot}>
        <p class={styles.asked} dir="auto">{wanted > 0 ? m.handin_slot({ title, have, wanted }) : m.handin_slotAny({ title, n: have })}</p>
        {described.filled.length === 0 && (
          <p class={styles.none}>
            <span class="muted">{m.handin_slotEmpty()}</span>
            <a class="btn quiet tiny" href={routeTo('credentials', handIn.rows.credential.id, 'write', request.id)} aria-label={m.handin_named({ act: m.handin_fill(), what: label })}>{m.handin_fill()}</a>
          </p>
        )}
        <ul class={styles.files}>
          {described.filled.map(({ artifact, caption }) => <SlotFile key={artifact.useIds.join()} artifact={artifact} caption={caption} preview={preview} onCopied={onCopied} />)}
        </ul>
      </div>
    </li>
  );
}

interface SlotFileProps extends Pick<RequestStep['filled'][number], 'artifact' | 'caption'> {
  preview: Preview;
  onCopied: SayCopied;
}

function SlotFile({ artifact, caption, preview, onCopied }: SlotFileProps) {
  const { just, copy } = useCopying(onCopied);
  const drawn = preview.state === 'ready' ? preview.files.find((file) => file.name === artifact.fileName) : undefined;
  const name = artifact.fileName ? (artifact.fileName.split('/').at(-1) ?? '') : artifact.address;
  const bytes = drawn ? sizeOf(drawn) : artifact.rendition?.form === 'reader' ? null : (artifact.rendition?.bytes ?? null);
  const copyName = artifact.fileName ? m.handin_copyName() : m.handin_copyAddress();
  const save = () => drawn && saveFile(name, drawn.data instanceof Blob ? drawn.data : new Blob([drawn.data], { type: drawn.mime }));
  const put = (text: string) => void copy(text, () => navigator.clipboard.writeText(text));
  return (
    <li>
      <div>
        <p>
          {artifact.fileName ? (
            <button type="button" class={styles.name} title={m.handin_saveFile()} disabled={!drawn} onClick={save}>{name}</button>
          ) : <a class={styles.name} href={name} target="_blank" rel="noreferrer">{name}</a>}
        </p>
        <p dir="auto" class={caption ? '' : 'muted'}>{caption || m.handin_noCaption()}</p>
      </div>
      <p class="small muted">{bytes === null ? '' : formatBytes(bytes)}</p>
      <div class={styles.act}>
        <button type="button" class="btn tiny" aria-label={m.handin_named({ act: copyName, what: name })} onClick={() => put(name)}>
          {just === name && <Icon name="check" class="good" />}{copyName}
        </button>
        {caption && (
          <button type="button" class="btn quiet tiny" aria-label={m.handin_named({ act: m.handin_copyCaption(), what: name })} onClick={() => put(caption)}>
            {just === caption && <Icon name="check" class="good" />}{m.handin_copyCaption()}
          </button>
        )}
      </div>
    </li>
  );
}
