import { succeed, type Outcome } from "../../base/outcome";
import { printedSheet, type PrintedSheet } from "../../workbook/page";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import type { Clock } from "../../workbook/files";
import { deskSubject, type DeskResult } from "../roll-up/desk-roll-up";
import { drawRollUp } from "../roll-up/roll-up-readings";
import type { RollUpSubject } from "../roll-up/roll-up-subject";

export type { PrintedSheet };

/**
 * Resets the print set-up of every visible sheet of a summary to A4 as drawn, and returns how each is
 * printed. Without a workbook only returns it: a file is set up already.
 */
export async function preparePrint(
  subject: RollUpSubject,
  result: DeskResult,
  clock: Pick<Clock, "today">,
  workbook?: OpenWorkbook,
): Promise<Outcome<readonly PrintedSheet[], HostFailure>> {
  const { sheets } = drawRollUp(deskSubject(subject, result.work), result, clock.today());
  const visible = sheets.filter(({ visibility }) => visibility === "visible");
  if (workbook !== undefined) {
    const done = await workbook.setUpPrint(visible.map(({ name, print }) => ({ sheet: name, print })));
    if (!done.ok) return done;
  }
  return succeed(visible.map(printedSheet));
}
