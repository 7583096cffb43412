import { fail, succeed, type Outcome } from "../domain/outcome";
import type { FileFailure } from "../domain/file-failure";
import type { Plan } from "../domain/plan";
import type { FiguresOfUnits } from "../domain/prefilled";
import { readFigures } from "../sheets/summary/read-figures";
import type { WorkbookFiles } from "./ports";

/** Why a file says nothing of the round before. */
export type EarlierFailure = FileFailure | { readonly kind: "no-summary" };

/** The units' figures of the round before, from the summary workbook this program made of it. */
export function readEarlierFigures(
  bytes: Uint8Array,
  plan: Plan,
  read: WorkbookFiles["read"],
): Outcome<FiguresOfUnits, EarlierFailure> {
  const workbook = read(bytes);
  if (!workbook.ok) return workbook;
  const figures = readFigures(workbook.value, plan);
  return figures === undefined ? fail({ kind: "no-summary" }) : succeed(figures);
}
