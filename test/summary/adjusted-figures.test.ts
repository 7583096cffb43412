import { SUMMARY_SHEETS } from "../../src/forms/words/sheet-names";
import fc from "fast-check";
import { elementCode, unitCode } from "../../src/model/codes";
import type { Adjustment } from "../../src/model/ledger/ledger";
import { drawSummary } from "../support/sheets/draw-summary";
import { FIGURES, summaryLayout } from "../../src/summary/setting/summary-layout";
import type { SummaryInput } from "../../src/summary/setting/summary-input";
import { calculateDrawing } from "../../src/workbook/drawing/calculate-drawing";
import { resultAt } from "../support/sheets/result-at";
import { DESK_LEDGER, deskInput, EMPTY_DESK } from "../support/desk/desk-sample";
import { ROUND_1 } from "../support/plans/plan-builder";
import { contentShown, sheetNamed, shownSheet } from "../support/sheets/shown-sheet";
import { propertyRuns } from "../support/property-runs";

const { figures } = SUMMARY_SHEETS;
const input = deskInput();

/** Returns an element's value in a row of the figures sheet: a unit's by index, or one of the rows below. */
function figureIn(of: SummaryInput, row: number, code: string): unknown {
  const drawing = drawSummary(of);
  const layout = summaryLayout(of.template, of.summary);
  const column = layout.elementColumn.get(elementCode(code)) ?? -1;
  return contentShown(drawing, calculateDrawing(drawing), figures, row, column);
}

const layout = summaryLayout(input.template, input.summary);

describe("adjusted figures on the sheet of figures", () => {
  it("are what was received plus the ledger, live: 120 − 5 = 115", () => {
    const drawing = drawSummary(input);
    const column = layout.elementColumn.get(elementCode("A1"));
    const cell = sheetNamed(drawing, figures).cells.find(
      (each) => each.row === FIGURES.firstRow && each.column === column,
    );
    expect(cell).toMatchObject({ style: "number-adjusted", content: { kind: "formula" } });
    expect(resultAt(calculateDrawing(drawing), figures, FIGURES.firstRow, column ?? -1)).toBe(115);
  });

  it("go through a calculated row of the unit and through the totals: 2 + 1.5 and 1, then 3.5 + 1 of U4", () => {
    const u4 = FIGURES.firstRow + 3;
    expect(figureIn(input, u4, "C1")).toBe(3.5);
    expect(figureIn(input, u4, "G1")).toBe(4.5);
    // 1 of U1, none of U2, 3.5 of U4; with the repairs 0, 0 and 1.
    expect(figureIn(input, layout.totalRow, "C1")).toBe(4.5);
    expect(figureIn(input, layout.totalRow, "G1")).toBe(5.5);
  });

  it("stand below the totals as received and adjusted: 1200 − 5 = 1195, 3 + 1.5 = 4.5", () => {
    const [received, adjusted] = [layout.askedRow + 1, layout.askedRow + 2];
    const of = (code: string) =>
      [layout.totalRow, received, adjusted].map((row) => figureIn(input, row, code));
    expect(of("A1")).toEqual([1195, 1200, -5]);
    expect(of("C1")).toEqual([4.5, 3, 1.5]);
    expect(of("G1")).toEqual([5.5, 4, 1.5]);
    expect(of("D1").slice(1)).toEqual([undefined, undefined]);
    expect(shownSheet(drawSummary(EMPTY_DESK), figures)).not.toContain("Trong đó: đã nhận");
  });

  it("say on the ledger what became of each: added, nothing received, calculated by the form", () => {
    const shown = shownSheet(drawSummary(input), SUMMARY_SHEETS.ledger);
    expect(shown).toMatch(/G: -5 \|.*J: 120 \| K: Đã cộng \|/);
    // Written on 1, when U4 had reported 1; it reported 2.
    expect(shown).toMatch(/G: 1.5 \|.*I: 1 \| J: 2 \| K: Đã cộng; số liệu đã thay đổi/);
    expect(shown).toMatch(/G: 7 \|.*I: \(chưa có\) \| K: Chưa cộng được: đơn vị chưa có số liệu này/);
    expect(shown).toContain("Không cộng được: số liệu do biểu mẫu tính");
  });

  it("mark a note whose figure is another one now: written about 81, now 80", () => {
    const shown = shownSheet(drawSummary(input), SUMMARY_SHEETS.ledger);
    expect(shown).toMatch(/hỏi lại\nsố nữ \| I: 81 \| J: 80 \| K: Số liệu đã thay đổi/);
    expect(shown).toMatch(/H: chờ báo cáo \| I: \(chưa có\) \| M: /);
  });
});

it("several adjustments of one figure are added, whatever stands between them", () => {
  const twice: Adjustment = {
    ...{ unit: unitCode("U1"), code: elementCode("A1"), round: ROUND_1 },
    ...{ amount: 2, reason: "bổ sung", at: "2018-01-09", about: 120 },
  };
  const ledger = { ...DESK_LEDGER, adjustments: [...DESK_LEDGER.adjustments, twice] };
  expect(figureIn(deskInput(ledger), FIGURES.firstRow, "A1")).toBe(117);
});

it("the totals on the sheet are those of the summary, whatever was adjusted", () => {
  const amounts = fc.array(
    fc.tuple(fc.constantFrom("U1", "U2", "U4"), fc.constantFrom("A1", "C1", "C2", "F1"), fc.integer()),
  );
  fc.assert(
    fc.property(amounts, (drawn) => {
      const adjustments = drawn.map(([unit, code, amount]): Adjustment => ({
        ...{ unit: unitCode(unit), code: elementCode(code), round: ROUND_1, amount },
        ...{ reason: "", at: "2018-01-09", about: null },
      }));
      const of = deskInput({ ...DESK_LEDGER, adjustments });
      const calculated = calculateDrawing(drawSummary(of));
      for (const [code, column] of layout.elementColumn) {
        const { amount } = of.summary.elements.get(code) ?? {};
        if (amount === undefined) continue;
        expect([code, resultAt(calculated, figures, layout.totalRow, column)]).toEqual([code, amount]);
      }
    }),
    { numRuns: propertyRuns(10) },
  );
});
