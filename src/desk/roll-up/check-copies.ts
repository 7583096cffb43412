import type { Plan } from "../../model/plan";
import type { UnitRegistry } from "../../model/unit";
import type { Collection } from "../../recognise/own-form";
import type { FormReader } from "../received/form-reader";
import type { Progress, ReceivedFile } from "../../workbook/files";
import { earlierAmounts, underCodes, type EarlierRounds } from "../comparing/earlier-rounds";
import { layoutOf } from "./layout-of";
import { checkedFile, type CheckedFile, type CheckKnowledge } from "../checking/check-files";
import { knownUnits } from "../units/known-units";
import { recogniseUnit } from "../units/recognise-unit";

/** Copies of a blank form, which name no plan. */
export interface CopiesToCheck extends Pick<CheckKnowledge, "decisions" | "explanations"> {
  readonly files: readonly ReceivedFile[];
  readonly collection: Collection;
  /** What the units reported in other rounds. */
  readonly earlier: EarlierRounds;
  readonly progress: Progress;
}

/** Checked copies, and what identifies their senders. */
export interface CheckedCopies {
  readonly checked: readonly CheckedFile[];
  readonly knowledge: { readonly plans: readonly Plan[]; readonly registries: readonly UnitRegistry[] };
}

/** Checks filled copies of a blank form one by one, like a roll-up; undefined if cancelled. */
export async function checkCopies(
  { files, collection, earlier, progress, decisions, explanations }: CopiesToCheck,
  read: FormReader,
): Promise<CheckedCopies | undefined> {
  const { plan } = collection;
  const layout = layoutOf(collection);
  const readings = await read(files, progress);
  if (readings === undefined) return undefined;
  const sent = readings.flatMap((reading) => (reading.kind === "rejected" ? [] : [reading.submission]));
  const { registry, match } = knownUnits(collection.registry, sent);
  const known = earlierAmounts(underCodes(earlier, registry.units), { plan, units: registry.units });
  const knowledge: CheckKnowledge = { plans: [plan], registries: [], decisions, explanations };
  const checked = readings.map((reading): CheckedFile => {
    if (reading.kind === "rejected") return checkedFile(reading, knowledge);
    const recognised = recogniseUnit(reading, match);
    const { submission } = recognised.ok ? recognised.value : reading;
    const { findings, ...file } = checkedFile({ ...reading, submission }, knowledge, known);
    return { ...file, findings: [...findings, ...layout.findingsOf(reading)] };
  });
  return { checked, knowledge: { plans: [plan], registries: [registry] } };
}
