import { rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { officeWorkbook } from "../../support/blank-forms/office-workbook";
import { copiesOfTrait, TRAIT_FORMS } from "../../support/blank-forms/trait-forms";
import { rightResult, traitResult } from "../../support/blank-forms/trait-results";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";

jest.setTimeout(LIBREOFFICE_PATIENCE);

describeWithLibreOffice("a form that LibreOffice saved anew is understood by its copies", (libreOffice) => {
  it.each(TRAIT_FORMS)("$trait", async (trait) => {
    const copies = Object.entries(copiesOfTrait(trait));
    const workbooks = [trait.form, ...copies.map(([, sheets]) => sheets)].map((sheets) =>
      officeWorkbook(sheets),
    );
    const [form = new Uint8Array(), ...saved] = libreOffice.convertAll(workbooks, "xlsx");
    const files = copies.map(([file], index) => [file, saved[index] ?? new Uint8Array()] as const);
    const result = await rolledUpAsItComes(form, Object.fromEntries(files));
    expect(traitResult(result, trait)).toEqual(rightResult(trait));
  });
});
