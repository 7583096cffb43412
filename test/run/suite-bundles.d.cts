/** Where the bundle of a suite stands; both as absolute paths. */
export function bundleOf(path: string): string;
/** The file that holds all of Fluent. */
export const FLUENT: string;
