import type { Filing } from "../../model/board";
import { type DrawnCell, formulaCell, textCell } from "../../workbook/drawing";
import { area, binary, call, cell, number, text, type Formula } from "../../workbook/formula";
import { FILING_SHEET_WORDS as WORDS } from "../words/filing-words";
import { FILING_WORDS } from "../../forms/words";
import { BOARD } from "./board-columns";
import { FILING } from "../setting/summary-layout";

type Count = keyof typeof FILING.countColumn;

const COUNTS: readonly Count[] = [
  "expected",
  "received",
  "onTime",
  "late",
  "missing",
  "wrongForm",
  "rate",
  "onTimeRate",
  "notExpected",
];

/** Counts that need a due day. */
const OF_DAYS: ReadonlySet<Count> = new Set(["onTime", "late", "onTimeRate"]);

/** Draws filing counts and rates by formulas over the rows below. */
export function filingCounts(
  lastUnitRow: number,
  { hasDue, isConfirmed }: { readonly hasDue: boolean; readonly isConfirmed: boolean },
): readonly DrawnCell[] {
  const { column } = BOARD;
  const { countHeadingRow, countRow, countColumn, firstRow } = FILING;
  const over = (at: number): Formula => area({ top: firstRow, left: at, bottom: lastUnitRow, right: at });
  const filed = (filing: Filing): Formula => call("COUNTIF", over(column.filing), text(FILING_WORDS[filing]));
  const counted = (count: Count): Formula => cell(countRow, countColumn[count]);
  const rate = (count: Count): Formula =>
    call(
      "IF",
      binary(counted("expected"), "=", number(0)),
      text(""),
      binary(counted(count), "/", counted("expected")),
    );
  const received = binary(binary(counted("expected"), "-", counted("missing")), "-", counted("wrongForm"));
  const formulas: { readonly [C in Count]: Formula } = {
    // Units that need not report are on the board, but not in totals.
    expected: binary(call("COUNTA", over(column.code)), "-", counted("notExpected")),
    received: isConfirmed ? received : binary(received, "-", filed("unconfirmed")),
    onTime: filed("on-time"),
    late: filed("late"),
    missing: filed("missing"),
    wrongForm: filed("wrong-form"),
    rate: rate("received"),
    onTimeRate: rate("onTime"),
    notExpected: filed("not-expected"),
  };
  return COUNTS.filter((count) => hasDue || !OF_DAYS.has(count)).flatMap((count) => {
    const isRate = count === "rate" || count === "onTimeRate";
    return [
      textCell(countHeadingRow, countColumn[count], WORDS.counts[count], "header-small"),
      formulaCell(countRow, countColumn[count], formulas[count], isRate ? "percent-count" : "number-count"),
    ];
  });
}
