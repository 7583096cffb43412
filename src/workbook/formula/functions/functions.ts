import { isCellError, type CellContent, type CellError } from "../../grid/grid";
import { Cells, singleValue, type Operand } from "../evaluating/cells";
import { asBoolean, asNumber, asText } from "../evaluating/coerce";
import { NotCalculated, notSupported, type FormulaResult } from "../evaluating/not-calculated";
import { numberResult, type Scalar, WRONG_TYPE } from "../evaluating/scalar";
import type { FunctionName } from "../formula";
import { average, count, countAll, greatest, least, sum } from "./aggregate-functions";
import { countIf, match, sumIf, sumIfs, sumProduct } from "./paired-functions";

const and = (operands: readonly Operand[]): CellContent =>
  overTruths(operands, (truths) => truths.every((truth) => truth));

const or = (operands: readonly Operand[]): CellContent =>
  overTruths(operands, (truths) => truths.some((truth) => truth));

function overTruths(
  operands: readonly Operand[],
  combine: (truths: readonly boolean[]) => boolean,
): CellContent {
  const truths = truthsIn(operands);
  if ("error" in truths) return truths;
  return truths.length === 0 ? WRONG_TYPE : combine(truths);
}

/** Skips text in cells; text written into the formula is #VALUE!. */
function truthsIn(operands: readonly Operand[]): readonly boolean[] | CellError {
  const truths: boolean[] = [];
  for (const operand of operands) {
    for (const item of operand instanceof Cells ? operand.values : [asBoolean(operand)]) {
      if (isCellError(item)) return item;
      if (item !== undefined && typeof item !== "string") truths.push(Boolean(item));
    }
  }
  return truths;
}

/**
 * Rounds halves away from zero, in decimal: 1.005 to 2 digits is 1.01 although the binary number is a little
 * less. Uses 15 significant digits, as Excel does.
 */
function roundDecimal(value: number, digits: number): number {
  const places = Math.trunc(digits);
  const shifted = shift(Math.abs(significant(value)), places);
  // Digits beyond the precision of a double change nothing; shifting by them would overflow.
  if (!Number.isFinite(shifted)) return value;
  return Math.sign(value) * shift(Math.round(significant(shifted)), -places);
}

/** Rounds down after removing binary noise: INT(4.35*100) is 435. */
function floorDecimal(value: number): number {
  return Math.floor(significant(value));
}

const significant = (value: number): number => Number(value.toPrecision(15));

/** Shifts the decimal point by text, which is exact; multiplying by a power of ten is not. */
function shift(value: number, places: number): number {
  const [digits = "0", exponent = "0"] = value.toExponential().split("e");
  return Number(`${digits}e${Number(exponent) + places}`);
}

interface SheetFunction {
  /** The minimum and maximum number of arguments. */
  readonly takes: readonly [number, number];
  readonly apply: (operands: readonly Operand[]) => FormulaResult;
}

/** The evaluator implements IF and IFERROR, which do not calculate the branch not taken. */
type PlainName = Exclude<FunctionName, "IF" | "IFERROR">;

