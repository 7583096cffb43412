import type { Indicator } from "../../../domain/plan/indicator";
import type { Plan } from "../../../domain/plan/plan";
import type { OpenJudgement } from "../../../domain/roll-up/judge";
import { meets, type FixedTarget, type RangeTarget, type Target } from "../../../domain/plan/target";
import { all } from "../../form/self-check/cell-formulas";
import { binary, call, number, text } from "../../formula/build";
import type { Formula } from "../../formula/formula";
import { STATUS_WORDS } from "../../words/status-words";

/** Where a line of the overview has its figures. */
export interface FigureCells {
  readonly value: Formula;
  readonly numerator: Formula;
  readonly denominator: Formula;
  /** The number a trend or a reference is held against; empty text where nobody gave it. */
  readonly against: Formula;
}

/** What a judgement rests on beyond the figures: see JudgingBasis in src/domain/judge.ts. */
export interface StatusBasis {
  readonly plan: Plan;
  /** What is said instead of "không đạt" while that may still change. */
  readonly open: OpenJudgement;
  /** Counts the units that gave only a part of what the figure needs; then there is no basis to judge. */
  readonly partial: Formula | undefined;
}

/** Fractions are compared to 9 decimals, as src/domain/plan/target.ts does. */
const DECIMALS = 9;
const NOTHING = text("");

/** How much of the target is reached, or empty text: the formula of `achieved` in src/domain/judge.ts. */
export function achievedFormula(target: Target, cells: FigureCells): Formula {
  const { value, against } = cells;
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal": {
      if (target.perUnitOf !== undefined) {
        return call("IF", isKnownPerUnit(cells), binary(cells.numerator, "/", cells.denominator), NOTHING);
      }
      if (isBan(target)) return NOTHING;
      return call("IF", isNumber(value), binary(value, "/", number(target.value)), NOTHING);
    }
    case "between": {
      const { from, to } = target;
      const above = call("IF", isPositive(value, number(to)), binary(value, "/", number(to)), number(1));
      const share = call("IF", isPositive(number(from), value), binary(value, "/", number(from)), above);
      return call("IF", isNumber(value), share, NOTHING);
    }
    case "above-base":
    case "below-base":
    case "reference":
      return call(
        "IF",
        all([isNumber(value), binary(call("N", against), ">", number(0))]),
        binary(value, "/", against),
        NOTHING,
      );
  }
}

/** The verdict in words: the formula of `status` in src/domain/judge.ts. */
export function statusFormula(
  indicator: Indicator,
  target: Target,
  cells: FigureCells,
  basis: StatusBasis,
): Formula {
  const breached = text(STATUS_WORDS[basis.open.breach ?? "not-met"]);
  const verdict = verdictOf(indicator, target, cells, { below: belowWords(basis), breached });
  const { partial } = basis;
  if (partial === undefined) return verdict;
  return call("IF", binary(partial, ">", number(0)), text(STATUS_WORDS["insufficient-data"]), verdict);
}

/** What is said of a figure short of its target, by how much of it is reached. */
type Below = (achieved: Formula) => Formula;

function belowWords({ plan, open }: StatusBasis): Below {
  const { shortfall } = open;
  if (shortfall !== undefined) return () => text(STATUS_WORDS[shortfall]);
  const { nearlyFrom } = plan;
  if (nearlyFrom === undefined) return () => text(STATUS_WORDS["not-met"]);
  return (achieved) =>
    call(
      "IF",
      binary(difference(achieved, number(nearlyFrom)), ">=", number(0)),
      text(STATUS_WORDS["nearly-met"]),
      text(STATUS_WORDS["not-met"]),
    );
}

/** What is said of a figure that is not what it should be. */
interface Shortcomings {
  readonly below: Below;
  /** Of a limit not kept, or a base not gone below. */
  readonly breached: Formula;
}

