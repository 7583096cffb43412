import { readLegacy } from "../../src/workbook/read-legacy";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { realWorkbooks } from "../support/files/real-workbooks";
import { GROUPS } from "./accidents/all";
import { damagedFile, findingsIn } from "./check-accident";
import type { Accident, BaseForm } from "./accident";
import { ISSUED } from "./issued-form";
import { THANH_HOA } from "./other-forms";

/** Changes of cells, all to one form. */
const TO_CELLS = [
  "the number is text with a blank for the thousands",
  "another figure typed over a sum",
  "a birth date was forgotten",
];

/**
 * Changes of rows, columns and sheets, each to its own form. Excludes those visible only in fonts, hidden
 * rows or custom properties.
 */
const TO_SHAPES = [
  "a row of somebody's own with a figure was inserted",
  "a row was copied and its copy changed",
  "the form was renamed",
  "the code of a column of a list was deleted",
];

const accidentsCalled = (names: readonly string[]): readonly Accident[] =>
  names.map((name) => {
    const found = GROUPS.flatMap(({ accidents }) => accidents).find(({ what }) => what === name);
    if (found === undefined) throw new Error(`there is no accident: ${name}`);
    return found;
  });

const cells = accidentsCalled(TO_CELLS);
const CASES: readonly { readonly form: BaseForm; readonly accident: Accident }[] = [
  { form: THANH_HOA, accident: { what: "nothing", found: [] } },
  {
    form: ISSUED,
    accident: {
      what: "several cells",
      sheets: (drawing) => cells.reduce((damaged, { sheets }) => sheets?.(damaged) ?? damaged, drawing),
      found: cells.flatMap(({ found }) => found),
    },
  },
  ...accidentsCalled(TO_SHAPES).map((accident) => ({ form: ISSUED, accident })),
];

describeWithLibreOffice("forms that LibreOffice has saved in another format", (libreOffice) => {
  it.each(["xls", "ods"] as const)(
    "are read from .%s with the same findings",
    async (kind) => {
      const saved = libreOffice.convertAll(
        CASES.map(({ form, accident }) => damagedFile(form, accident)),
        kind,
      );
      const found = await Promise.all(
        CASES.map(({ form }, index) =>
          findingsIn(saved[index] ?? new Uint8Array(), form, {}, { ...realWorkbooks, readLegacy }),
        ),
      );
      const named = (findings: readonly (readonly string[])[]) =>
        findings.map((each, index) => ({ what: CASES[index]?.accident.what, found: each.toSorted() }));
      expect(named(found)).toEqual(named(CASES.map(({ accident }) => accident.found)));
    },
    LIBREOFFICE_PATIENCE,
  );
});
