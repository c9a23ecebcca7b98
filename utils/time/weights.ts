/** What part of an entry a credential has, as it is written: `3`, or nothing yet. */
export interface WrittenWeight {
  credentialId: string;
  weight: string;
}

/** Weights as a draft and an entry's history hold them: `id:weight`, parted by spaces, in the order of ids. */
export const writeWeights = (weights: readonly { credentialId: string; weight: number | string }[]): string =>
  weights.map((one) => `${one.credentialId}:${one.weight}`).sort().join(' ');

export const readWeights = (text: string): WrittenWeight[] =>
  text.split(' ').filter((one) => one.includes(':')).map((one) => {
    const at = one.lastIndexOf(':');
    return { credentialId: one.slice(0, at), weight: one.slice(at + 1) };
  });

/** A weight as a number: a whole one from 1 to 999; null when it is none. */
export const weightOf = (weight: string): number | null => (/^[1-9]\d{0,2}$/.test(weight) ? Number(weight) : null);
