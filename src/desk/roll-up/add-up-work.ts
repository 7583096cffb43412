import type { PatchFailure } from "../../workbook/files";
import type { Outcome } from "../../base/outcome";
import { rollUpWork, type DeskResult } from "./desk-roll-up";
import type { DeskWork } from "./desk-work";
import type { RollUpFacts } from "./roll-up-facts";
import type { RollUpSubject } from "./roll-up-subject";

/**
 * Checks what is on the desk and adds it up, here or in another thread. Undefined when it was told to stop.
 */
export type AddUpWork = (subject: RollUpSubject, work: DeskWork) => Promise<DeskResult | undefined>;

/** The summary as a file, drawn and written here or in another thread. `createdAt` is an ISO date-time. */
export type WriteSummary = (
  subject: RollUpSubject,
  facts: RollUpFacts,
  createdAt: string,
) => Promise<Outcome<Uint8Array, PatchFailure>>;

/** In this thread, in one go. */
export const addUpHere: AddUpWork = (subject, work) => Promise.resolve(rollUpWork(subject, work));
