import { drawSummary } from "../../support/sheets/draw-summary";
import { summaryLayout } from "../../../src/sheets/summary/setting/summary-layout";
import { SUMMARY_SHEETS } from "../../../src/sheets/words/summary/summary-words";
import { readWorkbook } from "../../../src/xlsx/reading/read-workbook";
import { writeWorkbook } from "../../../src/xlsx/writing/write-workbook";
import { contentAt } from "../../../src/domain/grid/grid";
import { deskInput } from "../../support/desk/desk-sample";
import { gridNamed, rowWith } from "../../support/forms/disturbed-grids";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../../programs/libreoffice";

const { figures, overview } = SUMMARY_SHEETS;
const input = deskInput();
const layout = summaryLayout(input.template, input.summary);

describeWithLibreOffice("adjusted figures in another program", (libreOffice) => {
  it(
    "come to the same totals as the summary when every formula is calculated anew",
    () => {
      const bytes = libreOffice.convert(writeWorkbook(drawSummary(input)), "xlsx");
      const read = readWorkbook(bytes);
      if (!read.ok) throw new Error(read.failure.kind);
      const sheet = gridNamed(read.value, figures);
      const total = rowWith(sheet, "Tổng cộng");
      for (const [code, column] of layout.elementColumn) {
        const { amount } = input.summary.elements.get(code) ?? {};
        if (amount === undefined) continue;
        expect([code, contentAt(sheet, total, column)]).toEqual([code, amount]);
      }
      const row = rowWith(gridNamed(read.value, overview), "A1");
      expect(contentAt(gridNamed(read.value, overview), row, 6)).toBe(1195);
    },
    LIBREOFFICE_PATIENCE,
  );
});
