/**
 * Returns the number of cases of a property test: `everyDay` times PROPERTY_RUNS. Keep `everyDay` at most at
 * 500 if each case is a whole form; before a release PROPERTY_RUNS=20 runs for an hour.
 */
export const propertyRuns = (everyDay: number): number =>
  Math.ceil(everyDay * Number(process.env.PROPERTY_RUNS ?? 1));
