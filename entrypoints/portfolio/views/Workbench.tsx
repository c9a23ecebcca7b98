import { useEffect } from 'preact/hooks';
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

/** A file that misses its slot must not take the page's place. */
function useNoStrayDrops(): void {
  useEffect(() => {
    const stop = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    addEventListener('dragover', stop);
    addEventListener('drop', stop);
    return () => {
      removeEventListener('dragover', stop);
      removeEventListener('drop', stop);
    };
  }, []);
}

function Desk({ credentialId, path: [name, id = ''] }: WorkbenchProps) {
  const bench = useBench(credentialId);
  useNoStrayDrops();
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
