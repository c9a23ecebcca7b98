import { columns, standingOf, type Column } from '@/utils/credentials/standing';
import type { CredentialView } from '@/utils/db/credential-view';
import { m } from '@/utils/words/paraglide/messages';
import { CredentialCard } from './CredentialCard';
import styles from './mine.module.css';

export interface BoardProps {
  views: readonly CredentialView[];
  /** Credential → seconds. */
  spent: ReadonlyMap<string, number>;
}

const NAMES: Record<Column, () => string> = {
  exploring: m.credentials_column_exploring,
  drafting: m.credentials_column_drafting,
  submitted: m.credentials_column_submitted,
  cameBack: m.credentials_column_cameBack,
  earned: m.credentials_column_earned,
  closed: m.credentials_column_closed,
};

/** The column is the status, and the status follows from what happened: cards are not dragged. Only columns with cards are shown. */
export function Board({ views, spent }: BoardProps) {
  const byColumn = Map.groupBy(views, (view) => standingOf(view).column);
  return (
    <div class={styles.board}>
      {columns.map((column) => {
        const here = byColumn.get(column);
        return here && (
          <section key={column} aria-label={NAMES[column]()}>
            <h2>{NAMES[column]()} <span>{here.length}</span></h2>
            <ul>{here.map((view) => <CredentialCard key={view.credential.id} view={view} seconds={spent.get(view.credential.id) ?? 0} />)}</ul>
          </section>
        );
      })}
    </div>
  );
}
