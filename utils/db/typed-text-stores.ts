import { answerStore } from './answers';
import { draftStore } from './drafts';
import { rowTextStore } from './row-text';
import type { TextStore } from './typed-text';

/** Key of an answer's text: it is kept in its row and has no draft. */
export const answerKey = (credentialId: string, promptId: string): string => `answer/${credentialId}/${promptId}`;

/** The store that a key names: an answer's row, another row's own text, or a draft. */
export function textStoreFor(key: string): TextStore {
  const [kind, a = '', b = '', c = ''] = key.split('/');
  if (kind === 'answer' && a && b) return answerStore(a, b);
  if (kind === 'row') return rowTextStore(a, b, c) ?? draftStore(key);
  return draftStore(key);
}
