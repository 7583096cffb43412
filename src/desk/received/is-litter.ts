const LITTER = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/**
 * Returns whether a name (without folders) is an Office lock file or litter of an operating system, never a
 * report.
 */
export const isLitter = (name: string): boolean => LITTER.test(name);
