import { areaA1, sheetKey } from "../../workbook/grid";
import type { ValidationRule } from "../../workbook/drawing";
import type { SheetValidation } from "../../workbook/open-workbook";
import { refusedAmong } from "../host/refused-among";

const TYPES: { readonly [K in ValidationRule["kind"]]: string } = {
  list: "List",
  custom: "Custom",
  date: "Date",
};

/**
 * Returns the validations that some cell of their area lacks or has with another type. Formulas are not
 * compared: Excel rewrites them, and a false difference would be offered for repair again and again. Missing
 * sheets, and areas whose rule Excel does not report, count as unchanged. Needs two requests if Excel reports
 * all.
 */
export async function lostValidations(
  context: Excel.RequestContext,
  expected: readonly SheetValidation[],
): Promise<readonly SheetValidation[]> {
  const names = new Map(expected.map(({ sheet }) => [sheetKey(sheet), sheet]));
  const sheets = [...names].map(([key, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return [key, sheet] as const;
  });
  await context.sync();
  const present = new Map(sheets.filter(([, sheet]) => !sheet.isNullObject));
  const reported = new Map<SheetValidation, Excel.DataValidation>();
  const requested = expected.filter(({ sheet }) => present.has(sheetKey(sheet)));
  const unreported = await refusedAmong(context, requested, (one) => {
    const validation = present.get(sheetKey(one.sheet))?.getRange(areaA1(one.validation.area)).dataValidation;
    if (validation === undefined) return;
    validation.load("type,rule");
    reported.set(one, validation);
  });
  return [...reported].filter((one) => !unreported.has(one[0]) && !isInForce(...one)).map(([lost]) => lost);
}

function isInForce({ validation: { rule } }: SheetValidation, reported: Excel.DataValidation): boolean {
  const found: string = reported.type;
  if (found !== TYPES[rule.kind]) return false;
  if (rule.kind !== "list") return true;
  const source: unknown = reported.rule.list?.source;
  return typeof source !== "string" || sheetKey(source.replace(/^=/, "")) === sheetKey(rule.name);
}
