export interface WorkbenchProps {
  credentialId: string;
  /** `write` and a step, `align` and a criterion or an item, or `read`. */
  path: string[];
}

export function Workbench({ credentialId, path }: WorkbenchProps) {
  return <h1 data-credential={credentialId}>{path.join(' ')}</h1>;
}
