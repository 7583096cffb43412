import { areaA1 } from "../../domain/grid/address";
import type { ValidationRule } from "../../sheets/drawing";
import type { SheetValidation } from "../../use-cases/ports/open-workbook";
import { sheetKey } from "../../domain/grid/sheet-key";

const TYPES: { readonly [K in ValidationRule["kind"]]: string } = {
  list: "List",
  custom: "Custom",
  date: "Date",
};

interface Asked {
  readonly wanted: SheetValidation;
  readonly range: Excel.Range;
}

/**
 * Those of the validations that do not hold throughout their area: cells without any, or with one of another kind. Formulas
 * are not compared: Excel writes them its own way, and a difference that is none would be offered for ever. A sheet that is
 * gone has lost nothing. Two requests, whatever the number.
 */
export async function lostValidations(
  context: Excel.RequestContext,
  wanted: readonly SheetValidation[],
): Promise<readonly SheetValidation[]> {
  const names = new Map(wanted.map(({ sheet }) => [sheetKey(sheet), sheet]));
  const sheets = [...names].map(([key, name]) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    return [key, sheet] as const;
  });
  await context.sync();
  const present = new Map(sheets.filter(([, sheet]) => !sheet.isNullObject));
  const asked = wanted.flatMap((one): readonly Asked[] => {
    const range = present.get(sheetKey(one.sheet))?.getRange(areaA1(one.validation.area));
    if (range === undefined) return [];
    range.load("dataValidation/type,dataValidation/rule");
    return [{ wanted: one, range }];
  });
  await context.sync();
  return asked.filter((one) => !isInForce(one)).map(({ wanted: lost }) => lost);
}

function isInForce({ wanted: { validation }, range: { dataValidation } }: Asked): boolean {
  const { rule } = validation;
  const found: string = dataValidation.type;
  if (found !== TYPES[rule.kind]) return false;
  if (rule.kind !== "list") return true;
  const source: unknown = dataValidation.rule.list?.source;
  return typeof source !== "string" || sheetKey(source.replace(/^=/, "")) === sheetKey(rule.name);
}
