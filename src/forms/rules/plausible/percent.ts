import { raise, type Finding, type FindingOf } from "../../../model/finding";
import { type IndicatorFigure, indicatorValue } from "../../../model/roll-up";
import type { ElementCode } from "../../../model/codes";
import { coverage } from "../../../model/submission";
import { elementsOfAggregation, type Indicator, meets } from "../../../model/plan";
import { neededElements } from "../../../model/form";
import { amountOf, BLANK } from "../../../model/value";
import { notApplicable } from "../cells/not-applicable";
import { change } from "./change";
import { figureRow } from "../subject/figure-row";
import { onForm } from "../subject/finding-place";
import { disputedFigures } from "../relations/mistakes";
import type { CheckSubject, Rule } from "../subject/rule";

/** Nobody reaches ten times the plan or a thousandth of it: one is in đồng, the other in millions. */
const MOST_OF_PLAN = 10;
const LEAST_OF_PLAN = 0.001;

/**
 * Reports an implausible percentage: above 100%, far from the plan, or of a denominator of 0. Silent if one
 * of the figures is wrong by itself, does not apply, breaks a relation, or has changed too much.
 */
export const percent: Rule = (subject) =>
  subject.template.rows.flatMap((row) => (row.kind === "indicator" ? judge(row.indicator, subject) : []));

function judge(indicator: Indicator, subject: CheckSubject): readonly Finding[] {
  const { template, plan, values, submission } = subject;
  const doubtOf = DOUBTS[indicator.aggregation.kind];
  if (doubtOf === undefined) return [];
  if (coverage(neededElements(indicator, template), values) !== "complete") return [];
  const disputed = disputedFigures(subject);
  const doubted = new Set([...change(subject), ...notApplicable(subject)].map(({ code }) => code));
  const isDoubtful = (code: ElementCode): boolean =>
    disputed.has(code) || doubted.has(code) || figureRow(subject, code).figure === "unknown";
  if (elementsOfAggregation(indicator.aggregation, plan).some(isDoubtful)) return [];
  const figure = indicatorValue(indicator, plan, (code) => amountOf(values.get(code) ?? BLANK));
  const { value, numerator, denominator } = figure;
  const doubt = doubtOf(figure);
  if (doubt === undefined || numerator === undefined || denominator === undefined) return [];
  return raise(
    "percent",
    "warning",
    { ...onForm(submission, submission.printed.get(indicator.code)?.place), code: indicator.code },
    indicator.label,
    { found: value ?? null, doubt, numerator, denominator },
  );
}

type Doubt = FindingOf<"percent">["doubt"];
type DoubtOf = (figure: IndicatorFigure) => Doubt | undefined;

const isOfNothing = ({ numerator = 0, denominator }: IndicatorFigure): boolean =>
  denominator === 0 && numerator > 0;

const overWhole: DoubtOf = (figure) =>
  isOfNothing(figure) ? "no-whole" : meets("at-most", figure.value ?? 0, 1) ? undefined : "over-whole";

const farFromPlan: DoubtOf = (figure) => {
  const { value = 0 } = figure;
  if (isOfNothing(figure)) return "no-whole";
  return value >= MOST_OF_PLAN || (value > 0 && value <= LEAST_OF_PLAN) ? "scale" : undefined;
};

const DOUBTS: { readonly [K in Indicator["aggregation"]["kind"]]: DoubtOf | undefined } = {
  ratio: overWhole,
  "share-of-units": overWhole,
  "percent-of-plan": farFromPlan,
  sum: undefined,
  "per-unit": undefined,
  average: undefined,
  mean: undefined,
  list: undefined,
};
