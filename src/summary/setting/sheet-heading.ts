import { findRound } from "../../model/plan";
import { joinPieces, spread, type SheetPiece } from "../../workbook/page";
import { formWords } from "../../forms/words";
import { blankFormSubtitle } from "../words/blank-form-mark";
import { textCell } from "../../workbook/drawing";
import type { SummaryInput } from "./summary-input";

/** What every sheet is about. */
type Subject = Pick<SummaryInput, "plan" | "summary">;

/** The round that is summed up; a summary of a round the plan does not have is a bug. */
export function summaryRound(input: Subject): NonNullable<ReturnType<typeof findRound>> {
  const round = findRound(input.plan, input.summary.round);
  if (round === undefined) throw new Error(`plan ${input.plan.id} has no round ${input.summary.round}`);
  return round;
}

/** A blank form says nothing of rounds. */
const isOfRounds = (input: Subject): boolean => summaryRound(input).name !== "";

/** What is summed up: the round of a plan, or a blank form. */
export const roundLine = (input: Subject): string =>
  isOfRounds(input) ? formWords.roundLine(summaryRound(input)) : blankFormSubtitle(input.plan.title);

/**
 * Title, then plan and round, in the first two rows of an annex sheet, as wide as its table. It begins at the
 * first column that is printed.
 */
export function sheetHeading(input: Subject, title: string, lastColumn: number, firstColumn = 0): SheetPiece {
  const { title: planTitle } = input.plan;
  const subtitle = isOfRounds(input) ? `${planTitle} – ${roundLine(input)}` : roundLine(input);
  return joinPieces([
    spread(textCell(0, firstColumn, title, "heading-wrapped"), lastColumn),
    spread(textCell(1, firstColumn, subtitle, "subtitle"), lastColumn),
  ]);
}
