import { planAndRound } from "../../model/plan";
import { drawLists } from "../../summary/lists";
import type { MadeFile } from "../../forms/issue";
import type { Clock, WriteWorkbook } from "../../workbook/files";
import type { RollUpFacts } from "../roll-up/roll-up-facts";
import type { RollUpSubject } from "../roll-up/roll-up-subject";

/**
 * Makes the lists of all units as a printable workbook: numbered, possible duplicates marked, amounts summed.
 * At least one list has rows.
 */
export async function makeLists(
  { plan, round }: Pick<RollUpSubject, "plan" | "round">,
  { summary }: Pick<RollUpFacts, "summary">,
  write: WriteWorkbook,
  clock: Pick<Clock, "today">,
): Promise<MadeFile> {
  const drawing = drawLists({ plan, summary, createdAt: clock.today() });
  return { name: `danh-sach_${planAndRound(plan, round)}.xlsx`, bytes: await write(drawing) };
}
