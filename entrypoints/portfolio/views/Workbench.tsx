import { EmptyState } from '@/components/EmptyState';
import { ErrorNote } from '@/components/ErrorNote';
import { routeTo } from '@/components/hooks/use-route';
import { m } from '@/utils/words/paraglide/messages';
import { AlignPane } from './workbench/align/AlignPane';
import { BenchHead, type BenchView } from './workbench/BenchHead';
import { ReadPane } from './workbench/read/ReadPane';
import { useBench } from './workbench/use-bench';
import { WritePane } from './workbench/write/WritePane';

export interface WorkbenchProps {
  credentialId: string;
  /** `write` and a step, `align` and a criterion or an item, or `read`; nothing is `write`. */
  path: string[];
}

function Desk({ credentialId, path: [name, id = ''] }: WorkbenchProps) {
  const bench = useBench(credentialId);
  if (bench.state === 'loading') return <p class="muted" role="status">{m.common_loading()}</p>;
  if (bench.state === 'error') return <ErrorNote error={bench.error} />;
  if (!bench.value) {
    return (
      <>
        <h1 class="sr">{m.credentials_name()}</h1>
        <EmptyState title={m.workbench_gone()} action={<a class="btn" href={routeTo('credentials')}>{m.workbench_goneBack()}</a>}>{m.workbench_goneDo()}</EmptyState>
      </>
    );
  }
  const here: BenchView = name === 'align' || name === 'read' ? name : 'write';
  return (
    <>
      <BenchHead bench={bench.value} here={here} />
      {here === 'write' && <WritePane bench={bench.value} stepId={id} />}
      {here === 'align' && <AlignPane bench={bench.value} about={id} />}
      {here === 'read' && <ReadPane bench={bench.value} />}
    </>
  );
}

/** One credential on the desk: write, align, read through. */
export function Workbench({ credentialId, path }: WorkbenchProps) {
  return <Desk key={credentialId} credentialId={credentialId} path={path} />;
}
