import { fingerprint } from "../../../src/base/codes";
import {
  columnCode,
  elementCode,
  indicatorCode,
  planId,
  registerCode,
  unitCode,
} from "../../../src/model/codes";
import type { RegisterRow, Submission } from "../../../src/model/submission/submission";
import type { Entry, Misreading, MisreadingReason } from "../../../src/model/entry/entry";
import { numberValue, type Value } from "../../../src/model/value";
import { CHILDREN, GRASSROOTS, ROUND_1 } from "../plans/plan-builder";

/** Content of a cell: a number, yes or no, a value, a misreading, or an entry. */
export type Written = number | boolean | Value | Misreading | Partial<Entry>;

export const misread = (found: string, reason: MisreadingReason = "not-a-number"): Misreading => ({
  kind: "misread",
  found,
  reason,
});

export function anEntry(written: Written, sheet: string, cell: string): Entry {
  const place = { sheet, cell };
  if (typeof written === "number") return { place, reading: numberValue(written), hasFormula: false };
  if (typeof written === "boolean") {
    return { place, reading: { kind: "yes-no", yes: written }, hasFormula: false };
  }
  if ("kind" in written) return { place, reading: written, hasFormula: false };
  return { place, reading: { kind: "blank" }, hasFormula: false, ...written };
}

export interface SubmissionSketch extends Partial<
  Omit<Submission, "unit" | "entries" | "printed" | "registers">
> {
  readonly unit?: string;
  /** By element code, from E10 downwards. */
  readonly values?: Readonly<Record<string, Written>>;
  /** By indicator code, from F10 downwards. */
  readonly printed?: Readonly<Record<string, Written>>;
  /** By register code: rows of cells by column code, from row 5. */
  readonly registers?: Readonly<Record<string, readonly Readonly<Record<string, Written>>[]>>;
}

/** Returns a submission; default: unit U1, round R1 of the paper plan, sheet "Form". */
export function aSubmission(sketch: SubmissionSketch = {}): Submission {
  const { unit = "U1", values = {}, printed = {}, registers = {}, ...rest } = sketch;
  const place = (record: Readonly<Record<string, Written>>, column: string) =>
    Object.entries(record).map(
      ([code, written], index) => [code, anEntry(written, "Form", `${column}${index + 10}`)] as const,
    );
  return {
    file: `${unit}.xlsx`,
    fingerprint: fingerprint(`sha-of-${rest.file ?? unit}`),
    plan: planId("PAPER"),
    templateVersion: 1,
    round: ROUND_1,
    unit: unitCode(unit),
    level: GRASSROOTS,
    revision: 1,
    formSheet: "Form",
    entries: new Map(place(values, "E").map(([code, entry]) => [elementCode(code), entry])),
    printed: new Map(place(printed, "F").map(([code, entry]) => [indicatorCode(code), entry])),
    registers: new Map(
      Object.entries(registers).map(([code, rows]) => [
        registerCode(code),
        rows.map((cells, index) => aRegisterRow(code, index + 5, cells)),
      ]),
    ),
    notes: new Map(),
    marks: [],
    ...rest,
  };
}

function aRegisterRow(
  code: string,
  rowNumber: number,
  cells: Readonly<Record<string, Written>>,
): RegisterRow {
  const sheet = code === CHILDREN.code ? CHILDREN.sheet : code;
  return {
    rowNumber,
    sheet,
    cells: new Map(
      Object.entries(cells).map(([column, written], index) => [
        columnCode(column),
        anEntry(written, sheet, `${String.fromCharCode(66 + index)}${rowNumber}`),
      ]),
    ),
  };
}
