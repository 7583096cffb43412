import { columnCode } from "../../../src/model/codes";
import { shownOf } from "../../../src/model/finding";
import { rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { officeWorkbook } from "../../support/blank-forms/office-workbook";
import { copiesOfTrait, TRAIT_FORMS } from "../../support/blank-forms/trait-forms";
import { rightResult, traitResult } from "../../support/blank-forms/trait-results";

describe("a form as it comes is understood by its copies", () => {
  it.each(TRAIT_FORMS)("$trait", async (trait) => {
    const copies = Object.entries(copiesOfTrait(trait)).map(
      ([file, sheets]) => [file, officeWorkbook(sheets)] as const,
    );
    const result = await rolledUpAsItComes(officeWorkbook(trait.form), Object.fromEntries(copies));
    expect(traitResult(result, trait)).toEqual(rightResult(trait));
  });
});

test("every filled column beside the rows of a list arrives, with or without a title in the first row", async () => {
  const trait = TRAIT_FORMS.find(({ trait: name }) => name.startsWith("a list with a column titled"));
  if (trait === undefined) throw new Error("no such form");
  const copies = Object.entries(copiesOfTrait(trait)).map(
    ([file, sheets]) => [file, officeWorkbook(sheets)] as const,
  );
  const { summary } = await rolledUpAsItComes(officeWorkbook(trait.form), Object.fromEntries(copies));
  const rows = [...summary.registers.values()].flat().map(({ row }) =>
    ["B", "C", "F", "H"].map((column) => {
      const reading = row.cells.get(columnCode(column))?.reading;
      return reading && shownOf(reading);
    }),
  );
  expect(rows).toEqual([
    ["TH Hoa Sen", "Xã A", 3, "mới"],
    ["TH Hoa Mai", "Xã B", 1, "cũ"],
  ]);
});
