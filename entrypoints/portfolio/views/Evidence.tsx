import { useEffect } from 'preact/hooks';
import type { ViewProps } from '../view-props';
import { EvidenceBin } from './evidence/EvidenceBin';
import { EvidenceDetail } from './evidence/EvidenceDetail';
import { EvidenceList } from './evidence/EvidenceList';
import { takeLeft } from './evidence/list-address';

/** `#/evidence`: everything collected; its bin; or one item, read. */
export function Evidence({ path: [first] }: ViewProps) {
  // Whoever comes from another view begins at the top.
  useEffect(() => () => void takeLeft(), []);
  if (first === undefined) return <EvidenceList />;
  if (first === 'bin') return <EvidenceBin />;
  return <EvidenceDetail key={first} id={first} />;
}
