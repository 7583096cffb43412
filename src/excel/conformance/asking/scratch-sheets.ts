/** Every sheet a check makes is called so; no sheet of people's is. */
export const SCRATCH = "~TD conformance";
/** A second one, for checks that need two. */
export const SECOND = `${SCRATCH} 2`;

/** Takes away every sheet of ours, however hidden. Protected ones too: deleting a sheet is not editing it. */
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
