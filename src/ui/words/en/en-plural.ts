/** "1 file", "2 files". */
export const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;
