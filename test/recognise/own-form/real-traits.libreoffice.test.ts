import { rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { officeWorkbook } from "../../support/blank-forms/office-workbook";
import { copiesOfTrait, TRAIT_FORMS } from "../../support/blank-forms/trait-forms";
import { rightResult, traitResult } from "../../support/blank-forms/trait-results";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";

jest.setTimeout(LIBREOFFICE_PATIENCE);

/**
 * Changes by a program that saves a file: formats, merged headings, formulas with their results, empty rows.
 */
const SAVED_ANEW = [
  "number cells formatted as text, a row of codes above the headings and of numbers below",
  "a list that has no rows yet, under three rows of headings, with texts in most columns",
  "a line that names nobody, a guide and a look-up sheet, notes below the table",
  "headings and labels that the form calculates, and hints where to write",
  "one empty row, which each unit fills in with its name",
  "prices that only the figures show, growth, and days that are typed as plain numbers",
];

describeWithLibreOffice("a form that LibreOffice saved anew is understood by its copies", (libreOffice) => {
  const traits = TRAIT_FORMS.filter(({ trait }) => SAVED_ANEW.includes(trait));

  it("has a form of each trait that saving may lose", () => {
    expect(traits).toHaveLength(SAVED_ANEW.length);
  });

  it.each(traits)("$trait", async (trait) => {
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
