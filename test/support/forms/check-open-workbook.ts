import type { Outcome } from "../../../src/base/outcome";
import type { CheckedFile, CheckKnowledge } from "../../../src/desk/checking/check-files";
import { checkOpenGrids, type CheckOpenFailure } from "../../../src/desk/checking/check-open-workbook";
import type { OpenWorkbook, PaintProgress } from "../../../src/workbook/open/open-workbook";

/** Reads the open workbook and checks its form; `name`: its name in the findings. */
export async function checkOpenWorkbook(
  workbook: OpenWorkbook,
  name: string,
  knowledge: CheckKnowledge,
  progress?: PaintProgress,
): Promise<Outcome<CheckedFile, CheckOpenFailure>> {
  const grids = await workbook.read(progress);
  return grids.ok ? checkOpenGrids(grids.value, name, knowledge) : grids;
}
