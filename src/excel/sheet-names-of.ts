/** The names of all sheets in tab order, hidden ones too. */
export async function sheetNamesOf(context: Excel.RequestContext): Promise<readonly string[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  return worksheets.items.map(({ name }) => name);
}
