/** Engines copy shorter cuts anyway (V8: 13 characters make a slice). */
const SHORT = 13;

/**
 * A text cut out of a part, on its own. Engines keep the whole text a long cut was taken from: one remembered cell would
 * hold its file's 35 KB of shared strings in memory, and five thousand files a quarter of a gigabyte.
 */
export const ownText = (cut: string): string => (cut.length < SHORT ? cut : ` ${cut}`.slice(1));
