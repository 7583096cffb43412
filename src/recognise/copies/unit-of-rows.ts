import type { ElementCode, RegisterCode } from "../../model/codes";
import type { BlankForm } from "../plan/blank-form";
import type { Entry, RegisterRow } from "../../model/submission";
import { RECOGNITION_WORDS as WORDS } from "../words/blank-form-recognition-words";
import { isOneOf } from "../recognition/fold-text";
import type { BlankUnitClue } from "./read-blank-unit";

/** Assigns a copy without a named unit to the unit of the only unit row it fills in. */
export function unitOfRow(
  { unitRows, cells }: BlankForm,
  entries: ReadonlyMap<ElementCode, Entry>,
): BlankUnitClue {
  const filled = unitRows.filter(({ sheet, row }) =>
    cells.some((cell) => {
      const kind = entries.get(cell.code)?.reading.kind;
      return cell.sheet === sheet && cell.row === row && kind !== undefined && kind !== "blank";
    }),
  );
  const [only] = filled;
  return { code: "", name: only !== undefined && filled.length === 1 ? only.name : "" };
}

/** Does the same for a copy that adds one row to a list of units. */
export function unitOfList(
  { lists }: BlankForm,
  registers: ReadonlyMap<RegisterCode, readonly RegisterRow[]>,
): BlankUnitClue {
  const names = lists.flatMap(({ code, columns: [first] }) => {
    const [row, ...others] = registers.get(code) ?? [];
    const title = first?.heading.split(" / ").at(-1) ?? "";
    const isOfUnits = isOneOf(title, [...WORDS.unitName, ...WORDS.unitHeading]);
    const reading = first && row?.cells.get(first.code)?.reading;
    return isOfUnits && others.length === 0 && reading?.kind === "text" ? [reading.text] : [];
  });
  const [name = "", ...others] = new Set(names);
  return { code: "", name: others.length === 0 ? name : "" };
}
