import type { OpenedWorkbook } from "../../reading/workbook/open-workbook";
import { recalculatedOnLoad } from "./first-sheet";
import { removeContentType, removeRelationship } from "../package/package-lists";
import { stopAtUnusual } from "../xml/patch-stop";
import type { PatchedParts } from "../package/patched-parts";

/**
 * Has every formula calculated anew when the file is opened. The chain that says in which order is taken away: it does not
 * know the formulas that were added, and programs make it anew.
 */
export function recalculate(parts: PatchedParts, { path, relationships }: OpenedWorkbook): void {
  const before = parts.text(path) ?? stopAtUnusual(path);
  const after = recalculatedOnLoad(before, path);
  if (after !== before) parts.put(path, after);
  const chain = relationships.find(({ type }) => type === "calcchain");
  if (chain === undefined) return;
  removeRelationship(parts, path, chain.id);
  removeContentType(parts, chain.target);
  parts.remove(chain.target);
}
