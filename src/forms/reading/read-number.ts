import { formatNumber, formatPercent } from "../../base/formats";
import type { CellFormat } from "../../workbook/grid";
import type { NumberExpectation } from "../../model/plan";
import {
  numericValue,
  type NumberReading,
  type TypedNumber,
  readStoredNumber,
  readTypedNumber,
} from "../../model/numbers";
import type { Misreading, MisreadingReason } from "../../model/submission";
import type { Value } from "../../model/value";
import { TYPED_NUMBER_WORDS } from "../words/typed-number-words";

/**
 * A cell that asks for a number, as understood. `convertedFrom`: the text that stood there instead of one.
 */
export interface NumberReadingOfCell {
  readonly reading: Value | Misreading;
  readonly convertedFrom?: string;
}

const misread = (
  found: string,
  reason: Extract<MisreadingReason, "not-a-number" | "too-many-digits"> = "not-a-number",
): NumberReadingOfCell => ({ reading: { kind: "misread", found, reason } });

/** Reads a tidied text where a number is asked; converted only when there is one way to read it. */
export function readNumberText(text: string, expectation: NumberExpectation): NumberReadingOfCell {
  const read = readTypedNumber(text, expectation, TYPED_NUMBER_WORDS);
  return read.kind === "certain" || read.kind === "mark"
    ? { reading: read.reading.answer, convertedFrom: text }
    : notRead(read, text);
}

/**
 * Reads a number stored as one. Excel makes a date of "12/5": the serial number in the cell is not what was
 * meant. In a cell that shows percentages it makes 1 of 100: whether a hundred was meant, or one, or all,
 * only people can say.
 */
export function readNumberCell(
  number: number,
  { isDate, numberFormat }: CellFormat,
  shown: string,
  expectation: NumberExpectation,
): NumberReadingOfCell {
  if (isDate) return misread(shown);
  if (numberFormat.includes("%") && asksForAmount(expectation) && number !== 0) {
    const asShown = numericValue(Number((number * 100).toPrecision(15)));
    const readings: readonly NumberReading[] = [
      { answer: asShown, way: "digits" },
      { answer: numericValue(number), way: "percent" },
    ];
    return notRead({ kind: "ambiguous", readings }, formatPercent(number));
  }
  const read = readStoredNumber(number, expectation, TYPED_NUMBER_WORDS);
  return read.kind === "certain"
    ? { reading: read.reading.answer }
    : notRead(read, read.kind === "ambiguous" ? formatNumber(number) : shown);
}

const asksForAmount = ({ kind }: NumberExpectation): boolean => kind === "whole" || kind === "money";

function notRead(read: TypedNumber, found: string): NumberReadingOfCell {
  return read.kind === "ambiguous"
    ? { reading: { kind: "misread", found, reason: "ambiguous-number", readings: read.readings } }
    : misread(found, read.kind === "too-many-digits" ? read.kind : "not-a-number");
}
