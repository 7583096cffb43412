/** Returns the error of add-in code; fails the test if there is none. */
export async function failureOf(work: Promise<unknown>): Promise<OfficeExtension.Error> {
  try {
    await work;
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error;
    throw error;
  }
  throw new Error("The code was expected to fail");
}

/** Runs one batch on the first sheet, then a sync. */
export async function onSheet(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void,
): Promise<void> {
  await Excel.run(async (context) => {
    work(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
}

/** Reads properties of a range of the first sheet in a separate batch. */
export async function readRange(address: string, properties: string): Promise<Excel.Range> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange(address);
    range.load(properties);
    await context.sync();
    return range;
  });
}
