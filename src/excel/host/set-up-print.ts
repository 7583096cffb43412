import { sheetKey } from "../../workbook/grid";
import type { LeftOut, SheetPrint } from "../../workbook/open-workbook";
import { printFinishes } from "../painting/print-steps";
import { refusedAmong } from "./refused-among";

/** Sets sheets up for paper; those that are not there are left out. Answers what Excel, or the printer, did not take. */
export async function setUpPrint(
  context: Excel.RequestContext,
  prints: readonly SheetPrint[],
): Promise<readonly LeftOut[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const present = new Set(worksheets.items.map(({ name }) => sheetKey(name)));
  const finishes = prints
    .filter(({ sheet }) => present.has(sheetKey(sheet)))
    .flatMap(({ sheet, print }) => printFinishes(print).map((finish) => ({ ...finish, sheet })));
  const refused = await refusedAmong(context, finishes, ({ sheet, apply }) =>
    apply(worksheets.getItem(sheet)),
  );
  return [...refused.keys()].map(({ what, sheet }): LeftOut => ({ what, sheet }));
}
