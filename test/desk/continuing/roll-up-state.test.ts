import { rollUpStateIn, rollUpStateText } from "../../../src/desk/continuing/roll-up-state";
import { openFormWithCopies } from "../../../src/desk/threads/open-form";
import { opened, rolledUp } from "../../support/blank-forms/blank-form-desk";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { earlierRollUp } from "../../../src/desk/continuing/recall-roll-up";
import { readSummaryFile } from "../../../src/desk/continuing/read-summary-file";
import { aRegistry, aUnit } from "../../support/plans/plan-builder";
import { realWorkbooks } from "../../support/files/real-workbooks";

describe("a summary of a blank form", () => {
  it("is continued for its list of units", async () => {
    const blank = await opened(officeWorkbook(MATRIX));
    const registry = aRegistry([aUnit("U1", { name: "CĐCS Mẫu A" }), aUnit("U2", { name: "CĐCS Mẫu B" })]);
    const copy = officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: CĐCS Mẫu A", "Bieu 01!D8": 5 }));
    const { workbook } = await rolledUp(blank, { "a.xlsx": copy }, { registry });
    const stored = readSummaryFile(workbook, { plans: [], blank }, realWorkbooks.read);
    const earlier = stored.ok ? earlierRollUp(stored.value, { plans: [], registries: [] }) : undefined;
    expect(earlier?.registry).toMatchObject({ title: "Paper", office: { code: "OFFICE" } });
    expect(earlier?.registry.units.map(({ code, name }) => [code, name])).toEqual([
      ["U1", "CĐCS Mẫu A"],
      ["U2", "CĐCS Mẫu B"],
    ]);
  });
});

describe("the state of a roll-up", () => {
  it("holds the blank form as it was understood", async () => {
    const bytes = officeWorkbook(MATRIX);
    const blank = await opened(bytes);
    const text = rollUpStateText({ blank });
    // Only the role of an area is stored, not why it was guessed.
    const said = blank.form.areas.map(({ sheet, area, role, label }) => ({ sheet, area, role, label }));
    expect(rollUpStateIn(text)).toEqual({
      form: { name: "mau.xlsx", bytes, said, seen: new Map() },
    });
  });

  it("opens a form that was understood by its copies as they showed it, though none is at hand", async () => {
    // No print distinguishes labels from inputs.
    const form = [{ name: "B", cells: { A1: "Biểu", A3: "Mục", B3: "Số", C3: "Loại" } }];
    const copies = [1, 2].map((figure) => {
      const rows = { "B!A4": "Việc một", "B!A5": "Việc hai", "B!C4": `tốt ${String(figure)}`, "B!C5": "khá" };
      const bytes = officeWorkbook(filledWith(form, { ...rows, "B!B4": figure, "B!B5": 10 * figure }));
      return { name: `${String(figure)}.xlsx`, bytes };
    });
    const { read } = realWorkbooks;
    const given = { name: "mau.xlsx", bytes: officeWorkbook(form), said: [], copies };
    const { opened: first } = await openFormWithCopies(given, read, read);
    if (!first.ok) throw new Error(first.failure.kind);
    const recalled = rollUpStateIn(rollUpStateText({ blank: first.value }))?.form;
    if (recalled === undefined) throw new Error("the form is not kept");
    const { opened: again } = await openFormWithCopies(recalled, read, read);
    if (!again.ok) throw new Error(again.failure.kind);
    const { areas: _guessed, ...understood } = first.value.form;
    expect(again.value).toMatchObject({ reading: first.value.reading, form: understood });
    expect(understood.cells.map(({ code, role }) => [code, role])).toEqual([
      ["B!B4", "sum"],
      ["B!C4", "latest"],
      ["B!B5", "sum"],
      ["B!C5", "latest"],
    ]);
  });

  it("leaves out a blank form too large for a part of a workbook", async () => {
    const blank = { ...(await opened(officeWorkbook(MATRIX))), bytes: new Uint8Array(300_001) };
    expect(rollUpStateIn(rollUpStateText({ blank }))).toEqual({});
  });

  it.each(["", "{", "null", "7", '"text"', "[]", '{"version":2,"registry":"R"}'])(
    "is not read from anything else: %s",
    (text) => {
      expect(rollUpStateIn(text)).toBeUndefined();
    },
  );
});
