import { refuse } from "../output/refuse";
import type { Plan, Round } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import { findRegistry } from "../../plans/unit-registries";
import { standardPlans } from "../../plans/bundled-plans";
import { commandLineWords as words } from "../words/command-line-words";
import { classicMishaps, practiceFiles } from "../../desk/practice";
import type { CommandHost, ExitCode } from "../output/host";
import { overFilled } from "../output/over-filled";
import type { ReplaceOption } from "../output/replaceable";
import { checkCommand } from "../checking/check-command";
import { issueCommand } from "./issue-command";
import { rollUpCommand } from "../roll-up/roll-up-command";

export interface DemoOptions extends ReplaceOption {
  readonly out: string;
}

/**
 * Runs a demonstration: issues the forms of the first plan's first round, fills them with invented figures
 * and typical mistakes, checks them and rolls them up. The mistakes are intended, so it does not fail because
 * of them. Keeps forms of an earlier run that somebody changed.
 */
export async function demoCommand(options: DemoOptions, host: CommandHost): Promise<ExitCode> {
  const { replace } = options;
  const { plan, round, registry } = practiceGround();
  const forms = `${options.out}/forms`;
  const received = `${options.out}/received`;
  host.tell(words.demoIntro(options.out));

  const chosen = { plan: plan.id, round: round.id };
  if ((await issueCommand({ ...chosen, out: forms, replace }, host)) === 2) return 2;
  for (const file of practiceFiles(
    { plan, round: round.id, registry, mishapOf: classicMishaps },
    host.workbooks,
  )) {
    const path = `${received}/${file.fileName}`;
    const standing = await overFilled(path, file.bytes, { replace }, host);
    if (!standing.ok) return refuse(standing.failure, host);
    const saved = await host.saveFile(path, file.bytes, standing.value);
    if (!saved.ok) return refuse(words.notSaved(path, saved.failure.reason), host);
  }
  await checkCommand([received], {}, host);
  const rollUp = { ...chosen, out: `${options.out}/tong-hop.xlsx`, replace };
  const rolledUp = await rollUpCommand([received], rollUp, host);
  return rolledUp === 2 ? 2 : 0;
}

function practiceGround(): { readonly plan: Plan; readonly round: Round; readonly registry: UnitRegistry } {
  const [plan] = standardPlans;
  const round = plan?.rounds[0];
  const registry = plan && findRegistry(plan.defaultRegistry);
  if (plan === undefined || round === undefined || registry === undefined) {
    throw new Error("there is no plan with a round and units to practise with");
  }
  return { plan, round, registry };
}
