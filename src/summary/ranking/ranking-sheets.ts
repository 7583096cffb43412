import { rankUnits } from "../../model/ranking";
import type { SheetDrawing } from "../../workbook/drawing";
import type { SummaryInput } from "../setting/summary-input";
import { placesSheet } from "./places-sheet";
import { pointsSheet } from "./points-sheet";

/** Who ranks where, and why; no sheets where the plan has no criteria. */
export function rankingSheets(input: SummaryInput): readonly SheetDrawing[] {
  const ranking = rankUnits(input.plan, input.summary);
  return ranking === undefined ? [] : [placesSheet(input, ranking), pointsSheet(input, ranking)];
}
