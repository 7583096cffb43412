import { SUMMARY_SHEETS, NOT_APPLICABLE_WORDS } from "../../forms/words";
import {
  elementsOfTarget,
  figureParts,
  quotientSides,
  type Indicator,
  type QuotientSides,
  countedRegister,
  figureTraits,
} from "../../model/plan";
import type { ElementCode } from "../../model/codes";
import { totalOver } from "../../model/roll-up";
import { REGISTER_COLUMN, bodyColumn, layOutRegister } from "../../forms/layout";
import {
  area,
  binary,
  call,
  cell,
  concatenated,
  number,
  plus,
  text,
  type Formula,
  type Reference,
} from "../../workbook/formula";
import { FIGURES_WORDS } from "../words/summary-words";
import { quotientFormula, sumFormula } from "../figures/figure-formula";
import { isNumber, isPositive } from "./compare-figures";
import type { FigureCells } from "./overview-status";
import { againstFormula } from "./target-formula";
import { gatheredRows } from "../lists/gathered-rows";
import type { SummaryInput } from "../setting/summary-input";
import { onFigures } from "../setting/figure-place";
import { elementColumn, FIGURES, FILING, OVERVIEW, type SummaryLayout } from "../setting/summary-layout";

const figureCell = (layout: SummaryLayout, row: number, column: number): Reference =>
  onFigures(layout, { top: row, bottom: row, left: column, right: column });

/** Returns an element's total on the sheet of figures. */
export const totalOf = (code: ElementCode, layout: SummaryLayout): Formula =>
  figureCell(layout, layout.totalRow, elementColumn(layout, code));

/** Returns "n/N" from the counts below a column of figures. */
export function coverageFormula(column: number, layout: SummaryLayout): Formula {
  const count = (row: number): Formula => figureCell(layout, row, column);
  return concatenated([count(layout.answeredRow), text("/"), count(layout.askedRow)]);
}

/**
 * Returns the cells of an indicator on its overview line, and its target's reference; none for partly
 * reported figures, because the target would be of other units.
 */
export const figureCells = (
  row: number,
  indicator: Indicator,
  input: SummaryInput,
  layout: SummaryLayout,
): FigureCells => ({
  ...valueCells(row),
  against:
    (input.summary.indicators.get(indicator.code)?.partial ?? []).length > 0
      ? text("")
      : againstFormula(indicator.target, input.plan, countedTotals(indicator, input, layout)),
});

/** Returns element totals over the units counted by an indicator. */
function countedTotals(
  { code }: Indicator,
  { summary }: SummaryInput,
  layout: SummaryLayout,
): (element: ElementCode) => Formula {
  const isOut = new Set(summary.indicators.get(code)?.uncounted);
  const column = layout.indicatorColumn.get(code);
  if (isOut.size === 0 || column === undefined) return (element) => totalOf(element, layout);
  return (element) => {
    const total = summary.elements.get(element);
    const isKnown = total !== undefined && totalOver(total, (unit) => !isOut.has(unit)).amount !== undefined;
    return isKnown ? sumOfCounted(element, column, layout) : text("");
  };
}

const valueCells = (row: number): Omit<FigureCells, "against"> => ({
  value: cell(row, OVERVIEW.column.value),
  numerator: cell(row, OVERVIEW.column.numerator),
  denominator: cell(row, OVERVIEW.column.denominator),
});

/**
 * Returns the formulas of an indicator's figures over the totals; omits parts its kind lacks. Units with
 * partly reported figures are excluded by the text in its column.
 */
export function figureFormulas(
  indicator: Indicator,
  row: number,
  input: SummaryInput,
  layout: SummaryLayout,
): { readonly value: Formula; readonly numerator?: Formula; readonly denominator?: Formula } {
  const parts = figureParts(indicator.aggregation, input.plan);
  const figure = input.summary.indicators.get(indicator.code);
  const isWhole = figure === undefined || figure.uncounted.length === 0;
  const column = isWhole ? undefined : layout.indicatorColumn.get(indicator.code);
  const left = figure?.left ?? new Map<ElementCode, unknown>();
  const pairs = quotientSides(indicator.aggregation, input.plan);
  const sum = (codes: readonly ElementCode[], known?: number): Formula =>
    known !== undefined && codes.some((code) => left.has(code))
      ? plus(codes.map((code) => sumOfApplicable(code, pairs, column, layout)))
      : column === undefined
        ? sumFormula(
            codes.map((code) => totalOf(code, layout)),
            "",
          )
        : known === undefined
          ? text("")
          : plus(codes.map((code) => sumOfCounted(code, column, layout)));
  switch (parts.kind) {
    case "sum":
      return { value: sum(parts.of, figure?.value) };
    case "per-unit":
      return {
        value: sum(parts.amount, figure?.value),
        numerator: sum(parts.numerator, figure?.numerator),
        denominator: sum(parts.denominator, figure?.denominator),
      };
    case "quotient": {
      const cells = valueCells(row);
      return {
        value: quotientFormula(cells.numerator, cells.denominator, ""),
        numerator: sum(parts.numerator, figure?.numerator),
        denominator: withSilent(sum(parts.denominator, figure?.denominator), figure?.countedSilent),
      };
    }
    case "list":
      return { value: rowsListed(indicator, input) };
  }
}

