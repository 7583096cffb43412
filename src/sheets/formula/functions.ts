import { isCellError } from "../../domain/grid/grid";
import type { CellContent, CellError } from "../../domain/grid/grid";
import { count, countAll, greatest, least, sum } from "./aggregate-functions";
import { asBoolean, asNumber, asText } from "./coerce";
import { countIf } from "./count-if";
import type { FunctionName } from "./formula";
import type { PairedName } from "./paired-functions";
import { and, or } from "./logical-functions";
import { singleValue } from "./operand";
import type { Operand } from "./operand";
import { floorDecimal, roundDecimal } from "./round-decimal";
import { numberResult } from "./scalar";
import type { Scalar } from "./scalar";

interface SheetFunction {
  /** Fewest and most arguments. */
  readonly takes: readonly [number, number];
  readonly apply: (operands: readonly Operand[]) => CellContent;
}

/** The evaluator itself knows IF, which must not calculate the branch it does not take, and what works on pairs of cells. */
type PlainName = Exclude<FunctionName, "IF" | PairedName>;

const FUNCTIONS: Readonly<Record<PlainName, SheetFunction>> = {
  ABS: ofOne((value) => withNumber(value, Math.abs)),
  AND: ofMany(and),
  COUNT: ofMany(count),
  COUNTA: ofMany(countAll),
  COUNTIF: ofTwo(countIf),
  INT: ofOne((value) => withNumber(value, floorDecimal)),
  ISNUMBER: ofOne((value) => typeof value === "number"),
  ISTEXT: ofOne((value) => typeof value === "string"),
  LEN: ofOne((value) => withText(value, (text) => text.length)),
  MAX: ofMany(greatest),
  MIN: ofMany(least),
  N: ofOne((value) => (typeof value === "string" ? 0 : asNumber(value))),
  NOT: ofOne((value) => withError(asBoolean(value), (truth) => !truth)),
  OR: ofMany(or),
  ROUND: ofTwo((value, digits) =>
    withNumber(singleValue(value), (number) =>
      withNumber(singleValue(digits), (places) => roundDecimal(number, places)),
    ),
  ),
  SUM: ofMany(sum),
  // Only the plain blank is trimmed, not the no-break space.
  TRIM: ofOne((value) => withText(value, (text) => text.replace(/ +/g, " ").replace(/^ | $/g, ""))),
};

/** The result of a function that takes its arguments as they are. */
export function callFunction(name: PlainName, operands: readonly Operand[]): CellContent {
  const { takes, apply } = FUNCTIONS[name];
  if (operands.length < takes[0] || operands.length > takes[1]) {
    throw new Error(`${name} does not take ${operands.length} arguments`);
  }
  return apply(operands);
}

function ofMany(apply: (operands: readonly Operand[]) => CellContent): SheetFunction {
  return { takes: [1, 255], apply };
}

function ofOne(apply: (value: Scalar) => CellContent): SheetFunction {
  return { takes: [1, 1], apply: ([operand]) => apply(operand && singleValue(operand)) };
}

function ofTwo(apply: (first: Operand, second: Operand) => CellContent): SheetFunction {
  const missing: Operand = { kind: "value", value: undefined };
  return { takes: [2, 2], apply: ([first = missing, second = missing]) => apply(first, second) };
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

/** Passes an error on, or goes on with the value. */
function withError<T extends number | string | boolean>(
  value: T | CellError,
  apply: (value: T) => CellContent,
): CellContent {
  return isCellError(value) ? value : apply(value);
}
