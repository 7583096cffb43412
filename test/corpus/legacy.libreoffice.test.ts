import { readLegacy } from "../../src/xlsx/reading/legacy/read-legacy";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { realWorkbooks } from "../support/files/real-workbooks";
import { GROUPS } from "./accidents/all";
import { damagedFile, findingsIn } from "./check-accident";
import type { Accident } from "./accident";

const UNTOUCHED: Accident = { what: "nothing", found: [] };

/** Of every kind of accident some; what only a font, a hidden row or a custom property tells is left out. */
const ACCIDENTS = [
  "a figure was forgotten",
  "the number is text with a blank for the thousands",
  "another figure typed over a sum",
  "a row of somebody's own with a figure was inserted",
  "a row was copied and its copy changed",
  "the form was renamed",
  "a child is sixteen already",
  "a birth date was forgotten",
  "an amount is text with dots",
  "the code of a column of a list was deleted",
];

describeWithLibreOffice("forms that LibreOffice has saved in another format", (libreOffice) => {
  it.each(["xls", "ods"] as const)(
    "are read from .%s with the same findings",
    async (kind) => {
      const all = GROUPS.flatMap(({ form, accidents }) => accidents.map((accident) => ({ form, accident })));
      const chosen = all.filter(({ accident: { what } }) => ACCIDENTS.includes(what));
      expect(chosen).toHaveLength(ACCIDENTS.length);
      const forms = [...new Set(GROUPS.map(({ form }) => form))];
      const cases = [...forms.map((form) => ({ form, accident: UNTOUCHED })), ...chosen];
      const saved = libreOffice.convertAll(
        cases.map(({ form, accident }) => damagedFile(form, accident)),
        kind,
      );
      for (const [index, { form, accident }] of cases.entries()) {
        const findings = await findingsIn(saved[index] ?? new Uint8Array(), form, accident.asked, {
          ...realWorkbooks,
          readLegacy,
        });
        expect({ what: accident.what, findings }).toEqual({ what: accident.what, findings: accident.found });
      }
    },
    LIBREOFFICE_PATIENCE,
  );
});
