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
