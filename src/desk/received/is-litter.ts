const LITTER = /^(~\$|\.|Thumbs\.db$|desktop\.ini$)/i;

/** Lock files of Office and litter of operating systems, by name without folders: never somebody's report. */
export const isLitter = (name: string): boolean => LITTER.test(name);
