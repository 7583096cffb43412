import { PROVISIONAL_WORDS, SUMMARY_SHEETS, elapsedWords } from "../../forms/words";
import type { JudgedSummary } from "../../model/roll-up";
import { isFraction, type Indicator } from "../../model/plan";
import { type DrawnCell, emptyCell, formulaCell, numberCell, textCell } from "../../workbook/drawing";
import { binary, call, cell, concatenated, number, text, type Formula } from "../../workbook/formula";
import { rowArea, type SheetPiece } from "../../workbook/page";
import { FRONT_WORDS as WORDS } from "../words/front-words";
import { courseOf } from "../document/report/indicator-figures";
import { figureStyle } from "../overview/overview-body";
import { differenceCell } from "../overview/comparison-sheet";
import { judgementCells } from "../overview/judgement-cells";
import type { SummaryInput } from "../setting/summary-input";
import { OVERVIEW, type SummaryLayout } from "../setting/summary-layout";
import type { FrontColumn, FrontLayout } from "./front-layout";

/** Draws headings and a line for every indicator, with formulas over the overview. */
export function frontTable(
  input: SummaryInput,
  layout: SummaryLayout,
  front: FrontLayout,
  top: number,
  judged: JudgedSummary,
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
          lineCell(column, indicator, { row: top + 1 + index, at, ordinal: index + 1 }, front, {
            ...{ input, layout, judged },
          }),
        ),
      ),
    ],
    merges: rows.map((row) => rowArea(row, label, label + 1)),
  };
}

/** Returns target and verdict of each line, to measure its row by. */
export const shownVerdicts = (
  { summary }: SummaryInput,
  { columns, indicators }: FrontLayout,
  top: number,
): readonly DrawnCell[] =>
  indicators.flatMap((indicator, index) => [
    ...judgementCells(indicator, summary, top + 1 + index, {
      target: columns.indexOf("target"),
      status: columns.indexOf("status"),
    }),
    ...(columns.includes("change") && isFraction(indicator.aggregation)
      ? [textCell(top + 1 + index, columns.indexOf("change"), `99,99${WORDS.points}`, "centre-small")]
      : []),
  ]);

interface Shown {
  readonly input: SummaryInput;
  readonly layout: SummaryLayout;
  readonly judged: JudgedSummary;
}

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
  { input, layout, judged }: Shown,
): DrawnCell {
  const { code, aggregation } = indicator;
  const isShare = isFraction(aggregation);
  switch (column) {
    case "code":
      return textCell(row, at, code, "code");
    case "ordinal":
      return numberCell(row, at, ordinal, "centre-small");
    case "label":
      return textCell(row, at, labelOf(indicator, judged), "text-indent-small");
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
      return formulaCell(row, at, onOverview(indicator, column, layout), "centre-small");
    case "status": {
      const verdict = onOverview(indicator, column, layout);
      // Stated once above the table.
      const bare = call("SUBSTITUTE", verdict, text(PROVISIONAL_WORDS), text(""));
      return formulaCell(row, at, judged.isAllProvisional ? bare : verdict, "centre-small");
    }
    case "change": {
      const difference = compared && differenceCell(code, compared, input, layout);
      if (difference === undefined) return emptyCell(row, at, "number-small-front");
      return isShare
        ? formulaCell(row, at, points(difference), "centre-small")
        : formulaCell(row, at, difference, "number-small-front");
    }
  }
}

/** Appends the result of each round of a review, and the time that has passed of a target under way. */
function labelOf(indicator: Indicator, { indicators }: JudgedSummary): string {
  const { code, label, unitOfMeasure, aggregation } = indicator;
  const own = indicators.find((each) => each.indicator.code === code);
  const course = own === undefined ? [] : courseOf(own);
  const named = isFraction(aggregation) ? label : `${label} (${unitOfMeasure})`;
  const elapsed = own?.elapsed === undefined ? [] : [`(${elapsedWords(own.elapsed)})`];
  return [named, ...(course.length === 0 ? [] : [WORDS.course(course)]), ...elapsed].join("\n");
}

/** Returns a share's difference in points: "1,25 điểm phần trăm". */
const points = (difference: Formula): Formula =>
  call(
    "IF",
    call("ISNUMBER", difference),
    concatenated([call("ROUND", binary(difference, "*", number(100)), number(2)), text(WORDS.points)]),
    text(""),
  );

function onOverview(
  { code }: Indicator,
  column: "value" | "target" | "status",
  layout: SummaryLayout,
): Formula {
  const row = layout.overviewRow.get(code);
  if (row === undefined) throw new Error(`no overview line for ${code}`);
  return cell(row, OVERVIEW.column[column], SUMMARY_SHEETS.overview);
}
