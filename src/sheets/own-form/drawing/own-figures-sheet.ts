import type { SheetDrawing, DrawnCell } from "../../drawing";
import { formulaCell, numberCell, textCell } from "../../drawn-cells";
import { area, binary, call, cell } from "../../formula/build";
import { sumOfKnown } from "../../summary/figures/figure-formula";
import { adjustedFigures } from "../../summary/ledger/adjusted-figures";
import { adjustedFormula } from "../../summary/ledger/adjusted-formula";
import { receivedTotals } from "../../summary/figures/received-totals";
import { valueCell } from "../../summary/figures/value-cell";
import { OWN_FIGURES_WORDS as WORDS, OWN_FORM_SHEET_WORDS } from "../../words/own-form-words";
import { FIGURES_WORDS } from "../../words/summary/summary-words";
import { deskInput, type OwnSummaryInput } from "./own-summary-input";
import { ownSheet } from "./own-sheet";

const CODE_ROW = 2;
const FIRST_ROW = 4;
const FIRST_COLUMN = 3;
/** Rows below the totals that stand there only where something was adjusted. */
const RECEIVED = 3;
const ADJUSTED = 4;

/**
 * One row a unit, one column a cell of the form; the totals below are live formulas. A figure to which something was added is
 * what was received and what stands in the ledger.
 */
export function ownFiguresSheet(input: OwnSummaryInput): SheetDrawing {
  const { form, units, current, plan, summary } = input.facts;
  const adjusted = adjustedFigures(plan, summary, plan.elements);
  const received = receivedTotals(summary, plan.elements, adjusted);
  const totalRow = FIRST_ROW + units.length;
  const cells: DrawnCell[] = [
    textCell(3, 0, WORDS.code, "header-small"),
    textCell(3, 1, WORDS.ordinal, "header-small"),
    textCell(3, 2, WORDS.unit, "header-small"),
    textCell(totalRow, 2, WORDS.total, "label-bold"),
    textCell(totalRow + 1, 2, WORDS.answered, "label-bold"),
    textCell(totalRow + 2, 2, WORDS.asked, "label-bold"),
  ];
  units.forEach(({ code, name }, index) => {
    const row = FIRST_ROW + index;
    cells.push(
      textCell(row, 0, code, "code-boxed"),
      numberCell(row, 1, index + 1, "centre-small"),
      textCell(row, 2, name, "text-small"),
    );
  });
  form.cells.forEach(({ code, label, role }, index) => {
    const column = FIRST_COLUMN + index;
    cells.push(textCell(CODE_ROW, column, code, "code-boxed"), textCell(3, column, label, "header-small"));
    units.forEach((unit, at) => {
      const reading = current.get(unit.code)?.entries.get(code)?.reading;
      if (reading === undefined) return;
      const figure = adjusted.get(unit.code)?.get(code);
      if (figure !== undefined) {
        const formula = adjustedFormula(figure, deskInput(input), input.sheetNames.ledger);
        cells.push(formulaCell(FIRST_ROW + at, column, formula, "number-adjusted"));
        return;
      }
      const shown = reading.kind === "misread" ? ({ kind: "text", text: reading.found } as const) : reading;
      cells.push(valueCell(FIRST_ROW + at, column, shown));
    });
    if (units.length === 0) return;
    cells.push(...partsOfTotal(totalRow, column, received.get(code)));
    const own = area({ top: FIRST_ROW, bottom: totalRow - 1, left: column, right: column });
    cells.push(
      role === "sum"
        ? formulaCell(totalRow, column, sumOfKnown([own], ""), "number-total")
        : textCell(totalRow, column, OWN_FORM_SHEET_WORDS.kept, "text-small"),
      // A word such as KPS is an answer too, which COUNT would pass over.
      numberCell(totalRow + 1, column, input.facts.totals.get(code)?.n ?? 0, "number-small"),
      formulaCell(
        totalRow + 2,
        column,
        call("COUNTA", area({ top: FIRST_ROW, bottom: totalRow - 1, left: 0, right: 0 })),
        "number-small",
      ),
    );
  });
  if (received.size > 0) {
    cells.push(
      textCell(totalRow + RECEIVED, 2, FIGURES_WORDS.received, "label-bold"),
      textCell(totalRow + ADJUSTED, 2, FIGURES_WORDS.adjusted, "label-bold"),
    );
  }
  return ownSheet(input, {
    name: input.sheetNames.figures,
    title: WORDS.title,
    widths: [12, 5, 32, ...form.cells.map(() => 15)],
    cells,
    freeze: { rows: FIRST_ROW, columns: FIRST_COLUMN },
    fitToWidth: false,
  });
}

/** "Received + adjusted = total" of a column that was adjusted. */
function partsOfTotal(totalRow: number, column: number, received: number | undefined): readonly DrawnCell[] {
  if (received === undefined) return [];
  const difference = binary(cell(totalRow, column), "-", cell(totalRow + RECEIVED, column));
  return [
    numberCell(totalRow + RECEIVED, column, received, "number-total"),
    formulaCell(totalRow + ADJUSTED, column, difference, "number-total"),
  ];
}
