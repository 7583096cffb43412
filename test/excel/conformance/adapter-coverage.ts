import { excelWorkbook, tidyWorkbook } from "../../../src/excel/excel-workbook";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import type { Drawing } from "../../../src/workbook/drawing/drawing";
import { drawingDifference } from "../../../src/workbook/drawing/drawing-difference";
import { drawSummary } from "../../support/sheets/draw-summary";
import { makeForm } from "../../../src/forms/issuing/make-form";
import type { CoverageLine } from "../../host/protocol/coverage";
import { startHost } from "../../host/start-host";
import { ROUND_I } from "../../support/forms/practice";
import { SAMPLE_INPUT } from "../../support/desk/sample-summary";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";
import { NEWEST } from "./stand-in-report";

const goOn = (): "go-on" => "go-on";

/**
 * Does with the adapter everything staff do, and more; returns the used members of Office.js and how the
 * stand-in handled them.
 */
export async function adapterCoverage(): Promise<readonly CoverageLine[]> {
  const [unit] = binhPhuoc2017.units;
  if (unit === undefined) throw new Error("a registry without units");
  const form = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2017-12-01T00:00:00Z");
  const host = startHost(NEWEST);
  const kept = new Map([["conformance", "one"]]);
  await excelWorkbook.paint(form, goOn, kept);
  // Over existing sheets, first protected, then unprotected.
  await excelWorkbook.paint(form, goOn, kept);
  await excelWorkbook.paint(form, (done) => (done > 0 ? "cancel" : "go-on"));
  await excelWorkbook.paint(drawSummary(SAMPLE_INPUT), goOn);
  const [sheet] = form.sheets;
  if (sheet === undefined) throw new Error("a form without sheets");
  const place = { sheet: sheet.name, cell: "A1" };
  await excelWorkbook.mark([{ place, severity: "error", text: "invented" }]);
  await excelWorkbook.unmark();
  await remarkByComment();
  await excelWorkbook.writeCells([{ place, content: { kind: "text", text: "x" }, look: { font: "Arial" } }]);
  const wanted = sheet.validations.map((validation) => ({ sheet: sheet.name, validation }));
  await excelWorkbook.lostValidations(wanted);
  await excelWorkbook.restoreValidations(wanted);
  await excelWorkbook.setUpPrint([{ sheet: sheet.name, print: sheet.print }]);
  await repaint();
  const table = { name: "TD_table", area: { top: 0, left: 0, bottom: 1, right: 0 } };
  await excelWorkbook.paint(tinyDrawing(tinySheet("Table", [words(0, 0, "head")], { table })), goOn);
  await excelWorkbook.goTo(place);
  await excelWorkbook.sheetNames();
  await excelWorkbook.save();
  await excelWorkbook.recall("conformance");
  await tidyWorkbook();
  await excelWorkbook.openCopy(new Uint8Array([1]));
  await excelWorkbook.isCellBeingEdited();
  await excelWorkbook.selectedCell();
  const watching = await excelWorkbook.watchSelection(() => undefined);
  if (watching.ok) await watching.value();
  await excelWorkbook.read(undefined, { merges: true });
  await inTrouble();
  return host.coverage();

  /** Makes a comment, because the note is unreadable. */
  async function remarkByComment(): Promise<void> {
    host.troubles.refuses = (member) => (member.startsWith("NoteCollection") ? "NotImplemented" : undefined);
    await excelWorkbook.mark([{ place, severity: "error", text: "invented" }]);
    await excelWorkbook.unmark();
    host.troubles.refuses = () => undefined;
  }

  /** Uses the members needed only after an error. */
  async function inTrouble(): Promise<void> {
    const guarded = host.book.sheetNamed(sheet?.name ?? "");
    if (guarded?.protection === undefined) throw new Error("the form is not protected");
    guarded.protection = { ...guarded.protection, password: "somebody's" };
    await excelWorkbook.unmark();
    await excelWorkbook.writeCells([{ place, content: { kind: "empty" } }]);
    host.troubles.isReadOnly = true;
    await excelWorkbook.read();
  }
}

async function repaint(): Promise<void> {
  const drawn = (text: string): Drawing =>
    tinyDrawing(
      tinySheet("T", [words(0, 0, text)], {
        merges: text === "a" ? [{ top: 2, left: 0, bottom: 2, right: 1 }] : [],
      }),
    );
  await excelWorkbook.paint(drawn("a"), goOn);
  const difference = drawingDifference(drawn("a"), drawn("b"));
  if (difference !== undefined) await excelWorkbook.repaint(difference, drawn("a"));
}
