import { cell, joined, text } from "../../formula/build";
import type { SheetPiece } from "../../page/sheet-piece";
import { formWords } from "../../words/form/form-words";
import {
  COVERAGE_PARTS,
  missingWords,
  OVERVIEW_WORDS,
  SUMMARY_SHEETS,
} from "../../words/summary/summary-words";
import { formulaCell, textCell } from "../../drawn-cells";
import { across } from "../../page/landscape-sheet";
import { rollUpGaps } from "../../../domain/roll-up/review-gaps";
import { gapWords } from "../../words/summary/completeness-words";
import { byRound } from "../setting/coverage-of";
import { roundOf } from "../setting/sheet-heading";
import type { SummaryInput } from "../setting/summary-input";
import { FILING, OVERVIEW } from "../setting/summary-layout";

const LAST = OVERVIEW.column.remark;
/** The office stands left of this column, the nation from it on. */
const MIDDLE = OVERVIEW.column.denominator;
const ROW = { above: 0, office: 1, title: 3, plan: 4, period: 5, coverage: 6, missing: 7 } as const;

/** Office and nation, title, plan, round, and from how many units the totals are made, with those that are missing. */
export function overviewHeading(input: SummaryInput): SheetPiece {
  const { office, completeness, units } = input.summary;
  const names = new Map(units.map((unit) => [unit.code, unit.name]));
  const silent = completeness.missing.map((code) => names.get(code) ?? code);
  const gaps = rollUpGaps(input.summary);
  const missing = [
    ...(silent.length === 0 && gaps.length > 0 ? [] : [missingWords(silent)]),
    ...gaps.map((gap) => gapWords(gap)),
  ].join(" ");
  const counted = (column: number) => cell(FILING.countRow, column, SUMMARY_SHEETS.filing);
  const coverage = joined([
    text(COVERAGE_PARTS.before),
    counted(FILING.countColumn.received),
    text(COVERAGE_PARTS.between),
    counted(FILING.countColumn.expected),
    text(COVERAGE_PARTS.after + byRound(completeness)),
  ]);
  return {
    cells: [
      textCell(ROW.above, 0, input.above === undefined ? "" : formWords.office(input.above), "office-above"),
      textCell(ROW.above, MIDDLE, formWords.country, "bold-centre"),
      textCell(ROW.office, 0, formWords.office(office), "bold-centre"),
      textCell(ROW.office, MIDDLE, formWords.motto, "motto"),
      textCell(ROW.title, 0, OVERVIEW_WORDS.title(input.plan), "title"),
      textCell(ROW.plan, 0, input.plan.title, "bold-centre"),
      textCell(ROW.period, 0, formWords.roundLine(roundOf(input)), "italic-centre"),
      formulaCell(ROW.coverage, 0, coverage, "bold-centre"),
      textCell(ROW.missing, 0, missing, "note"),
    ],
    merges: [
      ...[ROW.above, ROW.office].flatMap((row) => [across(row, 0, MIDDLE - 1), across(row, MIDDLE, LAST)]),
      ...[ROW.title, ROW.plan, ROW.period, ROW.coverage, ROW.missing].map((row) => across(row, 0, LAST)),
    ],
    rowHeights: new Map([[ROW.title, 24]]),
  };
}
