import { succeed } from "../../src/base/outcome";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { binhPhuoc2017, phuRieng2017 } from "../support/plans/bundled";
import { insertPlanTables, planInWorkbook } from "../../src/planbook/office-plan/plan-in-workbook";
import { startHost } from "../host/start-host";
import { stoppedClock } from "../support/files/real-workbooks";

const goOn = (): "go-on" => "go-on";

it("paints the tables of a plan into the open workbook, where they read back as the same plan and units", async () => {
  startHost();
  const start = { plan: phuRieng2017, registry: binhPhuoc2017 };
  const inserted = await insertPlanTables(start, excelWorkbook, stoppedClock, false, goOn);
  expect(inserted.ok && inserted.value).toContain("Chỉ tiêu");
  expect(await planInWorkbook(excelWorkbook)).toEqual(succeed({ ...start, leftOvers: [], questions: [] }));
});
