import { milestoneId, milestonesOf, findRound, type Plan } from "../../model/plan";
import { roundId, type RegistryId, type RoundId } from "../../model/codes";
import { fitsPlan, type UnitRegistry, registryOn, unitsInReview, withUnitsReplaced } from "../../model/unit";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { commandLineWords as words } from "../words/command-line-words";
import { readUnitList } from "../../desk/received";
import { planCommandWords } from "../words/plan-command-words";
import type { OpenQuestion, PlanChoices } from "../../planbook/office-plan";
import type { CommandHost } from "../output/host";
import { choosePlan, type ChosenPlan } from "./plan-choice";
import { planWithRound, type StandardOptions } from "./standard-options";

/** The subject of a command, and everything that forms are recognised with. */
export interface CommandSubject extends PlanChoices {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  readonly questions?: readonly OpenQuestion[];
}

/**
 * Returns the plan, round and units named on the command line, or a sentence that names the unknown one and
 * the alternatives. The plan's own units are those of the round: communes, if districts have been abolished
 * since.
 */
export async function choose(
  options: StandardOptions & {
    readonly units?: string;
    readonly milestone?: string;
    readonly unit?: string;
  },
  host: CommandHost,
): Promise<Outcome<CommandSubject, string>> {
  const named = planWithRound(options);
  if (!named.ok) return named;
  const chosenPlan = await choosePlan(named.value.plan, host);
  if (!chosenPlan.ok) return chosenPlan;
  const { plan, plans, registries, questions } = chosenPlan.value;
  const base = roundId(named.value.round);
  const round = options.milestone === undefined ? base : milestoneId(base, options.milestone);
  const period = findRound(plan, round);
  if (period === undefined) {
    return fail(
      words.unknownRound(
        round,
        [...plan.rounds, ...milestonesOf(plan)].map(({ id }) => id),
      ),
    );
  }
  const chosen = await (options.units === undefined
    ? usualRegistry(chosenPlan.value, host)
    : chooseRegistry(options.units, plan, registries, host));
  if (!chosen.ok) return chosen;
  if (!fitsPlan(chosen.value, plan)) {
    return fail(
      planCommandWords.otherLevels(
        chosen.value.title,
        plan.levels.map(({ name }) => name),
      ),
    );
  }
  const find = (id: RegistryId): UnitRegistry | undefined => registries.find((known) => known.id === id);
  const listed = options.units === undefined ? registryOn(chosen.value, period.to, find) : chosen.value;
  const registry = withUnitsReplaced(listed, plan, round, registries);
  const { office, title, replacedBy } = registry;
  const isForOffice = options.unit === office.code;
  if (isForOffice || unitsInReview(registry, plan, round).units.length > 0) {
    return succeed({ plan, round, registry, plans, registries, questions });
  }
  return fail(
    period.milestoneOf === undefined
      ? words.nobodyReports(title, period.name, replacedBy?.registry)
      : words.officeAnswers(title, period.name, office),
  );
}

/** Like `choose`, for commands that issue forms: refused while a question of the plan is open. */
export async function chooseToIssue(
  options: Parameters<typeof choose>[0] & IssuingOptions,
  host: CommandHost,
): Promise<Outcome<CommandSubject, string>> {
  const chosen = await choose(options, host);
  if (!chosen.ok) return chosen;
  const { questions = [] } = chosen.value;
  return questions.length === 0 || options.despiteQuestions === true
    ? chosen
    : fail([planCommandWords.notIssued(questions.length), ...questionLines(questions)].join("\n"));
}

/** Options of commands that issue forms. */
export interface IssuingOptions {
  readonly despiteQuestions?: true;
}

/** Returns the questions of a plan that are open, each with the cell of its answer. */
export const questionLines = (questions: readonly OpenQuestion[]): readonly string[] =>
  questions.map(({ place: { sheet, cell }, question, phrase, example }) =>
    planCommandWords.openQuestion(sheet, cell, question, phrase, example),
  );

/** Returns the units of the plan's own workbook, else those that the plan names. */
async function usualRegistry(chosen: ChosenPlan, host: CommandHost): Promise<Outcome<UnitRegistry, string>> {
  const { plan, registry, registries, file } = chosen;
  if (registry !== undefined) return succeed(registry);
  const isKnown = registries.some(({ id }) => id === plan.defaultRegistry);
  if (file !== undefined && !isKnown) return fail(planCommandWords.noUnits(file));
  return chooseRegistry(plan.defaultRegistry, plan, registries, host);
}

/** Returns a known registry by its id, else reads a CSV file. */
export async function chooseRegistry(
  fileOrId: string,
  plan: Pick<Plan, "levels" | "sectors">,
  registries: readonly UnitRegistry[],
  host: CommandHost,
): Promise<Outcome<UnitRegistry, string>> {
  const known = registries.find(({ id }) => id === fileOrId);
  if (known !== undefined) return succeed(known);
  const text = await host.readText(fileOrId);
  if (!text.ok)
    return fail(
      words.unknownUnits(
        fileOrId,
        registries.map(({ id }) => id),
      ),
    );
  const list = readUnitList(text.value, fileOrId, plan, registries);
  return list.ok ? list : fail(words.badUnitList(fileOrId, list.failure));
}