const FUNCTIONS: Readonly<Record<PlainName, SheetFunction>> = {
  ABS: ofOne((value) => withNumber(value, Math.abs)),
  AND: ofMany(and),
  AVERAGE: ofMany(average),
  COUNT: ofMany(count),
  COUNTA: ofMany(countAll),
  COUNTIF: { takes: [2, 2], apply: countIf },
  FIND: ofValues(2, ([sought, value]) =>
    withText(sought, (part) => withText(value, (text) => placeOf(part, text))),
  ),
  INT: ofOne((value) => withNumber(value, floorDecimal)),
  ISBLANK: ofOne((value) => value === undefined),
  ISERROR: ofOne(isCellError),
  ISNUMBER: ofOne((value) => typeof value === "number"),
  ISTEXT: ofOne((value) => typeof value === "string"),
  LEN: ofOne((value) => withText(value, (text) => text.length)),
  LOWER: ofOne((value) => withText(value, (text) => text.toLowerCase())),
  MATCH: { takes: [3, 3], apply: match },
  MAX: ofMany(greatest),
  MID: ofValues(3, ([value, start, length]) =>
    withText(value, (text) =>
      withNumber(start, (first) => withNumber(length, (count) => text.slice(first - 1, first - 1 + count))),
    ),
  ),
  MIN: ofMany(least),
  N: ofOne((value) => (typeof value === "string" ? 0 : asNumber(value))),
  NOT: ofOne((value) => withError(asBoolean(value), (truth) => !truth)),
  OR: ofMany(or),
  ROUND: ofValues(2, ([value, digits]) =>
    withNumber(value, (number) => withNumber(digits, (places) => roundDecimal(number, places))),
  ),
  ROW: { takes: [1, 1], apply: ([operand]) => rowOf(operand) },
  SUBSTITUTE: ofValues(3, ([value, sought, instead]) =>
    withText(value, (text) =>
      withText(sought, (part) => withText(instead, (other) => substitute(text, part, other))),
    ),
  ),
  SUM: ofMany(sum),
  SUMIF: { takes: [2, 3], apply: sumIf },
  SUMIFS: { takes: [3, 255], apply: sumIfs },
  SUMPRODUCT: ofMany(sumProduct),
  // Trims only plain blanks, as Excel does, not no-break spaces.
  TRIM: ofOne((value) => withText(value, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, ""))),
};

/** Implements FIND: counts from 1, case-sensitive. */
function placeOf(part: string, text: string): CellContent {
  const place = text.indexOf(part);
  return place < 0 ? { error: "#VALUE!" } : place + 1;
}

/** Implements SUBSTITUTE: case-sensitive; an empty part changes nothing. */
const substitute = (text: string, part: string, other: string): string =>
  part === "" ? text : text.replaceAll(part, () => other);

const isKnown = (name: string): name is PlainName => Object.hasOwn(FUNCTIONS, name);

/** Calls a function with calculated arguments. */
export function callFunction(name: string, operands: readonly Operand[]): FormulaResult {
  if (!isKnown(name)) return notSupported(`${name} is not known here`);
  const { takes, apply } = FUNCTIONS[name];
  if (operands.length < takes[0] || operands.length > takes[1]) {
    return notSupported(`${name} does not take ${operands.length} arguments`);
  }
  return apply(operands);
}

/** Implements ROW for a single cell. */
function rowOf(operand: Operand | undefined): FormulaResult {
  const row = operand instanceof Cells && operand.height === 1 ? operand.top : undefined;
  return row === undefined ? notSupported("ROW of something else than a cell") : row + 1;
}

function ofMany(apply: (operands: readonly Operand[]) => FormulaResult): SheetFunction {
  return { takes: [1, 255], apply };
}

function ofOne(apply: (value: Scalar) => CellContent): SheetFunction {
  return ofValues(1, ([value]) => apply(value));
}

function ofValues(most: number, apply: (values: readonly Scalar[]) => CellContent): SheetFunction {
  return {
    takes: [most, most],
    apply: (operands) => {
      const values: Scalar[] = [];
      for (const operand of operands) {
        const value = singleValue(operand);
        if (value instanceof NotCalculated) return value;
        values.push(value);
      }
      return apply(values);
    },
  };
}

function withNumber(value: Scalar, apply: (number: number) => CellContent): CellContent {
  return withError(asNumber(value), (number) => {
    const result = apply(number);
    return typeof result === "number" ? numberResult(result) : result;
  });
}

function withText(value: Scalar, apply: (text: string) => CellContent): CellContent {
  return withError(asText(value), apply);
}

/** Returns an error as it is; otherwise continues with the value. */
function withError<T extends number | string | boolean>(
  value: T | CellError,
  apply: (value: T) => CellContent,
): CellContent {
  return isCellError(value) ? value : apply(value);
}
