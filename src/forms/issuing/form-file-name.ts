import type { RoundId } from "../../model/codes";
import { planAndRound, type Plan } from "../../model/plan";
import { foldName } from "../../base/text";
import type { Unit } from "../../model/unit";

/** Returns the file name of a form: readable, sortable, valid on every system. Nothing reads it back. */
export function formFileName(
  unit: Pick<Unit, "code" | "name">,
  plan: Pick<Plan, "id">,
  round: RoundId,
): string {
  return `${unit.code}_${foldName(unit.name)}_${planAndRound(plan, round)}.xlsx`;
}
