import { isoDate } from "../../base/codes";
import { figureTraits } from "../plan/aggregation-traits";
import type { Indicator } from "../plan/indicator";
import type { Plan } from "../plan/plan";
import { isFixed } from "../plan/target";
import type { Period } from "./period";
import { periodRounds } from "./period-rounds";
import { planName, type NamedTargets } from "./plan-name";
import type { StandardTemplate } from "../plan/standard-template";

/** A template, or a plan made from one. */
export type TemplatePlan = Plan & { readonly standard: StandardTemplate };

export const isTemplate = (plan: Plan): plan is TemplatePlan => plan.standard !== undefined;

/** Makes a plan from a template for a period and the office's targets. */
export function planForPeriod(template: TemplatePlan, period: Period, targets: NamedTargets): Plan {
  const { standard } = template;
  const { title, words } = standard;
  const rounds = periodRounds(period, words);
  const reported = rounds.filter(({ of }) => of === undefined).map(({ id }) => id);
  const indicators = template.indicators.map((indicator): Indicator => {
    const slot = standard.targets.find((each) => each.indicator === indicator.code);
    const value = targets.get(indicator.code);
    const target =
      slot === undefined || value === undefined ? undefined : { comparator: slot.comparator, value };
    // A month or quarter is not judged by what is assigned for the year.
    const deadline =
      period.kind === "year" && period.by !== "N" && figureTraits(indicator).isOfAssigned
        ? { kind: "day" as const, day: isoDate(`${String(period.year)}-12-31`), inclusive: true }
        : indicator.deadline;
    return { ...indicator, rounds: reported, target, deadline };
  });
  return {
    ...template,
    id: planName(standard, period, targets),
    title:
      period.kind === "span"
        ? title
        : words.titleOfYear.replace("{title}", title).replace("{year}", String(period.year)),
    rounds,
    indicators,
    registers: template.registers.map((register) => ({ ...register, rounds: reported })),
  };
}

/** Returns the targets of a plan made from a template. */
export const targetsOf = ({ indicators, standard }: TemplatePlan): NamedTargets =>
  new Map(
    indicators.flatMap(({ code, target }) =>
      isFixed(target) && standard.targets.some(({ indicator }) => indicator === code)
        ? [[code, target.value] as const]
        : [],
    ),
  );
