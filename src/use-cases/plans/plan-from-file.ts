import type { FileFailure } from "../../domain/file/file-failure";
import type { Outcome } from "../../domain/outcome";
import { readPlan, type PlanOfTables, type PlanTablesFailure } from "../../sheets/plan/reading/read-plan";
import type { ReceivedFile, WorkbookFiles } from "../ports/ports";

export type { PlanOfTables } from "../../sheets/plan/reading/read-plan";

/** Why a file gives no plan: it is no workbook, holds none of the tables, or something in them is wrong. */
export type PlanFileFailure = FileFailure | PlanTablesFailure;

/** Reads an office's own plan, and its units where they are listed, from a workbook of tables. */
export async function planFromFile(
  file: ReceivedFile,
  read: WorkbookFiles["read"],
): Promise<Outcome<PlanOfTables, PlanFileFailure>> {
  const bytes = await file.bytes();
  if (!bytes.ok) return bytes;
  const workbook = read(bytes.value);
  return workbook.ok ? readPlan(workbook.value) : workbook;
}
