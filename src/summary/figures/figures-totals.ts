import { SUMMARY_SHEETS, NONE_WORDS, NOT_APPLICABLE_WORDS } from "../../forms/words";
import type { ElementCode } from "../../model/codes";
import type { DataElement, OverUnits } from "../../model/plan";
import { type DrawnCell, emptyCell, formulaCell, numberCell, textCell } from "../../workbook/drawing";
import {
  across,
  anchored,
  area,
  binary,
  call,
  cell,
  number,
  plus,
  text,
  areaOf,
  type Formula,
  type Reference,
} from "../../workbook/formula";
import { FIGURES_WORDS as WORDS } from "../words/summary-words";
import type { FigureColumn } from "../setting/figure-columns";
import { figureStyles } from "./figure-styles";
import {
  ADJUSTMENT_ROWS,
  elementColumn,
  FIGURES,
  OVERVIEW,
  type SummaryLayout,
} from "../setting/summary-layout";

/**
 * Draws the formula rows below the units: totals, numbers of units with a value and of units asked. For
 * adjusted figures adds rows of received and added totals; `received`: totals before adjustments.
 */
export function figuresTotals(
  layout: SummaryLayout,
  received: ReadonlyMap<ElementCode, number>,
): readonly DrawnCell[] {
  const [receivedRow, adjustedRow] = adjustmentRows(layout);
  const lines = [
    { row: layout.totalRow, label: WORDS.total },
    { row: layout.answeredRow, label: WORDS.answered },
    { row: layout.askedRow, label: WORDS.asked },
    ...(received.size === 0
      ? []
      : [
          { row: receivedRow, label: WORDS.received },
          { row: adjustedRow, label: WORDS.adjusted },
        ]),
  ];
  const { column } = FIGURES;
  const formulas = formulasOfColumns(layout);
  return [
    ...lines.flatMap(({ row, label }) => [
      emptyCell(row, column.code, "label-total"),
      emptyCell(row, column.ordinal, "label-total"),
      textCell(row, column.unit, label, "label-total"),
      emptyCell(row, column.filing, "label-total"),
    ]),
    ...layout.columns.flatMap((figure, index) =>
      columnTotals(figure, column.first + index, layout, formulas),
    ),
    ...(received.size === 0
      ? []
      : layout.columns.flatMap((figure, index) =>
          partsOfTotal(figure, column.first + index, layout, received),
        )),
  ];
}

const adjustmentRows = ({ askedRow }: SummaryLayout): readonly [number, number] => [
  askedRow + ADJUSTMENT_ROWS.received,
  askedRow + ADJUSTMENT_ROWS.adjusted,
];

/** Returns "received + adjusted = total" of an adjusted column; for others, all is received. */
function partsOfTotal(
  figure: FigureColumn,
  column: number,
  layout: SummaryLayout,
  received: ReadonlyMap<ElementCode, number>,
): readonly DrawnCell[] {
  const [receivedRow, adjustedRow] = adjustmentRows(layout);
  const own = figure.kind === "element" ? received.get(figure.element.code) : undefined;
  if (own === undefined) {
    return [receivedRow, adjustedRow].map((row) => emptyCell(row, column, "number-total"));
  }
  const difference = binary(cell(layout.totalRow, column), "-", cell(receivedRow, column));
  return [
    numberCell(receivedRow, column, own, "number-total"),
    formulaCell(adjustedRow, column, difference, "number-total"),
  ];
}

function columnTotals(
  figure: FigureColumn,
  column: number,
  layout: SummaryLayout,
  formulas: FormulasOfColumn,
): readonly DrawnCell[] {
  const { total, answered, asked } = formulas(figure, column);
  return [
    total === undefined
      ? textCell(layout.totalRow, column, WORDS.kept, "text-small")
      : formulaCell(layout.totalRow, column, total, figureStyles(figure).total),
    formulaCell(layout.answeredRow, column, answered, "number-total"),
    formulaCell(layout.askedRow, column, asked, "number-total"),
  ];
}

interface ColumnFormulas {
  /** Undefined for figures that are not totalled over units. */
  readonly total: Formula | undefined;
  readonly answered: Formula;
  readonly asked: Formula;
}

