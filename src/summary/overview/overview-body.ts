import {
  type DataElement,
  type Indicator,
  isFraction,
  type Section,
  VALUE_TRAITS,
  sumTerms,
} from "../../model/plan";
import {
  type DrawnCell,
  type StyleName,
  emptyCell,
  formulaCell,
  numberCell,
  textCell,
} from "../../workbook/drawing";
import { spread } from "../../workbook/page";
import type { Formula } from "../../workbook/formula";
import { type ElementTotal, looksReached, tellingDigits } from "../../model/roll-up";
import { unequalCoverageWords } from "../words/completeness-words";
import { formWords, STATUS_WORDS } from "../../forms/words";
import { OVERVIEW_WORDS as WORDS } from "../words/summary-words";
import { sumFormula } from "../figures/figure-formula";
import {
  coverageFormula,
  figureCells,
  figureFormulas,
  impossibleCount,
  partialCount,
  totalOf,
} from "./indicator-cells";
import { achievedFormula, statusFormula } from "./overview-status";
import { officeLineRemark, officeRowRemark } from "./office-rows";
import type { SummaryInput } from "../setting/summary-input";
import { elementColumn, OVERVIEW, type SummaryLayout } from "../setting/summary-layout";
import { targetFormula } from "./target-formula";

const { column } = OVERVIEW;

/** Draws the overview's lines: sections, indicators and the elements below them. */
export function overviewBody(input: SummaryInput, layout: SummaryLayout): readonly DrawnCell[] {
  return layout.lines.flatMap((line, index) => {
    const row = OVERVIEW.firstRow + index;
    switch (line.kind) {
      case "section":
        return sectionLine(row, line.section);
      case "element":
        return elementLine(row, line.element, input, layout);
      case "indicator":
        return indicatorLine(row, line.ordinal, line.indicator, input, layout);
    }
  });
}

const sectionLine = (row: number, section: Section): readonly DrawnCell[] => [
  emptyCell(row, column.code, "section-small"),
  ...spread(textCell(row, column.ordinal, section.title, "section-small"), column.remark).cells,
];

function elementLine(
  row: number,
  element: DataElement,
  input: SummaryInput,
  layout: SummaryLayout,
): readonly DrawnCell[] {
  const coverage = coverageFormula(elementColumn(layout, element.code), layout);
  return [
    textCell(row, column.code, element.code, "code-boxed"),
    emptyCell(row, column.ordinal, "centre-small"),
    textCell(row, column.label, formWords.elementLabel(element.label), "label-indent-small"),
    textCell(row, column.measure, element.unitOfMeasure, "centre-small"),
    ...boxes(row, [column.numerator, column.denominator]),
    formulaCell(
      row,
      column.value,
      sumFormula([totalOf(element.code, layout)], ""),
      VALUE_TRAITS[element.type].holds === "date" ? "date-small" : "number-small",
    ),
    ...boxes(row, [column.target, column.achieved, column.status]),
    byRoundCell(row, input.summary.elements.get(element.code), input) ??
      formulaCell(row, column.coverage, coverage, "centre-small"),
    textCell(row, column.remark, officeRowRemark(element, input), "text-small"),
  ];
}

function indicatorLine(
  row: number,
  ordinal: number | undefined,
  indicator: Indicator,
  input: SummaryInput,
  layout: SummaryLayout,
): readonly DrawnCell[] {
  const { value, numerator, denominator } = figureFormulas(indicator, row, input, layout);
  return [
    textCell(row, column.code, indicator.code, "code-boxed"),
    ordinal === undefined
      ? emptyCell(row, column.ordinal, "centre-small")
      : numberCell(row, column.ordinal, ordinal, "centre-small"),
    textCell(row, column.label, indicator.label, "label-bold-small"),
    textCell(row, column.measure, indicator.unitOfMeasure, "centre-small"),
    formulaOrBox(row, column.numerator, numerator, "number-small"),
    formulaOrBox(row, column.denominator, denominator, "number-small"),
    formulaCell(row, column.value, value, figureStyle(indicator, input)),
    ...judgement(row, indicator, input, layout),
    coverageCell(row, indicator, input, layout),
    textCell(
      row,
      column.remark,
      remark(indicator, input) || officeLineRemark(indicator, input),
      "text-small",
    ),
  ];
}

