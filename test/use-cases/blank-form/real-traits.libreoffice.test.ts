import { rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { officeWorkbook } from "../../support/blank-forms/office-workbook";
import { copiesOfTrait, TRAIT_FORMS } from "../../support/blank-forms/trait-forms";
import { rightResult, traitResult } from "../../support/blank-forms/trait-results";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";

jest.setTimeout(LIBREOFFICE_PATIENCE);

describeWithLibreOffice("a form that LibreOffice saved anew is understood by its copies", (libreOffice) => {
  it.each(TRAIT_FORMS)("$trait", async (trait) => {
    const copies = Object.entries(copiesOfTrait(trait)).map(
      ([file, sheets]) => [file, libreOffice.convert(officeWorkbook(sheets), "xlsx")] as const,
    );
    const form = libreOffice.convert(officeWorkbook(trait.form), "xlsx");
    const result = await rolledUpAsItComes(form, Object.fromEntries(copies));
    expect(traitResult(result, trait)).toEqual(rightResult(trait));
  });
});
