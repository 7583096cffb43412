import { succeed, type Outcome } from "../domain/outcome";
import type { UnitRegistry } from "../domain/unit";
import { commandLineWords as words } from "../ui/words/command-line-words";
import { checkReport } from "./check-report";
import { checkFiles } from "../use-cases/check-files";
import { standardPlans } from "../plans/standard-plans";
import { unitRegistries } from "../plans/unit-registries";
import { checkJson } from "./check-json";
import { choosePlan, chooseRegistry } from "./choose";
import { fileProgress } from "./file-progress";
import type { CommandHost, ExitCode } from "./host";
import { printJson } from "./print-json";

interface CheckOptions {
  readonly plan?: string;
  readonly units?: string;
  readonly json?: true;
}

/** Checks filled forms one by one; plan, round and unit are read from each file. */
export async function checkCommand(
  paths: readonly string[],
  options: CheckOptions,
  host: CommandHost,
): Promise<ExitCode> {
  const files = await host.filesAt(paths);
  if (!files.ok) {
    host.tell(words.noSuchPath(files.failure.path));
    return 2;
  }
  const registries = await expectedUnits(options, host);
  if (!registries.ok) {
    host.tell(registries.failure);
    return 2;
  }
  const checked = await checkFiles(
    { files: files.value, plans: standardPlans, registries: registries.value, progress: fileProgress(host) },
    host.workbooks,
  );
  if (options.json) printJson(checkJson(checked), host);
  else host.print(checkReport(checked));
  return checked.some(({ findings }) => findings.some(({ severity }) => severity === "error")) ? 1 : 0;
}

/** The lists a unit may stand in: the named one, else all bundled ones. A list is read with the levels of a plan. */
async function expectedUnits(
  options: CheckOptions,
  host: CommandHost,
): Promise<Outcome<readonly UnitRegistry[], string>> {
  if (options.units === undefined) return succeed(unitRegistries);
  const plan = choosePlan(options.plan ?? "");
  if (!plan.ok) return plan;
  const registry = await chooseRegistry(options.units, plan.value, host);
  return registry.ok ? succeed([registry.value]) : registry;
}
