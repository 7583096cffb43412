import { registerCode, unitCode } from "../../src/model/codes";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { standardPlans } from "../../src/plans/bundled-plans";
import { unitRegistries } from "../../src/plans/unit-registries";
import { cellMarks } from "../../src/desk/checking/check-open-workbook";
import { checkOpenWorkbook } from "../support/forms/check-open-workbook";
import { readInTurn } from "../../src/desk/received/form-reader";
import { insertForm } from "../../src/forms/issuing/insert-form";
import { rollUpIntoWorkbook } from "../../src/desk/roll-up/roll-up-into-workbook";
import { levelLookup } from "../../src/desk/units/unit-lookup";
import { startHost } from "../host/start-host";
import { DESK_UNITS, goOnInExcel, insertBlankForm, report } from "../support/desk/excel-desk";
import { bookPicture } from "../support/sheets/book-picture";
import { practiceReports, rollUpPractice, ROUND_I } from "../support/forms/practice";
import { realWorkbooks, stoppedClock } from "../support/files/real-workbooks";

const [unit] = binhPhuoc2017.units;
if (unit === undefined) throw new Error("the list of units is empty");
const above = binhPhuoc2017.office;
const goOn = (): "go-on" => "go-on";
const knowledge = { plans: standardPlans, registries: unitRegistries };
const request = { plan: phuRieng2017, round: ROUND_I, unit, above, registry: binhPhuoc2017 };

describe("what staff do inside Excel", () => {
  it("inserts a blank form without errors, whose open questions are found, marked and unmarked", async () => {
    const host = startHost();
    const inserted = await insertForm(request, excelWorkbook, stoppedClock, false, goOn);
    expect(inserted).toMatchObject({ ok: true });
    expect(host.book.sheetNamed("Biểu mẫu")?.value(1, 3)).toMatch(/^Chưa nhập \d+ ô$/);

    const checked = await checkOpenWorkbook(excelWorkbook, "open", knowledge);
    if (!checked.ok) throw new Error(checked.failure.kind);
    const { submission, findings } = checked.value;
    expect(submission).toMatchObject({ unit: unit.code, round: ROUND_I, templateVersion: 3 });
    expect(new Set(findings.map(({ rule }) => rule))).toEqual(new Set(["required"]));

    expect(await excelWorkbook.mark(cellMarks(findings))).toEqual({ ok: true, value: [] });
    expect(await excelWorkbook.unmark()).toEqual({ ok: true, value: [] });

    // The list has ten prepared rows: 6 to 15.
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("DS Mái ấm").getRange("D17").values = [["Người Mẫu (giả định)"]];
      await context.sync();
    });
    const grown = await checkOpenWorkbook(excelWorkbook, "open", knowledge);
    if (!grown.ok) throw new Error(grown.failure.kind);
    const rows = grown.value.submission?.registers.get(registerCode("MAI_AM")) ?? [];
    expect(rows.map(({ rowNumber }) => rowNumber)).toEqual([17]);
  });

  it("asks before it replaces a form, and keeps it: the summary needs another workbook", async () => {
    const host = startHost();
    expect(await insertBlankForm()).toMatchObject({ ok: true });
    const before = bookPicture(host.book);
    expect(await insertBlankForm()).toMatchObject({
      ok: false,
      failure: { kind: "would-replace", sheets: ["Biểu mẫu", "Hướng dẫn", "Danh mục"] },
    });
    expect(await goOnInExcel([report(DESK_UNITS[0], 100, 10)], { mayReplace: true })).toEqual({
      ok: false,
      failure: { kind: "not-here" },
    });
    expect(bookPicture(host.book)).toEqual(before);
    expect(await insertBlankForm(true)).toMatchObject({ ok: true });
  });

  it("rolls up received files into the open workbook with the totals of the command line", async () => {
    startHost();
    const reports = practiceReports(binhPhuoc2017).slice(0, 3);
    const subject = { plan: phuRieng2017, round: ROUND_I, registry: binhPhuoc2017, plans: standardPlans };
    const read = readInTurn(realWorkbooks, { plans: standardPlans, levelOf: levelLookup(unitRegistries) });
    const first = await rollUpIntoWorkbook(
      { subject, files: reports, progress: goOn },
      read,
      excelWorkbook,
      stoppedClock,
      false,
      goOn,
    );
    if (!first.ok) throw new Error(first.failure.kind);
    const expected = await rollUpPractice(binhPhuoc2017, reports);
    expect([...first.value.summary.indicators]).toEqual([...expected.summary.indicators]);

    const grids = await excelWorkbook.read();
    if (!grids.ok) throw new Error(grids.failure.kind);
    const figures = grids.value.grids.find(({ sheet }) => sheet === "Số liệu đơn vị");
    if (figures === undefined) throw new Error("no figures were painted");
    const cells = figures.rows.flatMap((row) => row?.values ?? []);
    const reported = expected.summary.reported.get(unitCode("688"));
    const workers = [...(reported ?? [])].find(([code]) => code === "LD_TONG")?.[1];
    expect(cells).toContain(workers?.kind === "number" ? workers.number : undefined);
  });
});
