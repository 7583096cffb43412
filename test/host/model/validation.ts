import type { Area } from "../../../src/workbook/grid/address";
import type { Wire } from "../protocol/wire";
import { intersection, sameArea, without } from "./sheet-areas";
import type { Sheet } from "./sheet";

/** A validation of a rectangle, structured as in the API. */
export interface Validation {
  readonly area: Area;
  readonly rule: Readonly<Record<string, Wire>>;
  readonly ignoreBlanks: boolean;
  readonly errorAlert: Readonly<Record<string, Wire>>;
  readonly prompt: Readonly<Record<string, Wire>>;
}

type Part = Partial<Omit<Validation, "area">>;

const NONE: Omit<Validation, "area"> = {
  rule: {},
  ignoreBlanks: true,
  errorAlert: { message: "", showAlert: true, style: "Stop", title: "" },
  prompt: { message: "", showPrompt: true, title: "" },
};

/** Returns the validation that covers the whole area; undefined for none or several. */
export function validationOver(sheet: Sheet, area: Area): Validation | undefined {
  return sheet.validations.find((validation) => without(area, validation.area).length === 0);
}

/** Returns the validations that cover a part of the area, and whether some cells have none. */
export function validationsIn(
  sheet: Sheet,
  area: Area,
): { readonly found: readonly Validation[]; readonly hasGaps: boolean } {
  const found = sheet.validations.filter(({ area: other }) => intersection(area, other) !== undefined);
  const rest = found.reduce(
    (left, { area: covered }) => left.flatMap((part) => without(part, covered)),
    [area],
  );
  return { found, hasGaps: rest.length > 0 };
}

/** Changes parts of an area's validation. Outside the area, other validations stay. */
export function changeValidation(sheet: Sheet, area: Area, part: Part): void {
  const before = validationOver(sheet, area) ?? { area, ...NONE };
  clearValidation(sheet, area);
  sheet.validations.push({ ...before, ...part, area });
}

export function clearValidation(sheet: Sheet, area: Area): void {
  sheet.validations = sheet.validations.flatMap((validation) =>
    sameArea(validation.area, area)
      ? []
      : without(validation.area, area).map((rest) => ({ ...validation, area: rest })),
  );
}
