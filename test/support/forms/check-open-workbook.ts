import type { Outcome } from "../../../src/domain/outcome";
import type { CheckedFile, CheckKnowledge } from "../../../src/use-cases/checking/check-files";
import { checkOpenGrids, type CheckOpenFailure } from "../../../src/use-cases/checking/check-open-workbook";
import type { OpenWorkbook, PaintProgress } from "../../../src/use-cases/ports/open-workbook";

/** Reads the open workbook and checks the form in it; `name` is what the findings call it. */
export async function checkOpenWorkbook(
  workbook: OpenWorkbook,
  name: string,
  knowledge: CheckKnowledge,
  progress?: PaintProgress,
): Promise<Outcome<CheckedFile, CheckOpenFailure>> {
  const grids = await workbook.read(progress);
  return grids.ok ? checkOpenGrids(grids.value, name, knowledge) : grids;
}