function judgement(
  row: number,
  indicator: Indicator,
  input: SummaryInput,
  layout: SummaryLayout,
): readonly DrawnCell[] {
  const { target } = indicator;
  if (target === undefined) {
    return [
      ...boxes(row, [column.target, column.achieved]),
      textCell(row, column.status, STATUS_WORDS["not-judged"], "centre-small"),
    ];
  }
  const cells = figureCells(row, indicator, input, layout);
  const total = input.summary.indicators.get(indicator.code);
  const basis = {
    plan: input.plan,
    open: total?.open ?? {},
    isProvisional: total?.isProvisional === true,
    partial: partialCount(indicator, input.plan, layout),
    impossible: impossibleCount(indicator, cells, layout),
  };
  const status = statusFormula(target, cells, basis);
  const held = targetFormula(indicator, target, cells.against);
  return [
    held.kind === "value" && typeof held.value === "string"
      ? textCell(row, column.target, held.value, "centre-small")
      : formulaCell(row, column.target, held, "centre-small"),
    formulaCell(
      row,
      column.achieved,
      achievedFormula(target, cells),
      looksReached(total?.achieved ?? 0) ? "percent-exact" : "percent-small",
    ),
    formulaCell(row, column.status, status, "centre-small"),
  ];
}

/** Draws units by round of a review if their numbers differ, which one number would hide. */
function byRoundCell(
  row: number,
  total: Pick<ElementTotal, "rounds"> | undefined,
  { summary }: SummaryInput,
): DrawnCell | undefined {
  const words = total && unequalCoverageWords(total, summary);
  return words === undefined ? undefined : textCell(row, column.coverage, words, "centre-small");
}

/** Uses a formula if a figure column counts it; only the roll-up knows who sent a list. */
function coverageCell(
  row: number,
  indicator: Indicator,
  input: SummaryInput,
  layout: SummaryLayout,
): DrawnCell {
  const { summary } = input;
  const { aggregation, code } = indicator;
  const unequal = byRoundCell(row, summary.indicators.get(code), input);
  if (unequal !== undefined) return unequal;
  const [only] = sumTerms(aggregation);
  const place =
    layout.indicatorColumn.get(code) ?? (only === undefined ? undefined : layout.elementColumn.get(only));
  if (place !== undefined)
    return formulaCell(row, column.coverage, coverageFormula(place, layout), "centre-small");
  const total = summary.indicators.get(code);
  const words = total === undefined ? "" : WORDS.coverage(total.n, total.of);
  return textCell(row, column.coverage, words, "centre-small");
}

/** Adds digits if a figure would look like the target that it misses. */
export function figureStyle(indicator: Indicator, { summary }: SummaryInput) {
  const total = summary.indicators.get(indicator.code);
  const [usual, exact, decimals] = isFraction(indicator.aggregation)
    ? (["percent-bold-small", "percent-exact", 2] as const)
    : (["number-bold-small", "number-exact", 0] as const);
  return total !== undefined && tellingDigits(indicator, total, decimals) > decimals ? exact : usual;
}

/** Names units with partly reported figures, and whether the figure counts them. */
function remark({ code }: Indicator, { summary }: SummaryInput): string {
  const { partial = [], uncounted = [] } = summary.indicators.get(code) ?? {};
  if (partial.length === 0) return "";
  const names = new Map([summary.office, ...summary.units].map((unit) => [unit.code, unit.name]));
  const halfway = WORDS.partial(partial.map((unit) => names.get(unit) ?? unit));
  const out = partial.filter((unit) => uncounted.includes(unit));
  return out.length === 0 ? halfway : halfway + WORDS.uncounted(out.length, partial.length);
}

const boxes = (row: number, columns: readonly number[]): readonly DrawnCell[] =>
  columns.map((at) => emptyCell(row, at, "centre-small"));

const formulaOrBox = (row: number, at: number, formula: Formula | undefined, style: StyleName): DrawnCell =>
  formula === undefined ? emptyCell(row, at, "centre-small") : formulaCell(row, at, formula, style);
