/** Returns whether a formula may refer to a sheet: its text contains the name, before "!" or elsewhere. */
export const mentions = (formula: string, sheet: string): boolean =>
  formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
