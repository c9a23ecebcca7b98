let last: Promise<unknown> = Promise.resolve();

/** One after the other: what is asked of a page stands where the next question would overwrite it. Nothing here outlives the work itself. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  const turn = last.then(work, work);
  last = turn.catch(() => undefined);
  return turn;
}
