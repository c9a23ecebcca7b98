import { Icon } from '@/components/Icon';
import { toggleList, toggleMark, type Edit, type Selected } from '@/utils/reflect/edit-text';
import { m } from '@/utils/words/paraglide/messages';
import styles from './paper.module.css';
import type { PieceKind } from './pieces';

export interface ToolbarProps {
  onEdit: (edit: (selected: Selected) => Edit) => void;
  onInsert: (kind: PieceKind) => void;
  onVersions: () => void;
}

/** Arrow keys go along the bar. */
function along(event: KeyboardEvent & { currentTarget: HTMLElement }): void {
  if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
  const buttons = [...event.currentTarget.querySelectorAll('button')];
  const by = (event.key === 'ArrowRight') === (getComputedStyle(event.currentTarget).direction === 'ltr') ? 1 : -1;
  buttons[buttons.indexOf(document.activeElement as HTMLButtonElement) + by]?.focus();
  event.preventDefault();
}

export function Toolbar({ onEdit, onInsert, onVersions }: ToolbarProps) {
  // Pressing a button leaves the text its selection.
  return (
    <div class={styles.tools} role="toolbar" tabIndex={-1} aria-label={m.workbench_format()} onMouseDown={(event) => event.preventDefault()} onKeyDown={along}>
      <button type="button" class="btn quiet tiny" aria-label={m.workbench_bold()} onClick={() => onEdit((s) => toggleMark(s, '**'))}><b>B</b></button>
      <button type="button" class="btn quiet tiny" aria-label={m.workbench_italic()} onClick={() => onEdit((s) => toggleMark(s, '*'))}><em>I</em></button>
      <button type="button" class="btn quiet tiny" aria-label={m.workbench_list()} onClick={() => onEdit(toggleList)}><Icon name="list" /></button>
      <i />
      <button type="button" class="btn quiet tiny" onClick={() => onInsert('evidence')}><Icon name="clip" />{m.workbench_evidence()}</button>
      <button type="button" class="btn quiet tiny" onClick={() => onInsert('quotes')}><Icon name="quote" />{m.workbench_quote()}</button>
      <button type="button" class="btn quiet tiny" aria-keyshortcuts="Control+J" onClick={() => onInsert('jots')}><Icon name="jot" />{m.workbench_jots()}</button>
      <span class="grow" />
      <button type="button" class="btn quiet tiny" onClick={onVersions}><Icon name="undo" />{m.workbench_earlier()}</button>
    </div>
  );
}
