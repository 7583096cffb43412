import { AREA_ROLES, type AreaRole, type BlankArea } from "../../domain/blank-form/blank-form";
import { areaA1 } from "../../domain/grid/address";
import { useAnnounce } from "../parts/announcer";
import { useWords } from "../speaking/use-words";
import { BLANK_FORM_WORDS } from "../words/blank-form-words";
import type { BlankFormChoice } from "./use-blank-form";

/** What may become of an area: it is calculated anew only where it is known from what. */
export const rolesOf = ({ formula }: BlankArea): readonly AreaRole[] =>
  AREA_ROLES.filter((role) => role !== "recompute" || formula !== undefined);

/** Changes what becomes of an area, and says so. */
export function useRoleChange(choice: BlankFormChoice): (area: BlankArea, role: AreaRole) => Promise<void> {
  const words = useWords(BLANK_FORM_WORDS).areas;
  const announce = useAnnounce();
  return async (area, role) => {
    const outcome = await choice.setRole(area, role);
    if (outcome?.ok) announce(words.changed(areaA1(area.area), words.role[role]));
  };
}
