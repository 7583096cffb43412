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

/** Subject of every sheet. */
type Subject = Pick<SummaryInput, "plan" | "summary">;

/** Returns the summary's round; throws if the plan lacks it. */
export function summaryRound(input: Subject): NonNullable<ReturnType<typeof findRound>> {
  const round = findRound(input.plan, input.summary.round);
  if (round === undefined) throw new Error(`plan ${input.plan.id} has no round ${input.summary.round}`);
  return round;
}

/** A statistic has no theme, and some plans are named by theirs. */
export const hasOwnTheme = ({ title, reportTitle }: Plan, { theme }: Pick<Round, "theme">): boolean =>
  theme !== "" && reportTitle === undefined && !title.toLowerCase().includes(theme.toLowerCase());

/** Blank forms have no rounds. */
const isOfRounds = (input: Subject): boolean => summaryRound(input).name !== "";

/** Returns the line with the plan's round, or the blank form. */
export const roundLine = (input: Subject): string =>
  isOfRounds(input) ? formWords.roundLine(summaryRound(input)) : blankFormSubtitle(input.plan.title);

type Place = readonly [title: string, lastColumn: number, firstColumn?: number];

/**
 * Draws title, then plan and round, in the first two rows, as wide as the sheet's table, from the first
 * printed column.
 */
export const sheetHeading = (input: Subject, ...place: Place): SheetPiece =>
  heading(place, textCell(1, place[2] ?? 0, subtitleOf(input), "subtitle"));

/** Draws an annex's heading, with the document it belongs to below. */
export const annexHeading = (input: Subject, ...place: Place): SheetPiece =>
  heading(place, annexSubtitle(input, place[2] ?? 0, subtitleOf(input)));

/** Draws an annex's subtitle, and below it its document; none for a blank form. */
export function annexSubtitle(input: Subject, column: number, words: string): DrawnCell {
  const attached = attachedTo(input);
  return attached === undefined
    ? textCell(1, column, words, "subtitle")
    : formulaCell(1, column, concatenated([text(`${words}\n`), attached]), "subtitle");
}

const heading = ([title, lastColumn, firstColumn = 0]: Place, subtitle: DrawnCell): SheetPiece =>
  joinPieces([
    spread(textCell(0, firstColumn, title, "heading-wrapped"), lastColumn),
    spread(subtitle, lastColumn),
  ]);

const subtitleOf = (input: Subject): string =>
  isOfRounds(input) ? `${input.plan.title} – ${roundLine(input)}` : roundLine(input);

/** Exceeds the length of a day. */
const LONGEST = 99;

/** Returns the document by number and day from the front page, filled in or not; none for a blank form. */
export function attachedTo(input: Subject): Formula | undefined {
  if (!isOfRounds(input)) return undefined;
  const { numberRow, column } = FRONT;
  const { before, after, label, said, day } = WORDS.attachedParts;
  const onFront = (at: number): Formula => cell(numberRow, at, SUMMARY_SHEETS.front);
  const place = onFront(column.middle);
  const found = call("FIND", text(day), place);
  return concatenated([
    text(before),
    call("SUBSTITUTE", onFront(column.first), text(label), text(said)),
    text(" "),
    call("IFERROR", call("MID", place, found, number(LONGEST)), place),
    text(after),
  ]);
}

/** That sentence at usual length, to measure rows by. */
export const ATTACHED = WORDS.attachedTo(WORDS.report, formWords.number, formWords.placeAndDate);
