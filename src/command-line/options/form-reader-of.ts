import { bundledPlans } from "../../plans/bundled-plans";
import { unitRegistries } from "../../plans/unit-registries";
import type { HeldCopies, OpenedForm } from "../../recognise/own-form";
import { readInTurn, type FormReader, levelLookup } from "../../desk/received";
import type { PlanChoices } from "../../planbook/office-plan";
import type { CommandHost } from "../output/host";

/** Below this number, all files are read before the first thread has started, which takes about a second. */
const READ_IN_TURN = 32;

/** Returns a host that reuses copies in memory instead of reading them again in threads. */
export const readingHeld = (
  host: CommandHost,
  { read, areHeld }: Pick<HeldCopies, "read" | "areHeld">,
): CommandHost => {
  const { threads, ...rest } = host;
  return { ...rest, workbooks: { ...host.workbooks, read }, ...(threads && !areHeld() && { threads }) };
};

/** Reads received files: a few one after the other, many in threads if the machine has them. */
export function formReaderOf(
  host: CommandHost,
  { plans, registries }: PlanChoices,
  blank?: OpenedForm,
): FormReader {
  const inTurn = readInTurn(host.workbooks, { plans, levelOf: levelLookup(registries), blank });
  const { threads } = host;
  if (threads === undefined) return inTurn;
  const own = registries.filter((registry) => !unitRegistries.includes(registry));
  const units = own.flatMap((registry) => [registry.office, ...registry.units]);
  const inThreads = threads({
    officePlans: plans.filter((plan) => !bundledPlans.includes(plan)),
    levels: new Map(units.map(({ code, level }) => [code, level])),
    blank,
  });
  return (files, progress) => (files.length < READ_IN_TURN ? inTurn : inThreads)(files, progress);
}
