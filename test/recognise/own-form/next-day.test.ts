import type { RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { figures, rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { copiesOfTrait, TRAIT_FORMS } from "../../support/blank-forms/trait-forms";
import { FILLED } from "./filled-forms";

/** The filled cells of all list rows. */
const listed = ({ summary }: RollUpResult): readonly string[] =>
  [...summary.registers.values()]
    .flat()
    .map(({ unit, row }) =>
      [
        unit,
        ...[...row.cells].flatMap(([code, { reading }]) => (reading.kind === "blank" ? [] : [code])),
      ].join(" "),
    );

describe("a summary of another office's form", () => {
  it.each(FILLED)("is continued with new copies and without them: $title", async ({ form, units }) => {
    const blank = officeWorkbook(form);
    const files = units.map(
      (cells, index) => [`${String(index)}.xlsx`, officeWorkbook(filledWith(form, cells))] as const,
    );
    const whole = await rolledUpAsItComes(blank, Object.fromEntries(files));
    const again = await rolledUpAsItComes(blank, {}, whole);
    const first = await rolledUpAsItComes(blank, Object.fromEntries(files.slice(0, 1)));
    const second = await rolledUpAsItComes(blank, Object.fromEntries(files.slice(1)), first);
    expect(Object.keys(figures(whole))).not.toHaveLength(0);
    for (const result of [again, second]) {
      expect(figures(result)).toEqual(figures(whole));
      expect(listed(result)).toEqual(listed(whole));
    }
  });
});

/** Forms that only the copies explain. */
const EXPLAINED = [
  "a rate under a heading with an underscore",
  "rates, means and prices among the columns",
  "rates that only the numbers of the columns",
  "prices that only the figures show",
];

describe("a form that only its copies explain is understood on the next day", () => {
  const traits = TRAIT_FORMS.filter(({ trait }) => EXPLAINED.some((words) => trait.startsWith(words)));
  const filesOf = (trait: (typeof TRAIT_FORMS)[number]) =>
    Object.entries(copiesOfTrait(trait)).map(([file, sheets]) => [file, officeWorkbook(sheets)] as const);

  it.each(traits)("by the copies of both days: $trait", async (trait) => {
    const files = filesOf(trait);
    const blank = officeWorkbook(trait.form);
    const first = await rolledUpAsItComes(blank, Object.fromEntries(files.slice(0, -1)));
    const second = await rolledUpAsItComes(blank, Object.fromEntries(files.slice(-1)), first);
    expect(figures(second)).toMatchObject(trait.right);
    expect(Object.keys(figures(second)).toSorted()).toEqual(Object.keys(trait.right).toSorted());
  });

  it("by those of its summary alone", async () => {
    const trait = TRAIT_FORMS.find(({ trait: name }) => name.startsWith("headings and labels that the form"));
    if (trait === undefined) throw new Error("no such form");
    const blank = officeWorkbook(trait.form);
    const first = await rolledUpAsItComes(blank, Object.fromEntries(filesOf(trait)));
    expect(figures(await rolledUpAsItComes(blank, {}, first))).toEqual(figures(first));
  });
});
