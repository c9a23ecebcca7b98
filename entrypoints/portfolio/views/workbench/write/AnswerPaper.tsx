import { memo } from 'preact/compat';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useTypedText } from '@/components/hooks/use-typed-text';
import { OtherVersions } from '@/components/OtherVersions';
import { offerUndo } from '@/components/undo';
import type { Prompt } from '@/utils/core/rows/template';
import type { Revision } from '@/utils/core/rows/writing';
import { restoreAnswer } from '@/utils/db/answers';
import { answerKey } from '@/utils/db/typed-text-stores';
import type { Names } from '@/utils/reflect/body';
import { insertBlock, insertWords, toggleMark, type Edit, type Selected } from '@/utils/reflect/edit-text';
import type { ShownText } from '@/utils/reflect/shown-text';
import { formatTime } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import { AnswerFoot } from './AnswerFoot';
import { EarlierVersions } from './EarlierVersions';
import { InsertList } from './InsertList';
import { MarkedField } from './MarkedField';
import styles from './paper.module.css';
import type { Piece, PieceKind } from './pieces';
import { Toolbar } from './Toolbar';
import { placeOf, referenceBefore, selectedIn, typeInto } from './typing';

/** Puts a piece into an answer, where its caret is or was last. */
export type PutIn = (piece: Piece) => void;

export interface AnswerPaperProps {
  credentialId: string;
  prompt: Prompt;
  names: Names;
  shown: ShownText;
  lang: string;
  piecesOf: (kind: PieceKind) => Piece[];
  /** Says how others put a piece in; null when the paper goes. */
  onReady: (promptId: string, putIn: PutIn | null) => void;
}

const COMMAND = navigator.userAgent.includes('Mac') ? '⌘J' : 'Ctrl+J';

const putInto = (field: HTMLTextAreaElement, piece: Piece): void =>
  typeInto(field, piece.as === 'block' ? insertBlock(selectedIn(field), piece.text) : insertWords(selectedIn(field), piece.text));

/** One answer: its tools, its text, its count. Every key is kept. */
export const AnswerPaper = memo(({ credentialId, prompt, names, shown, lang, piecesOf, onReady }: AnswerPaperProps) => {
  const keeper = useTypedText(answerKey(credentialId, prompt.id));
  const [list, setList] = useState<{ kind: PieceKind; top: number; pieces: Piece[] } | null>(null);
  const [versions, setVersions] = useState(false);
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const mirrorRef = useRef<HTMLDivElement>(null);
  const paperRef = useRef<HTMLDivElement>(null);
  const words = useMemo(() => new Set([...names.keys()].map((id) => shown.word(id))), [names, shown]);
  const isReference = useMemo(() => (word: string) => words.has(word), [words]);

  const edit = (make: (selected: Selected) => Edit) => {
    if (fieldRef.current) typeInto(fieldRef.current, make(selectedIn(fieldRef.current)));
  };
  const putIn: PutIn = (piece) => {
    setList(null);
    if (fieldRef.current) putInto(fieldRef.current, piece);
  };
  const open = (kind: PieceKind) => {
    if (!fieldRef.current || !mirrorRef.current || !paperRef.current) return;
    const caret = placeOf(mirrorRef.current, fieldRef.current.selectionEnd);
    setList({ kind, top: caret.bottom - paperRef.current.getBoundingClientRect().top + 8, pieces: piecesOf(kind) });
  };
  const closeList = (back: boolean) => {
    setList(null);
    if (back) fieldRef.current?.focus({ preventScroll: true });
  };
  const restore = async (revision: Revision) => {
    const before = keeper.state.text;
    await keeper.settled();
    await restoreAnswer(credentialId, prompt.id, revision.body);
    offerUndo({ said: m.workbench_restored({ time: formatTime(revision.at) }), undo: () => restoreAnswer(credentialId, prompt.id, before) });
  };

  useEffect(() => {
    onReady(prompt.id, (piece) => {
      setList(null);
      if (fieldRef.current) putInto(fieldRef.current, piece);
    });
    return () => onReady(prompt.id, null);
  }, [onReady, prompt.id]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    const element = fieldRef.current;
    const command = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    const key = event.key.toLowerCase();
    if (command && key === 'b') edit((s) => toggleMark(s, '**'));
    else if (command && key === 'i') edit((s) => toggleMark(s, '*'));
    else if (command && key === 'j') open('jots');
    else if (event.key === 'Backspace' && element && element.selectionStart === element.selectionEnd) {
      const whole = referenceBefore(element.value, element.selectionStart, isReference);
      if (!whole) return;
      typeInto(element, { from: whole[0], to: whole[1], insert: '', start: whole[0], end: whole[0] });
    } else return;
    event.preventDefault();
  };
  return (
    <>
      <div ref={paperRef} class={styles.paper}>
        <Toolbar onEdit={edit} onInsert={open} onVersions={() => setVersions(true)} />
        <MarkedField
          text={shown.toShown(keeper.state.text)}
          isReference={isReference}
          label={m.workbench_answerTo({ label: prompt.label })}
          placeholder={m.workbench_begin({ keys: COMMAND })}
          lang={lang}
          fieldRef={fieldRef}
          mirrorRef={mirrorRef}
          onText={(text) => keeper.type(shown.toBody(text))}
          onKeyDown={onKeyDown}
        />
        <AnswerFoot credentialId={credentialId} prompt={prompt} state={keeper.state} names={names} />
        {list && <InsertList kind={list.kind} pieces={list.pieces} top={list.top} onPick={putIn} onClose={closeList} />}
      </div>
      <OtherVersions keeper={keeper} />
      {versions && (
        <EarlierVersions
          credentialId={credentialId} promptId={prompt.id} label={prompt.label} shown={shown}
          onRestore={(revision) => void restore(revision)} onClose={() => setVersions(false)}
        />
      )}
    </>
  );
});
