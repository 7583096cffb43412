import { refuse } from "../output/refuse";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Plan } from "../../model/plan";
import { commandLineWords as words } from "../words/command-line-words";
import { checkReport } from "./check-report";
import { checkedCopies } from "./checked-copies";
import { checkChosenFiles, type CheckedFile, listStandings, type ListStanding } from "../../desk/checking";
import type { PlanChoices } from "../../planbook/office-plan";
import { bundledPlans } from "../../plans/bundled-plans";
import type { UnitRegistry } from "../../model/unit";
import { unitRegistries } from "../../plans/unit-registries";
import { chooseRegistry } from "../options/choose";
import { comparison, type ComparisonOptions } from "../options/comparison";
import { fileProgress } from "../output/file-progress";
import { formReaderOf } from "../options/form-reader-of";
import type { AreaOptions } from "../options/said-areas";
import type { CommandHost, ExitCode } from "../output/host";
import { choosePlan } from "../options/plan-choice";
import { printResult } from "../output/print-result";
import { findingJson, findingShape } from "../output/finding-json";
import { count, flag, list, nullable, number, object, text, type ValueOf } from "../output/shape";

/** What forms are recognised with. */
export interface KnowledgeOptions {
  readonly plan?: string;
  readonly units?: string;
}

export type CheckOptions = KnowledgeOptions & ComparisonOptions & Partial<Omit<AreaOptions, "from">>;

/** Checks filled forms separately; reads plan, round and unit from each file. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const files = await host.filesAt(paths);
  if (!files.ok) return refuse(words.noSuchPath(files.failure.path), host);
  // Against a list of units, an empty set of files has a result: all units are missing.
  if (files.value.length === 0 && options.units === undefined) return refuse(words.noFiles(paths), host);
  if (options.form !== undefined) {
    const copies = await checkedCopies({ ...options, form: options.form }, files.value, host);
    return reported(copies.ok ? succeed(copies.value.checked) : copies, host);
  }
  const knowledge = await knownForms(options, host);
  if (!knowledge.ok) return refuse(knowledge.failure, host);
  const compared = await comparison(options, knowledge.value.plans, host);
  if (!compared.ok) return refuse(compared.failure, host);
  const checked = await checkChosenFiles(
    { files: files.value, ...knowledge.value, ...compared.value, progress: fileProgress(host) },
    formReaderOf(host, knowledge.value),
  );
  return reported(checked === undefined ? fail(words.cancelled) : succeed(checked), host, knowledge.value);
}

/** Prints the findings of the files, or the failure. */
function reported(
  outcome: Outcome<readonly CheckedFile[], string>,
  host: CommandHost,
  { plans, list: named }: Partial<KnownForms> = {},
): ExitCode {
  if (!outcome.ok) return refuse(outcome.failure, host);
  const checked = outcome.value;
  const standings = named === undefined ? undefined : listStandings(checked, named, plans ?? []);
  printResult(
    checkDocument,
    { document: () => checkJson(checked, standings), text: () => checkReport(checked, standings) },
    host,
  );
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

/** What forms are recognised with, and the list of units that was named. */
interface KnownForms extends PlanChoices {
  readonly list?: UnitRegistry;
}

/**
 * Returns the plans by which forms are recognised, and the unit lists: the named list, else all known ones.
 * Reads a list with the levels of the named plan, or of all plans: each form names its plan itself.
 */
export async function knownForms(
  options: KnowledgeOptions,
  host: CommandHost,
): Promise<Outcome<KnownForms, string>> {
  if (options.plan === undefined && options.units === undefined) {
    return succeed({ plans: bundledPlans, registries: unitRegistries });
  }
  if (options.plan === undefined && options.units !== undefined) {
    const registry = await chooseRegistry(options.units, everyLevel(bundledPlans), unitRegistries, host);
    return registry.ok ? succeed(withList(bundledPlans, registry.value)) : registry;
  }
  const chosen = await choosePlan(options.plan ?? "", host);
  if (!chosen.ok) return chosen;
  const { plan, plans, registries } = chosen.value;
  if (options.units === undefined) return succeed({ plans, registries });
  const registry = await chooseRegistry(options.units, plan, registries, host);
  return registry.ok ? succeed(withList(plans, registry.value)) : registry;
}

const withList = (plans: readonly Plan[], list: UnitRegistry): KnownForms => ({
  plans,
  registries: [list],
  list,
});

/**
 * Returns the levels and sectors of several plans, each once; plans that share a code mean the same by it.
 */
function everyLevel(plans: readonly Plan[]): Pick<Plan, "levels" | "sectors"> {
  const once = <T extends { readonly code: string }>(all: readonly T[]): readonly T[] => [
    ...new Map(all.map((each) => [each.code, each])).values(),
  ];
  return {
    levels: once(plans.flatMap(({ levels }) => levels)),
    sectors: once(plans.flatMap(({ sectors }) => sectors)),
  };
}

/** The document of `check`; `units` compares with the named list, by plan and round. */
export const checkDocument = object(
  {
    files: list(
      object({
        file: text,
        ...{ plan: nullable(text), round: nullable(text), unit: nullable(text) },
        templateVersion: nullable(number),
        readable: flag,
        findings: list(findingShape),
      }),
    ),
  },
  {
    units: list(object({ plan: text, round: text, expected: count, received: count, missing: list(text) })),
  },
);

function checkJson(
  files: readonly CheckedFile[],
  standings?: readonly ListStanding[],
): ValueOf<typeof checkDocument> {
  return {
    files: files.map(({ file, submission, findings }) => ({
      file,
      plan: submission?.plan ?? null,
      round: submission?.round ?? null,
      unit: submission?.unit ?? null,
      templateVersion: submission?.templateVersion ?? null,
      readable: submission !== undefined,
      findings: findings.map(findingJson),
    })),
    ...(standings && {
      units: standings.map(({ plan, round, expected, missing }) => ({
        plan: plan.id,
        round: round.id,
        expected: expected.length,
        received: expected.length - missing.length,
        missing: missing.map(({ code }) => code),
      })),
    }),
  };
}
