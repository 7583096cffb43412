import { parseA1 } from "../../../src/workbook/grid/address";
import type { FindingOf } from "../../../src/model/finding/finding";
import { contentAt } from "../../../src/workbook/grid/grid";
import { realWorkbooks } from "../files/real-workbooks";
import type { RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { figures } from "./blank-form-desk";
import type { TraitForm } from "./trait-forms";

/** Returns the result of a roll-up in the format of `TraitForm`. */
export const traitResult = (result: RollUpResult, trait: TraitForm): object => ({
  figures: { ...figures(result), ...shownIn(result.workbook, Object.keys(trait.right)) },
  units: result.summary.units.map(({ name }) => name).toSorted(),
  told: result.findings
    .filter(({ severity }) => severity !== "note")
    .map((finding) => (finding.rule === "own-form-structure" ? toldOf(finding) : finding.rule)),
  rows: [...result.summary.registers.values()].flat().length,
});

/** Formats a finding; for a filled blank form, with its unit. */
const toldOf = ({ change, names }: FindingOf<"own-form-structure">): string =>
  change === "form-was-filled" ? [change, ...names].join(" ") : change;

/** Returns the cells of the form that is filled for all units. */
function shownIn(workbook: Uint8Array, codes: readonly string[]): Readonly<Record<string, unknown>> {
  const read = realWorkbooks.read(workbook);
  if (!read.ok) throw new Error("not read");
  return Object.fromEntries(
    codes.map((code) => {
      const [sheet = "", cell = ""] = code.split("!");
      const grid = read.value.grids.find((each) => each.sheet === sheet);
      const { row, column } = parseA1(cell) ?? { row: 0, column: 0 };
      return [code, grid && contentAt(grid, row, column)];
    }),
  );
}

/** Returns the expected result. */
export const rightResult = ({ right, units, written, told = [], rows = 0 }: TraitForm): object => ({
  figures: right,
  units: units ?? Object.keys(written).map((file) => file.replace(".xlsx", "")),
  told,
  rows,
});
