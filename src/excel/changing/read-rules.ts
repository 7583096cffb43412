import { areaA1, type Area } from "../../workbook/grid";

/** A part of a sheet whose validations are read. */
export interface RuledArea {
  readonly sheet: Excel.Worksheet;
  readonly area: Area;
}

/** The validation of an area as reported by Excel; if its cells differ, the type is not a single rule's. */
export type ReportedRule = Pick<
  Excel.DataValidation,
  "type" | "rule" | "ignoreBlanks" | "errorAlert" | "prompt"
>;

/** Reads the validation of every area, in one request. */
export async function readRules<T extends RuledArea>(
  context: Excel.RequestContext,
  areas: readonly T[],
): Promise<readonly (T & { readonly reported: ReportedRule })[]> {
  const requested = areas.map((one) => {
    const { dataValidation } = one.sheet.getRange(areaA1(one.area));
    dataValidation.load("type,rule,ignoreBlanks,errorAlert,prompt");
    return { one, dataValidation };
  });
  await context.sync();
  return requested.map(({ one, dataValidation: { type, rule, ignoreBlanks, errorAlert, prompt } }) => ({
    ...one,
    reported: { type, rule, ignoreBlanks, errorAlert, prompt },
  }));
}

/** Divides areas until all cells of each have the same validation or none. */
export async function evenlyRuled<T extends RuledArea>(
  context: Excel.RequestContext,
  areas: readonly T[],
): Promise<readonly (T & { readonly reported: ReportedRule })[]> {
  if (areas.length === 0) return [];
  const ruled = await readRules(context, areas);
  const even = ruled.filter((one) => !isUneven(one.reported) || halvesOf(one.area).length === 1);
  const halves = ruled
    .filter((one) => !even.includes(one))
    .flatMap((one) => halvesOf(one.area).map((area) => ({ ...one, area })));
  return [...even, ...(await evenlyRuled(context, halves))];
}

const UNEVEN: readonly string[] = ["MixedCriteria", "Inconsistent"];
const isUneven = ({ type }: ReportedRule): boolean => UNEVEN.includes(type);

/** Divides an area across its longer side; a single cell stays. */
function halvesOf(area: Area): readonly Area[] {
  const { top, left, bottom, right } = area;
  const row = Math.floor((top + bottom) / 2);
  const column = Math.floor((left + right) / 2);
  if (bottom - top >= right - left) {
    return row === bottom
      ? [area]
      : [
          { ...area, bottom: row },
          { ...area, top: row + 1 },
        ];
  }
  return [
    { ...area, right: column },
    { ...area, left: column + 1 },
  ];
}
