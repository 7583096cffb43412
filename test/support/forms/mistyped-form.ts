import { unitCode } from "../../../src/model/codes";
import type { Unit } from "../../../src/model/unit/unit";
import { binhPhuoc2017, phuRieng2017, phuRiengFederation } from "../plans/bundled";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { ROUND_I } from "./practice";
import { realWorkbooks } from "../files/real-workbooks";

interface Mistyped {
  readonly unit?: Unit;
  /** Printed next to the code. */
  readonly name?: string;
}

/**
 * Returns the bytes of a Phú Riềng 2017 form in which a text was typed over the unit's code, which changes
 * all marks.
 */
export function mistypedForm(
  typed: string,
  { unit = phuRiengFederation, name = unit.name }: Mistyped = {},
): Uint8Array {
  const retyped = { ...unit, code: unitCode(typed), name };
  return realWorkbooks.write(
    makeForm(phuRieng2017, ROUND_I, retyped, binhPhuoc2017.office, "2018-01-02T08:00:00Z"),
  );
}
