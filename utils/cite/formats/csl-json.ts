import type { ReferenceFormat } from './types';

/** CSL-JSON: what reference managers and citation processors share. */
export const cslJson: ReferenceFormat = {
  id: 'csl-json', name: 'CSL-JSON', extension: 'json', mime: 'application/vnd.citationstyles.csl+json',
  write: (works) => `${JSON.stringify(works, null, 2)}\n`,
};
