import { formatNumber, formatPercent } from "../../base/formats";
import type { CellFormat } from "../../workbook/grid";
import type { NumberExpectation } from "../../model/plan";
import {
  numericValue,
  type NumberReading,
  type TypedNumber,
  readStoredNumber,
  readUnit,
  readTypedNumber,
} from "../../model/numbers";
import { tidyText } from "../../base/text";
import type { Misreading, MisreadingReason } from "../../model/submission";
import type { Value } from "../../model/value";
import { TYPED_NUMBER_WORDS } from "../words/typed-number-words";

/** Reading of a number cell. `convertedFrom`: its original text. */
export interface NumberReadingOfCell {
  readonly reading: Value | Misreading;
  readonly convertedFrom?: string;
}

const misread = (
  found: string,
  reason: Extract<MisreadingReason, "not-a-number" | "too-many-digits"> = "not-a-number",
): NumberReadingOfCell => ({ reading: { kind: "misread", found, reason } });

/** Reads a number from tidied text; converts it only if it has one reading. */
export function readNumberText(text: string, expectation: NumberExpectation): NumberReadingOfCell {
  const read = readTypedNumber(text, expectation, TYPED_NUMBER_WORDS);
  return read.kind === "certain" || read.kind === "mark"
    ? { reading: read.reading.answer, convertedFrom: text }
    : notRead(read, text);
}

/**
 * Reads a stored number. Excel turns "12/5" into a date, whose serial number nobody meant. In a percentage
 * cell it turns 100 into 1: only people know whether 100%, 1% or all was meant; nor whether 5 that the format
 * shows as "5 triệu" is five or five million.
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
  const unit = unitInFormat(numberFormat);
  const scale = scaleShown(unit, expectation);
  if (scale > 1 && number !== 0) {
    const readings: readonly NumberReading[] = [
      { answer: numericValue(number), way: "digits" },
      { answer: numericValue(number * scale), way: "unit-as-written" },
    ];
    return notRead({ kind: "ambiguous", readings }, `${formatNumber(number)} ${unit}`);
  }
  const read = readStoredNumber(number, expectation, TYPED_NUMBER_WORDS);
  return read.kind === "certain"
    ? { reading: read.reading.answer }
    : notRead(read, read.kind === "ambiguous" ? formatNumber(number) : shown);
}

const asksForAmount = ({ kind }: NumberExpectation): boolean => kind === "whole" || kind === "money";

/** Returns the text that a number format shows beside positive numbers: `#,##0" triệu"` shows "triệu". */
const unitInFormat = (numberFormat: string): string =>
  tidyText([...(numberFormat.split(";")[0] ?? "").matchAll(/"([^"]*)"/g)].map(([, text]) => text).join(" "));

/** Returns the factor that such a text stands for in a cell; 1 if it is none, or the unit of the cell. */
function scaleShown(unit: string, expectation: NumberExpectation): number {
  if (unit === "" || expectation.kind === "percent") return 1;
  return Math.max(1, ...readUnit(unit, expectation, TYPED_NUMBER_WORDS).map(({ factor }) => factor));
}

function notRead(read: TypedNumber, found: string): NumberReadingOfCell {
  return read.kind === "ambiguous"
    ? { reading: { kind: "misread", found, reason: "ambiguous-number", readings: read.readings } }
    : misread(found, read.kind === "too-many-digits" ? read.kind : "not-a-number");
}
