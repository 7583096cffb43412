import {
  type Plan,
  type FixedTarget,
  type RangeTarget,
  type Target,
  isBan,
  TARGET_TRAITS,
} from "../../model/plan";
import type { OpenJudgement, Status } from "../../model/roll-up";
import { all } from "../../forms/layout";
import { binary, call, number, text, type Formula } from "../../workbook/formula";
import { difference, isNumber, isPositive } from "./compare-figures";
import { STATUS_WORDS, statusWords } from "../../forms/words";

/** Cells of an overview line's figures. */
export interface FigureCells {
  readonly value: Formula;
  readonly numerator: Formula;
  readonly denominator: Formula;
  /** Reference of a trend or comparison; empty text if nobody gave it. */
  readonly against: Formula;
}

/** Basis of a judgement besides the figures: see JudgingBasis in src/model/roll-up/judge.ts. */
export interface StatusBasis {
  readonly plan: Plan;
  /** Words in place of "không đạt" while it may change. */
  readonly open: OpenJudgement;
  /** Missing reports may still change the status. */
  readonly isProvisional: boolean;
  /** Counts units with partly reported figures; any leave no basis to judge. */
  readonly partial: Formula | undefined;
  /** Counts units whose part exceeds the whole, and the total itself. */
  readonly impossible: Formula | undefined;
}

const NOTHING = text("");

/** Returns the share of the target reached, or empty text: as `achieved` in src/model/roll-up/judge.ts. */
export function achievedFormula(target: Target, cells: FigureCells): Formula {
  const { value, against } = cells;
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal": {
      if (target.perUnitOf !== undefined) {
        const wanted = binary(number(target.value), "*", cells.denominator);
        const isExceeded = all([binary(cells.numerator, ">=", cells.denominator), isPositive(value, wanted)]);
        const share = binary(cells.numerator, "/", cells.denominator);
        const reached = target.value > 0 ? call("IF", isExceeded, binary(value, "/", wanted), share) : share;
        return call("IF", isKnownPerUnit(cells), reached, NOTHING);
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
    case "below-base":
      return NOTHING;
    case "above-base":
    case "reference":
      return call(
        "IF",
        all([isNumber(value), binary(call("N", against), ">", number(0))]),
        binary(value, "/", against),
        NOTHING,
      );
  }
}

/** Returns the verdict in words: the formula of `status` in src/model/roll-up/judge.ts. */
export function statusFormula(target: Target, cells: FigureCells, basis: StatusBasis): Formula {
  const { breach } = basis.open;
  const say = (status: Judged): Formula => text(statusWords(status, basis.isProvisional));
  const verdict = verdictOf(target, cells, {
    say,
    below: belowWords(basis, say),
    breached: (status) => (breach === undefined ? say(status) : text(STATUS_WORDS[breach])),
  });
  const { partial, impossible } = basis;
  const unless = (count: Formula | undefined, status: Status, otherwise: Formula): Formula =>
    count === undefined
      ? otherwise
      : call("IF", binary(count, ">", number(0)), text(STATUS_WORDS[status]), otherwise);
  return unless(partial, "insufficient-data", unless(impossible, "impossible", verdict));
}

/** Words for a figure below its target, by the achieved share. */
type Below = (achieved: Formula) => Formula;

/** Verdicts of figures that can be judged. */
type Judged = Exclude<Status, "in-progress" | "insufficient-data" | "not-judged">;
type Say = (status: Judged) => Formula;

function belowWords({ plan, open }: StatusBasis, say: Say): Below {
  const { shortfall } = open;
  if (shortfall !== undefined) return () => text(STATUS_WORDS[shortfall]);
  const { nearlyFrom } = plan;
  if (nearlyFrom === undefined) return () => say("not-met");
  return (achieved) =>
    call(
      "IF",
      binary(difference(achieved, number(nearlyFrom)), ">=", number(0)),
      say("nearly-met"),
      say("not-met"),
    );
}

