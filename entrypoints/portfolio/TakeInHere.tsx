import { useLive, valueOr } from '@/components/hooks/use-live';
import { useSettings } from '@/components/hooks/use-settings';
import { TakeIn } from '@/components/TakeIn';
import { getCredential } from '@/utils/db/credentials';
import type { ViewProps } from './view-props';

/** The credential that a route is about; '' = none. */
async function credentialIn(path: readonly string[]): Promise<string> {
  for (const part of path) if (await getCredential(part)) return part;
  return '';
}

/** What is dropped or pasted on any view goes to the credential that it is about, else to where captures go. The list of evidence takes in by itself: it may have its box open. */
export function TakeInHere({ path }: ViewProps) {
  const { settings } = useSettings();
  const here = valueOr(useLive(() => credentialIn(path), [path]), '');
  return <TakeIn credentialId={here || settings.credentialId} stepId="" drops />;
}
