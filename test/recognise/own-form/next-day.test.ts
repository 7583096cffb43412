import type { RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { figures, rolledUpAsItComes } from "../../support/blank-forms/blank-form-desk";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
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
