/**
 * Long work in pieces: wherever it yields, others on the same thread may have a turn before it goes on. It computes the same
 * with pauses and without, and answers its result at the end.
 */
export type Pausable<T> = Generator<undefined, T, undefined>;

/** Does all of it at once and answers its result. */
export function inOneGo<T>(work: Pausable<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
