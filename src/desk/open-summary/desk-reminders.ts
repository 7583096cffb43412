import { foldName } from "../../base/text";
import type { Outcome } from "../../base/outcome";
import { drawReminders } from "../../summary/sheets";
import { REMINDER_WORDS } from "../../summary/words";
import type { MadeFile } from "../../forms/issue";
import {
  type OpenWorkbook,
  type PaintProgress,
  paintGuarded,
  type PaintFailure,
} from "../../workbook/open-workbook";
import type { Clock, WriteWorkbook } from "../../workbook/files";
import type { Reminders } from "./reminders";

/**
 * Inserts the reminders as a sheet of the open workbook. Asks before replacing one, because it may have been
 * changed by hand.
 */
export const insertReminders = (
  texts: Reminders,
  workbook: OpenWorkbook,
  clock: Clock,
  mayReplace: boolean,
  progress: PaintProgress,
): Promise<Outcome<readonly string[], PaintFailure>> =>
  paintGuarded(workbook, {
    drawing: drawReminders({ ...texts, createdAt: clock.today() }),
    mayReplace,
    progress,
  });

/** Makes the reminders as a text file. */
export async function makeRemindersFile(
  texts: Reminders,
  write: WriteWorkbook,
  clock: Clock,
): Promise<MadeFile> {
  const bytes = await write(drawReminders({ ...texts, createdAt: clock.today() }));
  return { name: `${foldName(REMINDER_WORDS.sheet)}.xlsx`, bytes };
}
