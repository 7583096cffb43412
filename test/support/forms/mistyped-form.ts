import { unitCode } from "../../../src/model/codes";
import type { Unit } from "../../../src/model/unit/unit";
import { binhPhuoc2017, phuRieng2017, phuRiengFederation } from "../plans/bundled";
import { practiceFiles } from "../../../src/desk/practice/practice-files";
import { ROUND_I } from "./practice";
import { realWorkbooks } from "../files/real-workbooks";

interface Mistyped {
  readonly unit?: Unit;
  /** Printed next to the code. */
  readonly name?: string;
}

/**
 * Returns the bytes of a filled Phú Riềng 2017 form in which a text was typed over the unit's code, which
 * changes all marks.
 */
export function mistypedForm(
  typed: string,
  { unit = phuRiengFederation, name = unit.name }: Mistyped = {},
): Uint8Array {
  const retyped = { ...unit, code: unitCode(typed), name, fullName: undefined };
  const request = {
    ...{ plan: phuRieng2017, round: ROUND_I, mishapOf: () => "none" as const },
    registry: { ...binhPhuoc2017, units: [retyped] },
  };
  const [report] = practiceFiles(request, realWorkbooks);
  if (report === undefined) throw new Error("no report was made");
  return report.bytes;
}
