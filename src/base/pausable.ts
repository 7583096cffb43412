/**
 * Long work in steps: after each yield, other work on the thread may run. Pauses do not change the result.
 */
export type Pausable<T> = Generator<undefined, T, undefined>;

/** Runs all steps without a pause and returns the result. */
export function inOneGo<T>(work: Pausable<T>): T {
  let step = work.next();
  while (step.done !== true) step = work.next();
  return step.value;
}
