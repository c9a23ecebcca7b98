/** Things that have no id of their own, with their place as key: for lists that are drawn anew as a whole. */
export const keyed = <T>(things: readonly T[]): { key: string; value: T }[] => things.map((value, at) => ({ key: `n${at}`, value }));