function verdictOf(
  indicator: Indicator,
  target: Target,
  cells: FigureCells,
  { below, breached }: Shortcomings,
): Formula {
  const { value, against } = cells;
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal":
      return target.perUnitOf === undefined
        ? ifKnown([value], fixedVerdict(indicator, target, value, { below, breached }))
        : perUnitVerdict(target, cells, below);
    case "between":
      return ifKnown([value], rangeVerdict(target, value, below));
    case "reference":
      return call(
        "IF",
        all([isNumber(value), binary(call("N", against), ">", number(0))]),
        risingVerdict(value, against, below, STATUS_WORDS.exceeded),
        text(STATUS_WORDS["insufficient-data"]),
      );
    case "above-base":
      return ifKnown([value, against], metOr(isPositive(value, against), below(risen(value, against))));
    case "below-base": {
      const isNone = all([binary(value, "<=", number(0)), binary(against, "<=", number(0))]);
      const hasFallen = call("OR", isPositive(against, value), isNone);
      return ifKnown([value, against], metOr(hasFallen, breached));
    }
  }
}

const isBan = ({ comparator, value }: FixedTarget): boolean => value === 0 || comparator === "at-most";

function fixedVerdict(
  { aggregation }: Indicator,
  target: FixedTarget,
  value: Formula,
  { below, breached }: Shortcomings,
): Formula {
  const wanted = number(target.value);
  if (isBan(target)) {
    const operator = target.comparator === "equal" ? "=" : "<=";
    const isKept = binary(difference(value, wanted), operator, number(0));
    return metOr(isKept, breached);
  }
  const isShareOfAll = aggregation.kind === "share-of-units" && meets("at-least", target.value, 1);
  return risingVerdict(value, wanted, below, isShareOfAll ? STATUS_WORDS.met : STATUS_WORDS.exceeded);
}

function rangeVerdict({ from, to }: RangeTarget, value: Formula, below: Below): Formula {
  const above = call(
    "IF",
    isPositive(value, number(to)),
    text(STATUS_WORDS.exceeded),
    text(STATUS_WORDS.met),
  );
  const isBelow = isPositive(number(from), value);
  return from === 0 ? above : call("IF", isBelow, below(binary(value, "/", number(from))), above);
}

function perUnitVerdict(target: FixedTarget, cells: FigureCells, below: Below): Formula {
  const { value, numerator, denominator } = cells;
  const needed = binary(number(target.value), "*", denominator);
  const above = call("IF", isPositive(value, needed), text(STATUS_WORDS.exceeded), text(STATUS_WORDS.met));
  return call(
    "IF",
    isKnownPerUnit(cells),
    call("IF", binary(numerator, "<", denominator), below(binary(numerator, "/", denominator)), above),
    text(STATUS_WORDS["insufficient-data"]),
  );
}

function risingVerdict(value: Formula, wanted: Formula, below: Below, above: string): Formula {
  return call(
    "IF",
    binary(difference(value, wanted), "=", number(0)),
    text(STATUS_WORDS.met),
    call("IF", binary(value, ">", wanted), text(above), below(binary(value, "/", wanted))),
  );
}

/** How much of its base a figure reaches that should have risen; of no base nothing. */
const risen = (value: Formula, base: Formula): Formula =>
  call("IF", binary(base, ">", number(0)), binary(value, "/", base), number(0));

const metOr = (condition: Formula, otherwise: Formula): Formula =>
  call("IF", condition, text(STATUS_WORDS.met), otherwise);

const ifKnown = (figures: readonly Formula[], verdict: Formula): Formula =>
  call("IF", all(figures.map(isNumber)), verdict, text(STATUS_WORDS["insufficient-data"]));

const isNumber = (figure: Formula): Formula => call("ISNUMBER", figure);

const isKnownPerUnit = ({ value, numerator, denominator }: FigureCells): Formula =>
  all([isNumber(value), isNumber(numerator), binary(call("N", denominator), ">", number(0))]);

const difference = (value: Formula, wanted: Formula): Formula =>
  call("ROUND", binary(value, "-", wanted), number(DECIMALS));

/** Whether one figure is strictly above another. */
const isPositive = (figure: Formula, than: Formula): Formula =>
  binary(difference(figure, than), ">", number(0));
