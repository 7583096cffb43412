/** Whether a formula may refer to a sheet: its name is in the text, as it stands before "!" or anywhere else. */
export const mentions = (formula: string, sheet: string): boolean =>
  formula.toLowerCase().includes(sheet.replaceAll("'", "''").toLowerCase());
