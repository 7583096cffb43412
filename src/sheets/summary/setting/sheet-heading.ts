import { findRound } from "../../../domain/plan/plan";
import { joinPieces, spread, type SheetPiece } from "../../page/sheet-piece";
import { formWords } from "../../words/form/form-words";
import { textCell } from "../../drawn-cells";
import type { SummaryInput } from "./summary-input";

/** What every sheet is about. */
type Subject = Pick<SummaryInput, "plan" | "summary">;

/** The round that is summed up; a summary of a round the plan does not have is a bug. */
export function roundOf(input: Subject): NonNullable<ReturnType<typeof findRound>> {
  const round = findRound(input.plan, input.summary.round);
  if (round === undefined) throw new Error(`plan ${input.plan.id} has no round ${input.summary.round}`);
  return round;
}

/** Title, then plan and round, in the first two rows of an annex sheet, as wide as its table. */
export function sheetHeading(input: Subject, title: string, lastColumn: number): SheetPiece {
  const subtitle = `${input.plan.title} – ${formWords.roundLine(roundOf(input))}`;
  return joinPieces([
    spread(textCell(0, 0, title, "heading"), lastColumn),
    spread(textCell(1, 0, subtitle, "subtitle"), lastColumn),
  ]);
}
