import { contentAt } from "../../src/workbook/grid/grid";
import type { SheetDrawing } from "../../src/workbook/drawing/drawing";
import { summaryLayout } from "../../src/summary/setting/summary-layout";
import { drawSummary } from "../support/sheets/draw-summary";
import { readWorkbook } from "../../src/workbook/read-workbook";
import { writeWorkbook } from "../../src/workbook/write-workbook";
import { deskInput } from "../support/desk/desk-sample";
import { gridNamed, rowWith } from "../support/forms/disturbed-grids";
import { describeWithLibreOffice, LIBREOFFICE_PATIENCE } from "../programs/libreoffice";
import { SAMPLE_INPUT } from "../support/desk/sample-summary";

describeWithLibreOffice("the summary workbook in another program", (libreOffice) => {
  it(
    "is calculated there to the same figures and verdicts",
    () => {
      const drawing = drawSummary(SAMPLE_INPUT);
      const isOverview = ({ name }: SheetDrawing) => name === "Tổng hợp";
      const sheets = [
        ...drawing.sheets.filter((each) => !isOverview(each)),
        ...drawing.sheets.filter(isOverview),
      ];
      const csv = new TextDecoder().decode(
        libreOffice.convert(writeWorkbook({ ...drawing, sheets: sheets.toReversed() }), "csv"),
      );
      const lines = csv.split("\n");
      const line = (code: string) => lines.find((each) => each.startsWith(`${code},`));
      expect(csv).toContain("Tổng hợp từ 3/4 đơn vị");
      expect(line("A1")).toBe('A1,,- Tổng số đoàn viên,người,,,"1,200",,,,3/4,');
      expect(line("I1")).toBe(
        "I1,1,Tỷ lệ doanh nghiệp ký thỏa ước,%,8,14,57.14%,≥ 70%,81.63%,Chưa đạt (tạm tính),2/3,",
      );
      expect(line("I4")).toContain("Chưa đủ số liệu,1/3");
      expect(line("I6")).toContain("8,10,12,= 1/đơn vị,80.00%,Chưa đạt,3/4");
      expect(line("I8")).toContain("trẻ,,,3,,,Không đánh giá,3/4");
    },
    LIBREOFFICE_PATIENCE,
  );

  it(
    "comes to the totals of the summary where figures were adjusted",
    () => {
      const input = deskInput();
      const layout = summaryLayout(input.template, input.summary);
      const read = readWorkbook(libreOffice.convert(writeWorkbook(drawSummary(input)), "xlsx"));
      if (!read.ok) throw new Error(read.failure.kind);
      const figures = gridNamed(read.value, "Số liệu đơn vị");
      const total = rowWith(figures, "Tổng cộng");
      for (const [code, column] of layout.elementColumn) {
        const { amount } = input.summary.elements.get(code) ?? {};
        if (amount === undefined) continue;
        expect([code, contentAt(figures, total, column)]).toEqual([code, amount]);
      }
      const overview = gridNamed(read.value, "Tổng hợp");
      expect(contentAt(overview, rowWith(overview, "A1"), 6)).toBe(1195);
    },
    LIBREOFFICE_PATIENCE,
  );
});
