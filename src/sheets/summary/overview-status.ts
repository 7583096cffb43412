import type { Indicator } from "../../domain/indicator";
import { meets, type Target } from "../../domain/target";
import { all } from "../form/cell-formulas";
import { binary, call, number, text } from "../formula/build";
import type { Formula } from "../formula/formula";
import { STATUS_WORDS } from "../words/status-words";

/** Where a line of the overview has its figures. */
export interface FigureCells {
  readonly value: Formula;
  readonly numerator: Formula;
  readonly denominator: Formula;
}

/** Fractions are compared to 9 decimals, as src/domain/target.ts does. */
const DECIMALS = 9;

/** How much of the target is reached, or empty text: the formula of `achieved` in src/domain/judge.ts. */
export function achievedFormula(target: Target, cells: FigureCells): Formula {
  if (target.perUnitOf !== undefined) {
    return call("IF", isKnownPerUnit(cells), binary(cells.numerator, "/", cells.denominator), text(""));
  }
  if (target.value === 0) return text("");
  return call("IF", call("ISNUMBER", cells.value), binary(cells.value, "/", number(target.value)), text(""));
}

/**
 * The verdict in words: the formula of `status` in src/domain/judge.ts. `partial` counts the units that gave only a part
 * of what the figure needs; then there is no basis to judge.
 */
export function statusFormula(
  indicator: Indicator,
  target: Target,
  cells: FigureCells,
  partial: Formula | undefined,
): Formula {
  const verdict =
    target.perUnitOf === undefined ? totalVerdict(indicator, target, cells) : perUnitVerdict(target, cells);
  if (partial === undefined) return verdict;
  return call("IF", binary(partial, ">", number(0)), text(STATUS_WORDS["insufficient-data"]), verdict);
}

function totalVerdict({ aggregation }: Indicator, target: Target, { value }: FigureCells): Formula {
  const isShareOfAll = aggregation.kind === "share-of-units" && meets("at-least", target.value, 1);
  const above = isShareOfAll ? STATUS_WORDS.met : STATUS_WORDS.exceeded;
  const verdict = compared(value, number(target.value), above, STATUS_WORDS["not-met"]);
  return call("IF", call("ISNUMBER", value), verdict, text(STATUS_WORDS["insufficient-data"]));
}

function perUnitVerdict(target: Target, cells: FigureCells): Formula {
  const { value, numerator, denominator } = cells;
  const needed = binary(number(target.value), "*", denominator);
  return call(
    "IF",
    isKnownPerUnit(cells),
    call(
      "IF",
      binary(numerator, "<", denominator),
      text(STATUS_WORDS["not-met"]),
      compared(value, needed, STATUS_WORDS.exceeded, STATUS_WORDS.met),
    ),
    text(STATUS_WORDS["insufficient-data"]),
  );
}

const isKnownPerUnit = ({ value, numerator, denominator }: FigureCells): Formula =>
  all([call("ISNUMBER", value), call("ISNUMBER", numerator), binary(call("N", denominator), ">", number(0))]);

function compared(value: Formula, target: Formula, above: string, below: string): Formula {
  const difference = call("ROUND", binary(value, "-", target), number(DECIMALS));
  return call(
    "IF",
    binary(difference, "=", number(0)),
    text(STATUS_WORDS.met),
    call("IF", binary(value, ">", target), text(above), text(below)),
  );
}
