/**
 * How many cases a property test tries: as many as it says, times PROPERTY_RUNS. Few enough for every day, at most 500 where
 * each is a whole form; before a release PROPERTY_RUNS=20 goes on for an hour.
 */
export const propertyRuns = (everyDay: number): number =>
  Math.ceil(everyDay * Number(process.env.PROPERTY_RUNS ?? 1));
