import type { CellWrite } from "../../../src/workbook/files/cell-changes";
import { fail, succeed } from "../../../src/base/outcome";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import type { OpenWorkbook } from "../../../src/workbook/open/open-workbook";
import { paintGuarded } from "../../../src/workbook/open/paint-guarded";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
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

  it("asks before it replaces a sheet of the same name, ignoring case", async () => {
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

  const WRITES: readonly CellWrite[] = [
    { place: { sheet: "Mẫu", cell: "A1" }, content: { kind: "number", value: 1 } },
    { place: { sheet: "Mẫu", cell: "A2" }, content: { kind: "formula", text: "A1" } },
  ];
  const why = { kind: "sheet-protected", sheet: "Mẫu" } as const;

  it("says that the painted sheets are new where formulas beside them are refused", async () => {
    const workbook = memoryWorkbook([]);
    const isFormula = ({ content }: CellWrite): boolean => content.kind === "formula";
    const writeCells: OpenWorkbook["writeCells"] = async (writes) =>
      writes.some(isFormula) ? fail(why) : succeed(writes);
    Object.assign(workbook, { writeCells });
    const outcome = await paintGuarded(workbook, { drawing, writes: WRITES, mayReplace: true, progress: go });
    expect(outcome).toEqual(fail({ kind: "left-changed", why, changed: names, unprotected: [] }));
  });

  it("says on which sheets something stands that could not be put back when the painting was refused", async () => {
    const workbook = memoryWorkbook([]);
    const answers = [succeed(WRITES.slice(0, 1)), fail(why)];
    Object.assign(workbook, { writeCells: async () => answers.shift() });
    workbook.refusal = { kind: "workbook-protected" };
    const outcome = await paintGuarded(workbook, { drawing, writes: WRITES, mayReplace: true, progress: go });
    const changed = { kind: "left-changed", why: workbook.refusal, changed: ["Mẫu"], unprotected: [] };
    expect(outcome).toEqual({ ok: false, failure: changed });
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
