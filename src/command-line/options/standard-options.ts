import type { Command } from "commander";
import { fail, succeed, type Outcome } from "../../base/outcome";
import {
  namedPeriod,
  planName,
  doubtfulTarget,
  type Indicator,
  type NamedTargets,
  readPercent,
  type StandardTemplate,
} from "../../model/plan";
import { standardTemplates } from "../../plans/bundled-plans";
import { collected } from "./desk-options";
import { optionWords } from "../words/option-words";
import { standardCommandWords as words } from "../words/standard-command-words";

const { standard: standardWords } = optionWords;

/** A plan and a round, named by their ids, or as a template, a period and the targets of the office. */
export interface StandardOptions {
  readonly plan?: string;
  readonly round?: string;
  readonly standard?: string;
  readonly period?: string;
  readonly target?: readonly string[];
}

/** The ids of a plan and a round; the period may be a whole plan, without a round. */
export interface PlanAndRound {
  readonly plan: string;
  readonly round?: string;
}

/** Adds the options that name a template instead of a plan. */
export const withStandard = (command: Command): Command =>
  command
    .option(...standardWords.standard)
    .option(...standardWords.period)
    .option(...standardWords.target, collected);

/**
 * Resolves the options to ids. A template has a separate plan for every period and target, whose id encodes
 * them, so all other code needs only ids. A plan that is a template takes a period as its round. Fails with a
 * sentence about the missing or invalid option.
 */
export function resolvePlanAndRound(options: StandardOptions): Outcome<PlanAndRound, string> {
  const { plan, standard, period, target = [] } = options;
  const base = standardTemplates.find(({ id }) => id === (standard ?? plan));
  const template = base?.standard;
  if (template === undefined) {
    if (standard !== undefined) return fail(words.unknownTemplate(standard, standardTemplates));
    if (period !== undefined || target.length > 0) return fail(words.needsTemplate);
    return plan === undefined ? fail(words.nothingNamed) : succeed({ plan, round: options.round });
  }
  if (standard !== undefined && (plan !== undefined || options.round !== undefined)) return fail(words.both);
  const text = period ?? options.round;
  const named = text === undefined ? undefined : namedPeriod(text);
  if (named === undefined) return fail(words.unknownPeriod(text));
  const targets = targetsOf(template, base?.indicators ?? [], target);
  if (!targets.ok) return targets;
  return succeed({ plan: planName(template, named.period, targets.value), round: named.round });
}

/** Does the same for a command that requires a round. */
export function planWithRound(options: StandardOptions): Outcome<Required<PlanAndRound>, string> {
  const named = resolvePlanAndRound(options);
  if (!named.ok) return named;
  const { plan, round } = named.value;
  return round === undefined ? fail(words.noRound(plan)) : succeed({ plan, round });
}

function targetsOf(
  { targets: asked }: StandardTemplate,
  indicators: readonly Indicator[],
  values: readonly string[],
): Outcome<NamedTargets, string> {
  const targets = new Map<(typeof asked)[number]["indicator"], number>();
  for (const text of values) {
    const [code, percent = ""] = text.split("=");
    const value = readPercent(percent);
    const indicator = asked.find((each) => each.indicator === code)?.indicator;
    if (indicator === undefined || value === undefined) {
      return fail(
        words.badTarget(
          text,
          asked.map((each) => each.indicator),
        ),
      );
    }
    const doubt = doubtfulTarget(
      percent,
      value,
      indicators.find(({ code: each }) => each === indicator),
    );
    if (doubt !== undefined) return fail(words.doubtfulTarget(text, doubt));
    targets.set(indicator, value);
  }
  return succeed(targets);
}
