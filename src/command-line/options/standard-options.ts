import type { Command } from "commander";
import { fail, succeed, type Outcome } from "../../base/outcome";
import {
  namedPeriod,
  planName,
  type NamedTargets,
  readPercent,
  type StandardTemplate,
} from "../../model/plan";
import { standardTemplates } from "../../plans/bundled-plans";
import { collected } from "./desk-options";
import { optionWords } from "../words/option-words";
import { standardCommandWords as words } from "../words/standard-command-words";

const { standard: standardWords } = optionWords;

/** A plan and a round as they are named: by their ids, or as a template, a period and the targets of the office. */
export interface StandardOptions {
  readonly plan?: string;
  readonly round?: string;
  readonly standard?: string;
  readonly period?: string;
  readonly target?: readonly string[];
}

/** The ids of a plan and a round; a period may name a whole plan, without a round. */
export interface PlanAndRound {
  readonly plan: string;
  readonly round?: string;
}

/** The options by which a command is told a template instead of a plan. */
export const withStandard = (command: Command): Command =>
  command
    .option(...standardWords.standard)
    .option(...standardWords.period)
    .option(...standardWords.target, collected);

/**
 * What the options name. A template has a plan of its own for every period and target, whose id says them; so nothing but ids
 * is needed from here on. A plan that is a template takes a period as its round. Fails with the sentence that says what is
 * missing or not understood.
 */
export function planAndRound(options: StandardOptions): Outcome<PlanAndRound, string> {
  const { plan, standard, period, target = [] } = options;
  const template = standardTemplates.find(({ id }) => id === (standard ?? plan))?.standard;
  if (template === undefined) {
    if (standard !== undefined) return fail(words.unknownTemplate(standard, standardTemplates));
    if (period !== undefined || target.length > 0) return fail(words.needsTemplate);
    return plan === undefined ? fail(words.nothingNamed) : succeed({ plan, round: options.round });
  }
  if (standard !== undefined && (plan !== undefined || options.round !== undefined)) return fail(words.both);
  const text = period ?? options.round;
  const named = text === undefined ? undefined : namedPeriod(text);
  if (named === undefined) return fail(words.unknownPeriod(text));
  const targets = targetsOf(template, target);
  if (!targets.ok) return targets;
  return succeed({ plan: planName(template, named.period, targets.value), round: named.round });
}

/** The same for a command that cannot do without a round. */
export function planWithRound(options: StandardOptions): Outcome<Required<PlanAndRound>, string> {
  const named = planAndRound(options);
  if (!named.ok) return named;
  const { plan, round } = named.value;
  return round === undefined ? fail(words.noRound(plan)) : succeed({ plan, round });
}

function targetsOf(
  { targets: asked }: StandardTemplate,
  said: readonly string[],
): Outcome<NamedTargets, string> {
  const targets = new Map<(typeof asked)[number]["indicator"], number>();
  for (const text of said) {
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
    targets.set(indicator, value);
  }
  return succeed(targets);
}
