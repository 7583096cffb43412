import { figureParts } from "../../../domain/plan/figure-parts";
import type { ElementCode } from "../../../domain/codes";
import type { Indicator } from "../../../domain/plan/indicator";
import type { Plan } from "../../../domain/plan/plan";
import { REGISTER_COLUMN, bodyColumn, layOutRegister } from "../../form/layout/register-layout";
import { area, binary, call, cell, joined, number, text } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { FIGURES_WORDS, SUMMARY_SHEETS } from "../../words/summary/summary-words";
import { quotient, sumOfKnown } from "../figures/figure-formula";
import type { FigureCells } from "./overview-status";
import { againstFormula } from "./target-formula";
import { gatheredRows } from "../lists/gathered-rows";
import type { SummaryInput } from "../setting/summary-input";
import { elementColumn, FIGURES, FILING, OVERVIEW, type SummaryLayout } from "../setting/summary-layout";

/** The total of an element on the sheet of figures. */
export const totalOf = (code: ElementCode, layout: SummaryLayout): Formula =>
  cell(layout.totalRow, elementColumn(layout, code), SUMMARY_SHEETS.figures);

/** "n/N" from the counts below a column of figures. */
export function coverageFormula(column: number, layout: SummaryLayout): Formula {
  const count = (row: number): Formula => cell(row, column, SUMMARY_SHEETS.figures);
  return joined([count(layout.answeredRow), text("/"), count(layout.askedRow)]);
}

/** Where the figures of an indicator stand on its line of the overview, and what its target is taken from. */
export const figureCells = (
  row: number,
  { target }: Indicator,
  plan: Plan,
  layout: SummaryLayout,
): FigureCells => ({
  ...valueCells(row),
  against: againstFormula(target, plan, (code) => totalOf(code, layout)),
});

const valueCells = (row: number): Omit<FigureCells, "against"> => ({
  value: cell(row, OVERVIEW.column.value),
  numerator: cell(row, OVERVIEW.column.numerator),
  denominator: cell(row, OVERVIEW.column.denominator),
});

/** The formulas of an indicator's figures over the totals; absent where its kind has no such part. */
export function figureFormulas(
  indicator: Indicator,
  row: number,
  input: SummaryInput,
  layout: SummaryLayout,
): { readonly value: Formula; readonly numerator?: Formula; readonly denominator?: Formula } {
  const parts = figureParts(indicator.aggregation, input.plan);
  const sum = (codes: readonly ElementCode[]): Formula =>
    sumOfKnown(
      codes.map((code) => totalOf(code, layout)),
      "",
    );
  switch (parts.kind) {
    case "sum":
      return { value: sum(parts.of) };
    case "per-unit":
      return {
        value: sum(parts.amount),
        numerator: sum(parts.numerator),
        denominator: sum(parts.denominator),
      };
    case "quotient": {
      const cells = valueCells(row);
      return {
        value: quotient(cells.numerator, cells.denominator, ""),
        numerator: sum(parts.numerator),
        denominator: sum(parts.denominator),
      };
    }
    case "list":
      return { value: rowsListed(indicator, input) };
  }
}

/** How many units gave only a part of what an indicator needs; undefined where that cannot be. */
export function partialCount(indicator: Indicator, layout: SummaryLayout): Formula | undefined {
  const column = layout.indicatorColumn.get(indicator.code);
  if (column === undefined) return undefined;
  const figures = area(
    { top: FIGURES.firstRow, bottom: layout.lastUnitRow, left: column, right: column },
    SUMMARY_SHEETS.figures,
  );
  return call("COUNTIF", figures, text(FIGURES_WORDS.partial));
}

/** Rows numbered on the sheet of the register; empty while no unit has reported at all. */
function rowsListed({ aggregation }: Indicator, { summary, template }: SummaryInput): Formula {
  const wanted = aggregation.kind === "list" ? aggregation.register : undefined;
  const register = template.registers.find(({ code }) => code === wanted);
  if (register === undefined) return text("");
  const layout = layOutRegister(register, gatheredRows(summary).get(register.code) ?? []);
  const numbers = area(bodyColumn(layout, REGISTER_COLUMN.ROW), register.sheet);
  const received = cell(FILING.countRow, FILING.countColumn.received, SUMMARY_SHEETS.filing);
  return call("IF", binary(received, "=", number(0)), text(""), call("COUNT", numbers));
}
