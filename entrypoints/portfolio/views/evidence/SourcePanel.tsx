import { ErrorNote } from '@/components/ErrorNote';
import { useTry } from '@/components/hooks/use-try';
import { ownZone } from '@/components/hooks/use-timer';
import { itemFollowing } from '@/utils/clip/correct-source';
import type { Item, Source, SourceFields } from '@/utils/core/rows/evidence';
import { editSource } from '@/utils/db/items';
import { dayOf } from '@/utils/time/calendar';
import { formatDay } from '@/utils/words/format';
import { m } from '@/utils/words/paraglide/messages';
import styles from './detail.module.css';
import { FIELD_NAMES, FIELDS, type FieldName } from './source-fields';
import { SourceField, type AnyField } from './SourceField';

export interface SourcePanelProps {
  item: Item;
  source: Source;
}

/** What the page says of itself, field by field; each can be corrected and nothing that was read is lost. */
export function SourcePanel({ item, source }: SourcePanelProps) {
  const { failed, run } = useTry();
  const change = (name: FieldName, field: AnyField) => run(() => {
    const fields = { ...source.fields, [name]: field } as SourceFields;
    return editSource(source.id, { fields }, itemFollowing(item, source.fields, fields));
  });
  const field = (name: FieldName) => <SourceField key={name} sourceId={source.id} name={name} field={source.fields[name]} onChange={change} />;
  const shown = FIELD_NAMES.filter((name) => FIELDS[name].wanted || source.fields[name]);
  const unknown = FIELD_NAMES.filter((name) => !shown.includes(name));
  return (
    <section aria-labelledby="source-head">
      <h2 id="source-head">{m.evidence_source()}</h2>
      {failed !== null && <ErrorNote error={failed} />}
      <dl class={styles.facts}>
        {shown.map(field)}
        {source.accessedAt && <div><dt>{m.evidence_accessed()}</dt><dd>{formatDay(dayOf(source.accessedAt, ownZone()))}</dd></div>}
      </dl>
      {unknown.length > 0 && (
        <details class={styles.unknown}>
          <summary class="small">{m.evidence_moreFields({ n: unknown.length })}</summary>
          <dl class={styles.facts}>{unknown.map(field)}</dl>
        </details>
      )}
    </section>
  );
}
