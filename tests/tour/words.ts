import { m } from '../../utils/words/paraglide/messages.js';
import type { Stage } from './stage.ts';

type Messages = typeof m;
type Inputs<K extends keyof Messages> = Parameters<Messages[K]>[0];

/** What a message says on the surfaces now: steps look for the words that a person reads. */
export function say<K extends keyof Messages>(stage: Pick<Stage, 'locale'>, key: K, inputs?: Inputs<K>): string {
  const message = m[key] as (inputs: unknown, options: { locale: string }) => string;
  return message(inputs ?? {}, { locale: stage.locale });
}

const literally = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);

/** For a name that goes on with something else: a shortcut, a state. */
export const beginsWith = (text: string): RegExp => new RegExp(`^${literally(text)}`);
