import type { FileFailure, ReceivedFile, WorkbookFiles } from "../../workbook/files";
import type { Outcome } from "../../base/outcome";
import { readPlan, type PlanOfTables, type PlanTablesFailure } from "../reading/read-plan";
import { readPlanTexts } from "../text/read-plan-texts";
import type { TableFile } from "../text/write-plan-texts";

/** Why a file contains no plan: it is no workbook, has none of the tables, or they have problems. */
export type PlanFileFailure = FileFailure | PlanTablesFailure;

/** Reads an office's own plan, and its units if listed, from a workbook of tables. */
export async function planFromFile(
  file: ReceivedFile,
  read: WorkbookFiles["read"],
): Promise<Outcome<PlanOfTables, PlanFileFailure>> {
  const bytes = await file.bytes();
  if (!bytes.ok) return bytes;
  const workbook = read(bytes.value);
  return workbook.ok ? readPlan(workbook.value) : workbook;
}

/** Reads one workbook, or the text tables of a folder; undefined for several files without any such table. */
export async function planFromFiles(
  files: readonly ReceivedFile[],
  read: WorkbookFiles["read"],
): Promise<Outcome<PlanOfTables, PlanFileFailure> | undefined> {
  const [only, ...others] = files;
  const tables = files.filter(({ name }) => /\.csv$/i.test(name));
  if (tables.length === 0)
    return only === undefined || others.length > 0 ? undefined : planFromFile(only, read);
  const texts: TableFile[] = [];
  for (const { name, bytes } of tables) {
    const found = await bytes();
    if (!found.ok) return found;
    texts.push({ name, text: new TextDecoder().decode(found.value) });
  }
  return readPlanTexts(texts);
}
