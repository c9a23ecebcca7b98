import { Icon } from '@/components/Icon';
import { changedAt } from '@/utils/credentials/kept-form';
import type { CriterionForm } from '@/utils/credentials/template-form';
import { m } from '@/utils/words/paraglide/messages';
import { byPlace } from './by-place';
import styles from './own.module.css';
import { RowTools, type OnList } from './RowTools';
import { TextInput } from './TextInput';

type LevelForm = CriterionForm['levels'][number];

export interface LevelsEditorProps {
  list: string;
  levels: readonly LevelForm[];
  lang: string;
  onList: OnList<LevelForm>;
}

/** The levels of a criterion, from lowest to highest, and which of them pass. */
export function LevelsEditor({ list, levels, lang, onList }: LevelsEditorProps) {
  const change = (at: number, patch: Partial<LevelForm>) => onList((all) => changedAt(all, at, { ...(all[at] as LevelForm), ...patch }));
  return (
    <>
      {byPlace(levels).map(({ row: level, at, key }) => {
        const name = m.credentials_own_level({ n: at + 1 });
        return (
          <fieldset key={key} class={styles.level}>
            <legend class="sr">{name}</legend>
            <TextInput label={m.credentials_own_levelName()} value={level.label} lang={lang} onText={(label) => change(at, { label })} />
            <TextInput label={m.credentials_own_levelText()} value={level.text} lang={lang} long onText={(text) => change(at, { text })} />
            <label class="row"><input type="checkbox" checked={level.passes} onChange={(event) => change(at, { passes: event.currentTarget.checked })} />{m.credentials_own_passes()}</label>
            <RowTools list={list} what={level.label.trim() || name} at={at} of={levels.length} onList={onList} />
          </fieldset>
        );
      })}
      <div><button type="button" class="btn tiny" onClick={() => onList((all) => [...all, { label: '', text: '', passes: false }])}><Icon name="plus" />{m.credentials_own_addLevel()}</button></div>
    </>
  );
}