/** Adds silent units to the denominator, each once, for indicators that count reports. */
const withSilent = (sum: Formula, silent = 0): Formula =>
  silent === 0 ? sum : call("IF", isNumber(sum), binary(sum, "+", number(silent)), text(""));

/**
 * Returns the number of units with partly reported figures; undefined if impossible, or if units that leave
 * it blank count as not having done it.
 */
export function partialCount(
  indicator: Indicator,
  { plan, summary }: Pick<SummaryInput, "plan" | "summary">,
  layout: SummaryLayout,
): Formula | undefined {
  const column = layout.indicatorColumn.get(indicator.code);
  const isSettled =
    indicator.countsSilent === true && summary.indicators.get(indicator.code)?.partial.length === 0;
  if (column === undefined || isSettled) return undefined;
  const figures = unitCells(column, layout);
  const halfway = call("COUNTIF", figures, text(FIGURES_WORDS.partial));
  return elementsOfTarget(indicator.target, plan).length === 0
    ? halfway
    : binary(halfway, "+", call("COUNTIF", figures, text(FIGURES_WORDS.withoutBase)));
}

/** Counts units, with the total, whose part exceeds the whole; undefined if it may. */
export function impossibleCount(
  indicator: Indicator,
  { value }: Pick<FigureCells, "value">,
  layout: SummaryLayout,
): Formula | undefined {
  if (!figureTraits(indicator).isShare) return undefined;
  const total = call("IF", isNumber(value), call("N", isPositive(value, number(1))), number(0));
  const column = layout.indicatorColumn.get(indicator.code);
  return column === undefined
    ? total
    : binary(total, "+", call("COUNTIF", unitCells(column, layout), text(`>${WHOLE}`)));
}

/** COUNTIF criterion for every language of Excel: no rounded figure is slightly above 1. */
const WHOLE = "1";

const unitCells = (column: number, layout: SummaryLayout): Reference =>
  onFigures(layout, { top: FIGURES.firstRow, bottom: layout.lastUnitRow, left: column, right: column });

/** Sums an element over the units whose indicator is neither partly reported nor not applicable. */
function sumOfCounted(code: ElementCode, indicatorColumn: number, layout: SummaryLayout): Formula {
  const sumWhere = (criterion: string): Formula =>
    call(
      "SUMIF",
      unitCells(indicatorColumn, layout),
      text(criterion),
      unitCells(elementColumn(layout, code), layout),
    );
  return binary(sumWhere(`<>${FIGURES_WORDS.partial}`), "-", sumWhere(NOT_APPLICABLE_WORDS.short));
}

/** Sums an element of a share over the units to which its counterpart applies, and which the share counts. */
function sumOfApplicable(
  code: ElementCode,
  pairs: readonly QuotientSides[],
  indicatorColumn: number | undefined,
  layout: SummaryLayout,
): Formula {
  const own = pairs.filter((pair) => pair.some((codes) => codes.includes(code))).flat(2);
  const conditions = [
    ...own.flatMap((each) =>
      each === code ? [] : ([[elementColumn(layout, each), NOT_APPLICABLE_WORDS.short]] as const),
    ),
    ...(indicatorColumn === undefined
      ? []
      : ([
          [indicatorColumn, FIGURES_WORDS.partial],
          [indicatorColumn, NOT_APPLICABLE_WORDS.short],
        ] as const)),
  ];
  const criteria = conditions.flatMap(([column, word]) => [unitCells(column, layout), text(`<>${word}`)]);
  return call("SUMIFS", unitCells(elementColumn(layout, code), layout), ...criteria);
}

/** Counts the numbered rows of a list; empty while no unit has reported. */
function rowsListed({ aggregation }: Indicator, { summary, template }: SummaryInput): Formula {
  const wanted = countedRegister(aggregation);
  const register = template.registers.find(({ code }) => code === wanted);
  if (register === undefined) return text("");
  const layout = layOutRegister(register, gatheredRows(summary).get(register.code) ?? []);
  const numbers = area(bodyColumn(layout, REGISTER_COLUMN.ROW), register.sheet);
  const received = cell(FILING.countRow, FILING.countColumn.received, SUMMARY_SHEETS.filing);
  return call("IF", binary(received, "=", number(0)), text(""), call("COUNT", numbers));
}
