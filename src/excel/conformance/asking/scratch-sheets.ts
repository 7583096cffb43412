/** Prefix of the check's sheets, which no user's sheet has. */
export const SCRATCH = "~TD conformance";
/** A second sheet, for checks that need two. */
export const SECOND = `${SCRATCH} 2`;

/** Removes all our sheets, including hidden and protected ones: deleting a sheet is not editing it. */
export async function removeScratchSheets(context: Excel.RequestContext): Promise<void> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  for (const sheet of worksheets.items.filter(({ name }) => name.startsWith(SCRATCH))) {
    // Excel does not delete very hidden sheets.
    sheet.visibility = "Hidden";
    sheet.delete();
  }
  await context.sync();
}