interface Verdicts {
  readonly say: Say;
  readonly below: Below;
  /** Exceeded limit, unbroken base, or left range. */
  readonly breached: Say;
}

function verdictOf(target: Target, cells: FigureCells, verdicts: Verdicts): Formula {
  const { say, below, breached } = verdicts;
  const { value, against } = cells;
  switch (target.comparator) {
    case "at-least":
    case "at-most":
    case "equal":
      return target.perUnitOf === undefined
        ? ifKnown([value], fixedVerdict(target, value, verdicts))
        : perUnitVerdict(target, cells, verdicts);
    case "between":
      return ifKnown([value], rangeVerdict(target, value, verdicts));
    case "reference":
      return call(
        "IF",
        all([isNumber(value), binary(call("N", against), ">", number(0))]),
        risingVerdict(value, against, verdicts, say("exceeded")),
        text(STATUS_WORDS["insufficient-data"]),
      );
    case "above-base":
      return ifKnown([value, against], metOr(say, isPositive(value, against), below(risen(value, against))));
    case "below-base": {
      const isNone = all([binary(value, "<=", number(0)), binary(against, "<=", number(0))]);
      const hasFallen = call("OR", isPositive(against, value), isNone);
      return ifKnown([value, against], metOr(say, hasFallen, breached("not-met")));
    }
  }
}

function fixedVerdict(target: FixedTarget, value: Formula, verdicts: Verdicts): Formula {
  const { say, breached } = verdicts;
  const wanted = number(target.value);
  const { isMinimum, isMaximum } = TARGET_TRAITS[target.comparator];
  if (isBan(target)) {
    const operator = isMinimum ? "=" : "<=";
    const isKept = binary(difference(value, wanted), operator, number(0));
    return metOr(say, isKept, breached("not-met"));
  }
  const more = isMaximum ? breached("outside") : say("exceeded");
  return risingVerdict(value, wanted, verdicts, more);
}

function rangeVerdict(
  { from, to }: RangeTarget,
  value: Formula,
  { say, below, breached }: Verdicts,
): Formula {
  const above = call("IF", isPositive(value, number(to)), breached("outside"), say("met"));
  const isBelow = isPositive(number(from), value);
  return from === 0 ? above : call("IF", isBelow, below(binary(value, "/", number(from))), above);
}

function perUnitVerdict(
  target: FixedTarget,
  cells: FigureCells,
  { say, below, breached }: Verdicts,
): Formula {
  const { value, numerator, denominator } = cells;
  const isAbove = isPositive(value, binary(number(target.value), "*", denominator));
  const above = call("IF", isAbove, say("exceeded"), say("met"));
  const isLeft = all([isAbove, binary(denominator, "=", number(1))]);
  const short = call("IF", isLeft, breached("outside"), below(binary(numerator, "/", denominator)));
  return call(
    "IF",
    isKnownPerUnit(cells),
    call("IF", binary(numerator, "<", denominator), short, above),
    text(STATUS_WORDS["insufficient-data"]),
  );
}

function risingVerdict(value: Formula, wanted: Formula, { say, below }: Verdicts, above: Formula): Formula {
  return call(
    "IF",
    binary(difference(value, wanted), "=", number(0)),
    say("met"),
    call("IF", binary(value, ">", wanted), above, below(binary(value, "/", wanted))),
  );
}

/** Returns the share of a base that the figure reaches; 0 without a base. */
const risen = (value: Formula, base: Formula): Formula =>
  call("IF", binary(base, ">", number(0)), binary(value, "/", base), number(0));

const metOr = (say: Say, condition: Formula, otherwise: Formula): Formula =>
  call("IF", condition, say("met"), otherwise);

const ifKnown = (figures: readonly Formula[], verdict: Formula): Formula =>
  call("IF", all(figures.map(isNumber)), verdict, text(STATUS_WORDS["insufficient-data"]));

const isKnownPerUnit = ({ value, numerator, denominator }: FigureCells): Formula =>
  all([isNumber(value), isNumber(numerator), binary(call("N", denominator), ">", number(0))]);
