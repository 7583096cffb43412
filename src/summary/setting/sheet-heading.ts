import { SUMMARY_SHEETS } from "../../forms/words";
import { findRound, type Plan, type Round } from "../../model/plan";
import { joinPieces, spread, type SheetPiece } from "../../workbook/page";
import { formWords } from "../../forms/words";
import { blankFormSubtitle } from "../words/blank-form-mark";
import { type DrawnCell, formulaCell, textCell } from "../../workbook/drawing";
import { call, cell, concatenated, number, text, type Formula } from "../../workbook/formula";
import { ANNEX_WORDS as WORDS } from "../words/annex-words";
import { FRONT } from "./summary-layout";
import type { SummaryInput } from "./summary-input";

/** What every sheet is about. */
type Subject = Pick<SummaryInput, "plan" | "summary">;

/** The round that is summed up; a summary of a round the plan does not have is a bug. */
export function summaryRound(input: Subject): NonNullable<ReturnType<typeof findRound>> {
  const round = findRound(input.plan, input.summary.round);
  if (round === undefined) throw new Error(`plan ${input.plan.id} has no round ${input.summary.round}`);
  return round;
}

/** A statistic has no theme, and some plans are called by theirs. */
export const hasOwnTheme = ({ title, reportTitle }: Plan, { theme }: Pick<Round, "theme">): boolean =>
  theme !== "" && reportTitle === undefined && !title.toLowerCase().includes(theme.toLowerCase());

/** A blank form says nothing of rounds. */
const isOfRounds = (input: Subject): boolean => summaryRound(input).name !== "";

/** What is summed up: the round of a plan, or a blank form. */
export const roundLine = (input: Subject): string =>
  isOfRounds(input) ? formWords.roundLine(summaryRound(input)) : blankFormSubtitle(input.plan.title);

type Place = readonly [title: string, lastColumn: number, firstColumn?: number];

/**
 * Title, then plan and round, in the first two rows of a sheet, as wide as its table. It begins at the first
 * column that is printed.
 */
export const sheetHeading = (input: Subject, ...place: Place): SheetPiece =>
  heading(place, textCell(1, place[2] ?? 0, subtitleOf(input), "subtitle"));

/** The same of an annex: below it the document that it belongs to. A blank form has none. */
export function annexHeading(input: Subject, ...place: Place): SheetPiece {
  if (!isOfRounds(input)) return sheetHeading(input, ...place);
  const attached = concatenated([text(`${subtitleOf(input)}\n`), attachedTo()]);
  return heading(place, formulaCell(1, place[2] ?? 0, attached, "subtitle"));
}

const heading = ([title, lastColumn, firstColumn = 0]: Place, subtitle: DrawnCell): SheetPiece =>
  joinPieces([
    spread(textCell(0, firstColumn, title, "heading-wrapped"), lastColumn),
    spread(subtitle, lastColumn),
  ]);

const subtitleOf = (input: Subject): string =>
  isOfRounds(input) ? `${input.plan.title} – ${roundLine(input)}` : roundLine(input);

/** Number and day of the document as they stand on the front page, filled in or not. */
function attachedTo(): Formula {
  const { numberRow, column } = FRONT;
  const onFront = (at: number): Formula => cell(numberRow, at, SUMMARY_SHEETS.front);
  const { before, after, label, said, day } = WORDS.attachedParts;
  const place = onFront(column.middle);
  const found = call("FIND", text(day), place);
  const dayOf = call("IFERROR", call("MID", place, found, number(LONGEST)), place);
  return concatenated([
    text(before),
    call("SUBSTITUTE", onFront(column.first), text(label), text(said)),
    text(" "),
    dayOf,
    text(after),
  ]);
}

/** More characters than a day has. */
const LONGEST = 99;

/** The sentence of `attachedTo`, of the usual length. */
export const attachedLine = (
  input: Subject,
): { readonly formula: Formula; readonly measured: string } | undefined =>
  isOfRounds(input)
    ? {
        formula: attachedTo(),
        measured: WORDS.attachedTo(WORDS.report, formWords.number, formWords.placeAndDate),
      }
    : undefined;