type FormulasOfColumn = (figure: FigureColumn, column: number) => ColumnFormulas;

/**
 * Returns the formulas below a column, equal ones filled to the right: a form may have ten thousand columns.
 */
function formulasOfColumns(layout: SummaryLayout): FormulasOfColumn {
  const over = (at: number): Reference =>
    area({ top: FIGURES.firstRow, bottom: layout.lastUnitRow, left: at, right: at });
  const reporting = call("COUNTA", anchored(over(FIGURES.column.unit)));
  const written = (figure: FigureColumn, column: number) => {
    const figures = over(column);
    const closed = call("COUNTIF", figures, text(NOT_APPLICABLE_WORDS.short));
    return figure.kind === "element"
      ? {
          asked: binary(reporting, "-", closed),
          total: elementTotal(figure.element, column, figures, layout),
          answered: binary(withoutOwnBlank(call("COUNTA", figures), column, layout), "-", closed),
        }
      : {
          asked: binary(reporting, "-", closed),
          total: indicatorTotal(figure, layout),
          answered: plus([call("COUNT", figures), call("COUNTIF", figures, text(WORDS.incalculable))]),
        };
  };
  const first = new Map<OverUnits, { readonly column: number } & ReturnType<typeof written>>();
  return (figure, column) => {
    // A weighted mean refers to another column, an indicator to another sheet.
    const kind = figure.kind === "element" ? figure.element.overUnits : undefined;
    const known = typeof kind === "string" ? first.get(kind) : undefined;
    const { total, answered, asked } = known ?? written(figure, column);
    if (known === undefined && typeof kind === "string") first.set(kind, { column, total, answered, asked });
    const filled = (formula: Formula): Formula => across(known ? column - known.column : 0, formula);
    return { total: total && filled(total), answered: filled(answered), asked: filled(asked) };
  };
}

/** Excludes the blank formulas of the office's own row, which COUNTA counts. */
const withoutOwnBlank = (count: Formula, column: number, { own }: SummaryLayout): Formula =>
  own === undefined ? count : binary(count, "-", call("COUNTIF", cell(own.row, column), text("")));

/** Empty without values; undefined for figures that are not totalled over units. */
function elementTotal(
  element: DataElement,
  column: number,
  figures: Reference,
  layout: SummaryLayout,
): Formula | undefined {
  const { overUnits } = element;
  if (overUnits === "none") return undefined;
  const isUnanswered = binary(cell(layout.answeredRow, column), "=", number(0));
  return call("IF", isUnanswered, text(""), combinedOver(overUnits, figures, layout));
}

function combinedOver(
  overUnits: Exclude<OverUnits, "none">,
  figures: Reference,
  layout: SummaryLayout,
): Formula {
  switch (overUnits) {
    case "sum":
      return call("SUM", figures);
    case "earliest":
    case "latest": {
      const day = call(overUnits === "earliest" ? "MIN" : "MAX", figures);
      return call("IF", binary(call("COUNT", figures), "=", number(0)), text(""), day);
    }
    default:
      return weightedMean(figures, overUnits.meanWeightedBy, layout);
  }
}

/** Averages units with a number or "none"; weights of other units do not count. */
function weightedMean(figures: Reference, weight: ElementCode, layout: SummaryLayout): Formula {
  const column = elementColumn(layout, weight);
  const weights = area({ ...areaOf(figures), left: column, right: column });
  const weighing = (criterion: string): Formula => call("SUMIF", figures, text(criterion), weights);
  const sum = plus([weighing(">=0"), weighing(NONE_WORDS.short)]);
  return call(
    "IF",
    binary(sum, ">", number(0)),
    binary(call("SUMPRODUCT", figures, weights), "/", sum),
    text(""),
  );
}

/** Refers to the overview, which calculates the total once. */
function indicatorTotal(
  figure: Extract<FigureColumn, { readonly kind: "indicator" }>,
  layout: SummaryLayout,
): Formula {
  const row = layout.overviewRow.get(figure.indicator.code);
  if (row === undefined) throw new Error(`no overview line for ${figure.indicator.code}`);
  return cell(row, OVERVIEW.column.value, SUMMARY_SHEETS.overview);
}
