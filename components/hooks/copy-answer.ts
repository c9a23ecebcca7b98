import { sha256OfText } from '@/utils/core/ids';
import { markCopied } from '@/utils/db/answers';
import { toPlainText, toRichHtml, type Names } from '@/utils/reflect/body';

export interface CopiedAnswer {
  credentialId: string;
  promptId: string;
  body: string;
  names: Names;
}

/**
 * Puts an answer on the clipboard as plain and as rich text, so that the portal's field takes what it can, and remembers the
 * hash of the plain text: changed later, it no longer counts as copied. With `plainOnly` for a field that takes formatting
 * and should not. Has to be called inside the gesture.
 * @throws DOMException when the browser refuses
 */
export async function copyAnswer({ credentialId, promptId, body, names }: CopiedAnswer, { plainOnly = false } = {}): Promise<void> {
  const plain = toPlainText(body, names);
  const rich = plainOnly ? {} : { 'text/html': new Blob([toRichHtml(body, names)], { type: 'text/html' }) };
  await navigator.clipboard.write([new ClipboardItem({ 'text/plain': new Blob([plain], { type: 'text/plain' }), ...rich })]);
  await markCopied(credentialId, promptId, await sha256OfText(plain));
}
