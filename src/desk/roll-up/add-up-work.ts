import type { PatchFailure } from "../../workbook/files";
import type { Outcome } from "../../base/outcome";
import { rollUpWork, type DeskResult } from "./desk-roll-up";
import type { DeskWork } from "./desk-work";
import type { RollUpFacts } from "./roll-up-facts";
import type { RollUpSubject } from "./roll-up-subject";

/** Checks and adds up the desk's files, in this or another thread. Undefined if stopped. */
export type AddUpWork = (subject: RollUpSubject, work: DeskWork) => Promise<DeskResult | undefined>;

/** Draws and writes the summary as a file, in this or another thread. `createdAt` is an ISO date-time. */
export type WriteSummary = (
  subject: RollUpSubject,
  facts: RollUpFacts,
  createdAt: string,
) => Promise<Outcome<Uint8Array, PatchFailure>>;

/** Works in this thread without pausing. */
export const addUpHere: AddUpWork = (subject, work) => Promise.resolve(rollUpWork(subject, work));
