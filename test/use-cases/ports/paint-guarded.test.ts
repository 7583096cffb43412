import { succeed } from "../../../src/domain/outcome";
import type { Drawing } from "../../../src/sheets/drawing";
import { paintGuarded } from "../../../src/use-cases/ports/paint-guarded";
import { makeForm } from "../../../src/use-cases/forms/make-form";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { memoryWorkbook } from "../../support/pane/memory-workbook";
import { ROUND_I } from "../../support/forms/practice";

const drawing: Drawing = makeForm(
  phuRieng2017,
  ROUND_I,
  binhPhuoc2017.office,
  undefined,
  "2018-01-02T08:00:00Z",
);
const names = drawing.sheets.map(({ name }) => name);
const first = names[0] ?? "";
const go = () => "go-on" as const;

describe("painting into the open workbook", () => {
  it("puts new sheets and leaves all others alone", async () => {
    const workbook = memoryWorkbook(["Private"]);
    expect(await paintGuarded(workbook, { drawing, mayReplace: false, progress: go })).toEqual(
      succeed(names),
    );
    expect([...workbook.sheets.keys()]).toEqual(["Private", ...names]);
    expect(workbook.sheets.get("Private")).toBe("foreign");
  });

  it("asks before it replaces a sheet of the same name, whatever its letter case", async () => {
    const workbook = memoryWorkbook([first.toUpperCase()]);
    const outcome = await paintGuarded(workbook, { drawing, mayReplace: false, progress: go });
    expect(outcome).toEqual({ ok: false, failure: { kind: "would-replace", sheets: [first] } });
    expect([...workbook.sheets.values()]).toEqual(["foreign"]);
  });

  it("repaints the sheets of its own earlier run without asking", async () => {
    const workbook = memoryWorkbook([]);
    const run = { drawing, ownedAs: "own", mayReplace: false, progress: go };
    expect(await paintGuarded(workbook, run)).toEqual(succeed(names));
    expect(await paintGuarded(workbook, run)).toEqual(succeed(names));
    expect([...workbook.sheets.keys()]).toEqual(names);
  });

  it("leaves the workbook as it was when cancelled or refused", async () => {
    const workbook = memoryWorkbook([]);
    const cancelled = await paintGuarded(workbook, { drawing, mayReplace: false, progress: () => "cancel" });
    expect(cancelled).toEqual({ ok: false, failure: { kind: "cancelled" } });
    workbook.refusal = { kind: "workbook-protected" };
    const refused = await paintGuarded(workbook, { drawing, mayReplace: false, progress: go });
    expect(refused).toEqual({ ok: false, failure: { kind: "workbook-protected" } });
    expect(workbook.sheets.size).toBe(0);
  });
});
