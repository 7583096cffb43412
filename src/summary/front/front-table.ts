import { SUMMARY_SHEETS } from "../../forms/words";
import { isFraction, type Indicator } from "../../model/plan";
import { type DrawnCell, emptyCell, formulaCell, numberCell, textCell } from "../../workbook/drawing";
import { cell, type Formula } from "../../workbook/formula";
import { across, type SheetPiece } from "../../workbook/page";
import { FRONT_WORDS as WORDS } from "../words/front-words";
import { figureStyle } from "../overview/overview-body";
import { differenceCell } from "../overview/comparison-sheet";
import { shownJudgement } from "../overview/shown-judgement";
import type { SummaryInput } from "../setting/summary-input";
import { OVERVIEW, type SummaryLayout } from "../setting/summary-layout";
import type { FrontColumn, FrontLayout } from "./front-layout";

/** The headings and a line for every indicator, each figure a formula over its line of the overview. */
export function frontTable(
  input: SummaryInput,
  layout: SummaryLayout,
  front: FrontLayout,
  top: number,
): SheetPiece {
  const { indicators, columns, compared } = front;
  const heading = (column: FrontColumn): string =>
    column === "change" && compared !== undefined ? WORDS.change(compared.title) : WORDS.headings[column];
  const label = columns.indexOf("label");
  const rows = Array.from({ length: indicators.length + 1 }, (_, index) => top + index);
  return {
    cells: [
      ...columns.map((column, at) =>
        textCell(top, at, heading(column), column === "code" ? "code" : "header-plain"),
      ),
      ...indicators.flatMap((indicator, index) =>
        columns.map((column, at) =>
          lineCell(column, indicator, { row: top + 1 + index, at, ordinal: index + 1 }, front, input, layout),
        ),
      ),
    ],
    merges: rows.map((row) => across(row, label, label + 1)),
  };
}

/** Target and verdict of each line as they stand, to measure its row by. */
export const shownVerdicts = (
  { summary }: SummaryInput,
  { columns, indicators }: FrontLayout,
  top: number,
): readonly DrawnCell[] =>
  indicators.flatMap((indicator, index) =>
    shownJudgement(indicator, summary, top + 1 + index, {
      target: columns.indexOf("target"),
      status: columns.indexOf("status"),
    }),
  );

interface Place {
  readonly row: number;
  readonly at: number;
  readonly ordinal: number;
}

function lineCell(
  column: FrontColumn,
  indicator: Indicator,
  { row, at, ordinal }: Place,
  { compared }: FrontLayout,
  input: SummaryInput,
  layout: SummaryLayout,
): DrawnCell {
  const { code, label, unitOfMeasure, aggregation } = indicator;
  const isShare = isFraction(aggregation);
  const figure = isShare ? "percent-small-front" : "number-small-front";
  switch (column) {
    case "code":
      return textCell(row, at, code, "code");
    case "ordinal":
      return numberCell(row, at, ordinal, "centre-small");
    case "label":
      return textCell(row, at, isShare ? label : `${label} (${unitOfMeasure})`, "text-indent-small");
    case "rest":
      return emptyCell(row, at, "text-indent-small");
    case "value":
      return formulaCell(
        row,
        at,
        onOverview(indicator, "value", layout),
        `${figureStyle(indicator, input)}-front`,
      );
    case "target":
    case "status":
      return formulaCell(row, at, onOverview(indicator, column, layout), "centre-small");
    case "change": {
      const difference = compared && differenceCell(code, compared, input, layout);
      return difference === undefined ? emptyCell(row, at, figure) : formulaCell(row, at, difference, figure);
    }
  }
}

function onOverview(
  { code }: Indicator,
  column: "value" | "target" | "status",
  layout: SummaryLayout,
): Formula {
  const row = layout.overviewRow.get(code);
  if (row === undefined) throw new Error(`no overview line for ${code}`);
  return cell(row, OVERVIEW.column[column], SUMMARY_SHEETS.overview);
}
