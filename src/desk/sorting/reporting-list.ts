import type { RegistryId } from "../../model/codes";
import type { Plan, Round } from "../../model/plan";
import { fitsPlan, findUnit, type UnitRegistry, registryOn } from "../../model/unit";
import type { PlanChoices } from "../../planbook/office-plan";
import type { FormReading } from "../received/read-received-file";

/** What files are sorted with; the user's own lists come first. */
export interface SortKnowledge extends PlanChoices {
  readonly own?: readonly UnitRegistry[];
}

/**
 * Returns the list with most of the sending units; on a tie the user's own, then the plan's list of the
 * round's time. Without any list it is a bug.
 */
export function reportingList(
  plan: Plan,
  round: Round,
  forms: readonly FormReading[],
  { registries, own = [] }: SortKnowledge,
): UnitRegistry {
  const lists = [...own, ...registries].filter((list) => fitsPlan(list, plan));
  const find = (id: RegistryId): UnitRegistry | undefined => lists.find((list) => list.id === id);
  const named = find(plan.defaultRegistry) ?? lists[0] ?? registries[0];
  if (named === undefined) throw new Error(`there are no units to send forms of plan ${plan.id}`);
  const usual = registryOn(named, round.to, find);
  const senders = new Set(forms.map(({ submission }) => submission.unit));
  const known = (list: UnitRegistry): number =>
    [...senders].filter((unit) => unit !== list.office.code && findUnit(list, unit) !== undefined).length;
  const counts = new Map(lists.map((list) => [list, known(list)]));
  const count = (list: UnitRegistry): number => counts.get(list) ?? 0;
  const most = Math.max(...counts.values());
  const best = [...own, usual, ...lists].find((list) => most > 0 && count(list) === most);
  return best ?? usual;
}
