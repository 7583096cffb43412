import { isCellError, type CellContent } from "../../../domain/grid/grid";
import { matcher } from "../../formula/count-if";
import { asNumber } from "../../formula/coerce";
import { callFunction } from "../../formula/functions";
import { numbersIn, type Operand } from "../../formula/operand";
import { DIVISION_BY_ZERO, numberResult, type Scalar } from "../../formula/scalar";
import { asOperand, oneValue, type FormOperand } from "./form-operand";
import { NotCalculated, type FormResult } from "./not-calculated";

/** How many arguments, and whether each has to be one value; areas are for the functions over many cells. */
interface Signature {
  readonly least: number;
  readonly most: number;
  readonly areas: boolean;
}

const many: Signature = { least: 1, most: 255, areas: true };
const one: Signature = { least: 1, most: 1, areas: false };
const two: Signature = { least: 2, most: 2, areas: false };

/** Functions that our own formulas have as well. */
const SHARED = {
  ABS: one,
  AND: many,
  COUNT: many,
  COUNTA: many,
  INT: one,
  ISNUMBER: one,
  ISTEXT: one,
  MAX: many,
  MIN: many,
  N: one,
  NOT: one,
  OR: many,
  ROUND: two,
  SUM: many,
} as const satisfies Readonly<Record<string, Signature>>;

const isShared = (name: string): name is keyof typeof SHARED => Object.hasOwn(SHARED, name);

type FormFunction = (operands: readonly FormOperand[]) => FormResult;

/** Functions that only the forms of others use. */
const OWN: ReadonlyMap<string, FormFunction> = new Map<string, FormFunction>([
  ["AVERAGE", average],
  ["COUNTIF", countIf],
  ["SUMIF", sumIf],
  ["SUMPRODUCT", sumProduct],
  ["ISBLANK", ([operand]) => testOf(operand, (value) => value === undefined)],
  ["ISERROR", ([operand]) => testOf(operand, (value) => value !== undefined && isCellError(value))],
]);

const UNKNOWN = new NotCalculated("unknown-function");

/** The result of a function other than IF and IFERROR, which choose what is calculated at all. */
export function callFormFunction(name: string, operands: readonly FormOperand[]): FormResult {
  const own = OWN.get(name);
  if (own !== undefined) return own(operands);
  if (!isShared(name)) return UNKNOWN;
  const { least, most, areas } = SHARED[name];
  if (operands.length < least || operands.length > most) return UNKNOWN;
  if (!areas && operands.some((operand) => oneValue(operand) instanceof NotCalculated)) return UNKNOWN;
  return callFunction(name, operands.map(asOperand));
}

function average(operands: readonly FormOperand[]): CellContent {
  const numbers = numbersIn(operands.map(asOperand));
  if ("error" in numbers) return numbers;
  if (numbers.length === 0) return DIVISION_BY_ZERO;
  return numberResult(numbers.reduce((sum, number) => sum + number, 0) / numbers.length);
}

function countIf([cells, criterion, ...more]: readonly FormOperand[]): FormResult {
  if (cells?.kind !== "cells" || criterion === undefined || more.length > 0) return UNKNOWN;
  const wanted = oneValue(criterion);
  if (wanted instanceof NotCalculated) return wanted;
  const asked: Operand = { kind: "value", value: wanted };
  return callFunction("COUNTIF", [asOperand(cells), asked]);
}

function sumIf([cells, criterion, amounts = cells, ...more]: readonly FormOperand[]): FormResult {
  if (cells?.kind !== "cells" || amounts?.kind !== "cells" || criterion === undefined) return UNKNOWN;
  const wanted = oneValue(criterion);
  if (wanted instanceof NotCalculated || more.length > 0 || !isSameShape(cells.rows, amounts.rows))
    return UNKNOWN;
  if (wanted !== undefined && isCellError(wanted)) return wanted;
  const matches = matcher(wanted);
  const taken = amounts.rows.flat();
  const counted = cells.rows.flat().flatMap((value, index) => (matches(value) ? [taken[index]] : []));
  return callFunction("SUM", [asOperand({ kind: "cells", rows: [counted] })]);
}

function sumProduct(operands: readonly FormOperand[]): FormResult {
  const [first] = operands;
  if (first?.kind !== "cells") return UNKNOWN;
  const areas: (readonly (readonly Scalar[])[])[] = [];
  for (const operand of operands) {
    if (operand.kind !== "cells" || !isSameShape(operand.rows, first.rows)) return UNKNOWN;
    areas.push(operand.rows);
  }
  const columns = areas.map((rows) => rows.flat());
  const error = columns.flat().find((value) => value !== undefined && isCellError(value));
  if (error !== undefined) return error;
  let sum = 0;
  first.rows.flat().forEach((_, index) => {
    sum += columns.reduce((product, column) => {
      const value = column[index];
      return product * (typeof value === "number" ? value : 0);
    }, 1);
  });
  return numberResult(sum);
}

const isSameShape = (left: readonly (readonly Scalar[])[], right: readonly (readonly Scalar[])[]): boolean =>
  left.length === right.length && left.every((row, index) => row.length === right[index]?.length);

function testOf(operand: FormOperand | undefined, test: (value: Scalar) => boolean): FormResult {
  if (operand === undefined) return UNKNOWN;
  const value = oneValue(operand);
  return value instanceof NotCalculated ? value : test(value);
}

/** -A1 and A1%. */
export function scaledBy(value: Scalar, factor: number): CellContent {
  const number = asNumber(value);
  return isCellError(number) ? number : numberResult(number * factor);
}
