import type { ViewProps } from '../view-props';
import { ChooseCredential } from './hand-in/ChooseCredential';
import { HandInPage } from './hand-in/HandInPage';

/** `#/hand-in` chooses, `#/hand-in/CREDENTIAL` hands in. */
export function HandIn({ path: [credentialId = ''] }: ViewProps) {
  return credentialId ? <HandInPage key={credentialId} credentialId={credentialId} /> : <ChooseCredential />;
}
