import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { drawReturnSlip } from "../../../src/forms/returning/draw-return-slip";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { ROUND_I } from "../../support/forms/practice";
import { SAMPLE_FINDINGS } from "../../support/findings/sample-findings";
import { mark } from "./patching";

const [unit] = binhPhuoc2017.units;
if (unit === undefined) throw new Error("a registry without units");
/** An issued form. */
export const form = writeWorkbook(
  makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2017-12-01T00:00:00Z"),
);

/** The cover of a form. */
export const cover = drawReturnSlip({
  office: { ...binhPhuoc2017.office, name: "Cơ quan giả định" },
  unit: "Đơn vị giả định",
  plan: phuRieng2017,
  file: "báo cáo.xlsx",
  findings: SAMPLE_FINDINGS,
  createdAt: "2018-01-15T08:00:00Z",
});

/** Prevents a failure from printing the whole part. */
export const holds = (part: string, text: string): boolean => part.includes(text);

/** Marks on existing and missing cells. */
export const patch = (sheet: string) => ({
  cover,
  marks: ["A1", "E20", "E21", "C4", "Z90"].map((cell) => mark(cell, "error", `Về ô ${cell}`, sheet)),
});
