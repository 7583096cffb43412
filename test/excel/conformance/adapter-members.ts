import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { binhPhuoc2017 } from "../../../src/plans/units/binh-phuoc-2017";
import { drawSummary } from "../../support/sheets/draw-summary";
import { makeForm } from "../../../src/use-cases/forms/make-form";
import { startHost } from "../../host/start-host";
import { ROUND_I } from "../../support/forms/practice";
import { SAMPLE_INPUT } from "../../support/desk/sample-summary";

const goOn = (): "go-on" => "go-on";

/** Does with the adapter whatever staff do, and more: every member of Office.js it used, as "Class.member". */
export async function membersOfAdapter(): Promise<ReadonlySet<string>> {
  const [unit] = binhPhuoc2017.units;
  if (unit === undefined) throw new Error("a registry without units");
  const form = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2017-12-01T00:00:00Z");
  const host = startHost();
  const kept = new Map([["conformance", "one"]]);
  await excelWorkbook.paint(form, goOn, kept);
  // Over what is there, protected; then not at all.
  await excelWorkbook.paint(form, goOn, kept);
  await excelWorkbook.paint(form, (done) => (done > 0 ? "cancel" : "go-on"));
  await excelWorkbook.paint(drawSummary(SAMPLE_INPUT), goOn);
  const [place] = form.sheets.map(({ name }) => ({ sheet: name, cell: "A1" }));
  if (place === undefined) throw new Error("a form without sheets");
  await excelWorkbook.mark([{ place, severity: "error", text: "invented" }]);
  await excelWorkbook.unmark();
  await excelWorkbook.goTo(place);
  await excelWorkbook.sheetNames();
  await excelWorkbook.recall("conformance");
  await excelWorkbook.isCellBeingEdited();
  await excelWorkbook.selectedCell();
  const watching = await excelWorkbook.watchSelection(() => undefined);
  if (watching.ok) await watching.value();
  await excelWorkbook.read();
  host.troubles.isReadOnly = true;
  await excelWorkbook.read();
  return new Set(host.coverage().map(({ member }) => member));
}
