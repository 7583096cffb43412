import type { Fix } from "../../../src/forms/fixes/fix";
import { checkFiles } from "../../../src/desk/checking/check-files";
import { proposeFixes } from "../../../src/desk/mending/fix-proposals";
import { both, type SheetDamage } from "../../corpus/accident";
import { damagedFile } from "../../corpus/check-accident";
import { swapped, type } from "../../corpus/damage/on-sheet";
import { ISSUED } from "../../corpus/issued-form";
import { realWorkbooks, received } from "../../support/files/real-workbooks";

async function proposed(sheets: SheetDamage): Promise<readonly Fix[]> {
  const { plan, units } = ISSUED;
  const knowledge = { plans: [plan], registries: [units] };
  const bytes = damagedFile(ISSUED, { what: "", found: [], sheets });
  const files = [received("bao-cao.xlsx", bytes)];
  const [checked] = await checkFiles({ ...knowledge, files, progress: () => "go-on" }, realWorkbooks);
  if (checked === undefined) throw new Error("nothing was checked");
  return proposeFixes(checked, knowledge);
}

describe("the safe changes proposed for a form", () => {
  it("put a formula back that was typed over", async () => {
    expect(await proposed(type("E60", 4))).toMatchObject([
      { rule: "overwritten-formula", place: { cell: "E60" } },
    ]);
  });

  it("[row-label] put none in place of a figure whose row may be another one", async () => {
    // Row 60 is typed, row 62 calculated: their labels are swapped, and a figure replaces the formula.
    expect(await proposed(both(swapped("C62", "C60"), type("E60", 4)))).toEqual([]);
  });
});
