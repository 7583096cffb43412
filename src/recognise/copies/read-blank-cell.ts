import {
  a1,
  contentAt,
  formatAt,
  formulaAt,
  type CellContent,
  type Grid,
  type DateSystem,
} from "../../workbook/grid";
import type { NumberExpectation } from "../../model/plan";
import { scaleOf } from "../../model/numbers";
import type { BlankCell } from "../plan/blank-form";
import type { Entry } from "../../model/submission";
import { tidyText } from "../../base/text";
import { wordsOf } from "../recognition/fold-text";
import { readEntry, type WantedValue } from "../../forms/reading";
import { TYPED_NUMBER_WORDS } from "../../forms/words";

/** What a cell asks for: value type, unit of measure, and words. */
export interface BlankQuestion
  extends
    Pick<BlankCell, "answer" | "measure">,
    Partial<Pick<BlankCell, "role" | "isWhole" | "addsPercents">> {
  readonly words: string;
}

/** "000" shows 7 as 007: a code, not a number. */
const ZERO_PADDED = /^0{2,}$/;

/** Reads one cell of a copy. Reads a code with the zeros that its format shows. */
export function readBlankCell(
  grid: Grid,
  row: number,
  column: number,
  question: BlankQuestion,
  system: DateSystem,
): Entry {
  const content = contentAt(grid, row, column);
  const { numberFormat, isDate } = formatAt(grid, row, column);
  const wanted = isBareShare(question, numberFormat, content)
    ? wantedAs({ ...question, answer: "decimal" }, "")
    : wantedAs(isLonePercent(question, numberFormat) ? { answer: "whole" } : question, question.measure);
  if (wanted.kind === "text" && typeof content === "number" && !isDate) {
    const hasFormula = formulaAt(grid, row, column) !== undefined;
    const place = { sheet: grid.sheet, cell: a1(row, column) };
    return ZERO_PADDED.test(numberFormat)
      ? {
          place,
          hasFormula,
          reading: { kind: "text", text: String(content).padStart(numberFormat.length, "0") },
        }
      : { place, hasFormula, reading: { kind: "number", number: content } };
  }
  const entry = withWholeReading(readEntry(grid, row, column, wanted, system), content, question);
  const isUnread = entry.reading.kind === "misread" && entry.reading.reason === "not-a-number";
  const unit = isUnread && typeof content === "string" ? unitInWords(content, question) : undefined;
  return unit === undefined ? entry : readEntry(grid, row, column, wantedAs(question, unit), system);
}

/** Reads "1.250" as 1250 where all other figures are whole. */
function withWholeReading(entry: Entry, content: CellContent | undefined, { isWhole }: BlankQuestion): Entry {
  const { reading } = entry;
  if (isWhole !== true || typeof content !== "string") return entry;
  if (reading.kind !== "misread" || reading.reason !== "ambiguous-number") return entry;
  const whole = reading.readings.find(({ way }) => way === "thousands");
  return whole === undefined ? entry : { ...entry, reading: whole.answer, convertedFrom: content.trim() };
}

/** Checks for "39,92" in a text cell under "%": the number as it would be in a number cell. */
const isBareShare = (
  { answer }: BlankQuestion,
  numberFormat: string,
  content: CellContent | undefined,
): boolean =>
  answer === "percent" &&
  typeof content === "string" &&
  !content.includes("%") &&
  !numberFormat.includes("%");

/** Checks for a percent sign among added figures: whether 50% is 50 or 0.5 is asked, as for whole numbers. */
const isLonePercent = ({ role, answer, addsPercents }: BlankQuestion, numberFormat: string): boolean =>
  role === "sum" && answer === "decimal" && addsPercents !== true && numberFormat.includes("%");

function wantedAs({ answer }: Pick<BlankQuestion, "answer">, unitOfMeasure: string): WantedValue {
  switch (answer) {
    case "text":
    case "date":
      return { kind: answer };
    case "whole":
    case "decimal":
    case "money":
    case "percent": {
      const expectation: NumberExpectation = { kind: answer, unitOfMeasure };
      return { kind: "number", expectation };
    }
  }
}

/** Matches the text behind a number. */
const BEHIND_NUMBER = /^[-+]? ?\d[\d., ]*(\p{L}.*)$/u;

/**
 * Returns the text behind a number if the words of the cell name it ("12 persons" under "Number of persons").
 * Not for money, as the text may change the amount.
 */
function unitInWords(content: string, { answer, words }: BlankQuestion): string | undefined {
  if (answer !== "whole" && answer !== "decimal") return undefined;
  const unit = BEHIND_NUMBER.exec(tidyText(content))?.[1]?.trim();
  if (unit === undefined) return undefined;
  if (scaleOf(unit, TYPED_NUMBER_WORDS) !== undefined) return undefined;
  return ` ${wordsOf(words)} `.includes(` ${wordsOf(unit)} `) ? unit : undefined;
}
