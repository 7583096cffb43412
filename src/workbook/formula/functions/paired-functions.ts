import { isCellError } from "../../grid/grid";
import { Cells, isSameShape, singleValue, type Operand } from "../evaluating/cells";
import { NotCalculated, notSupported, type FormulaResult } from "../evaluating/not-calculated";
import { numberResult, type Scalar } from "../evaluating/scalar";
import { sum } from "./aggregate-functions";
import { matcher } from "./criterion";

const DIFFERENT_SHAPES = notSupported("Areas of different shapes stand side by side");

/** COUNTIF(cells, criterion). */
export function countIf([cells, criterion]: readonly Operand[]): FormulaResult {
  if (!(cells instanceof Cells))
    return isCellError(cells) ? cells : notSupported("COUNTIF counts cells, not values");
  const matches = criterionMet(criterion);
  if (typeof matches !== "function") return matches;
  const left = cells.width * cells.height - cells.values.length;
  return cells.values.filter(matches).length + (matches(undefined) ? left : 0);
}

/**
 * MATCH(text or number, cells, 0): the position, from 1, of the first cell that equals it or matches its
 * pattern.
 */
export function match([sought, cells, how]: readonly Operand[]): FormulaResult {
  if (!(cells instanceof Cells))
    return isCellError(cells) ? cells : notSupported("MATCH looks among cells, not values");
  if (how !== 0) return notSupported("MATCH is known for what equals a value");
  const wanted = criterionMet(sought);
  if (typeof wanted !== "function") return wanted;
  const place = cells.values.findIndex(wanted);
  return place < 0 ? { error: "#N/A" } : place + 1;
}

/**
 * SUMIF(cells, criterion, amounts): the sum of the amounts beside the matching cells, added as SUM adds them.
 */
export function sumIf([cells, criterion, amounts = cells]: readonly Operand[]): FormulaResult {
  if (!(cells instanceof Cells && amounts instanceof Cells))
    return notSupported("SUMIF adds cells, not values");
  if (!isSameShape(cells, amounts)) return DIFFERENT_SHAPES;
  const matches = criterionMet(criterion);
  if (typeof matches !== "function") return matches;
  const taken = amounts.values.filter((_, index) => matches(cells.values[index]));
  return sum([new Cells(1, taken.length, taken)]);
}

/**
 * SUMIFS(amounts, cells, criterion, cells, criterion, …): adds the amounts whose cells meet their criteria.
 */
export function sumIfs([amounts, ...conditions]: readonly Operand[]): FormulaResult {
  if (!(amounts instanceof Cells)) return notSupported("SUMIFS adds cells, not values");
  let isTaken = amounts.values.map(() => true);
  for (let index = 0; index < conditions.length; index += 2) {
    const cells = conditions[index];
    if (!(cells instanceof Cells)) return notSupported("SUMIFS tests cells, not values");
    if (!isSameShape(cells, amounts)) return DIFFERENT_SHAPES;
    const matches = criterionMet(conditions[index + 1]);
    if (typeof matches !== "function") return matches;
    isTaken = isTaken.map((isSo, at) => isSo && matches(cells.values[at]));
  }
  const taken = amounts.values.filter((_, at) => isTaken[at]);
  return sum([new Cells(1, taken.length, taken)]);
}

/** SUMPRODUCT(amounts, amounts, …): text and blanks count as 0; an error among the amounts is the result. */
export function sumProduct(operands: readonly Operand[]): FormulaResult {
  const areas = operands.filter((operand) => operand instanceof Cells);
  const [first] = areas;
  if (first === undefined || areas.length < operands.length) {
    return notSupported("SUMPRODUCT multiplies cells, not values");
  }
  if (!areas.every((area) => isSameShape(area, first))) return DIFFERENT_SHAPES;
  let total = 0;
  for (const { values } of areas) {
    const error = values.find((value) => isCellError(value));
    if (error !== undefined) return error;
  }
  for (let index = 0; index < first.values.length; index++) {
    total += areas.reduce((product, { values }) => {
      const value = values[index];
      return product * (typeof value === "number" ? value : 0);
    }, 1);
  }
  return numberResult(total);
}

/** Checks a cell against a criterion; returns the error or the unknown result if the criterion is one. */
function criterionMet(
  criterion: Operand,
): ((content: Scalar) => boolean) | NotCalculated | { readonly error: string } {
  const wanted = singleValue(criterion);
  return wanted instanceof NotCalculated || isCellError(wanted) ? wanted : matcher(wanted);
}
