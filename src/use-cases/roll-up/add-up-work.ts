import { rollUpWork, type DeskResult } from "./desk-roll-up";
import type { DeskWork } from "./desk-work";
import type { RollUpFacts } from "./roll-up-readings";
import type { RollUpSubject } from "./roll-up-subject";

/** Checks what is on the desk and adds it up, here or in another thread. Undefined when it was told to stop. */
export type AddUpWork = (subject: RollUpSubject, work: DeskWork) => Promise<DeskResult | undefined>;

/** Draws the summary workbook and writes it, here or in another thread. `createdAt` is an ISO date-time. */
export type WriteSummary = (
  subject: RollUpSubject,
  facts: RollUpFacts,
  createdAt: string,
) => Promise<Uint8Array>;

/** In this thread, in one go. */
export const addUpHere: AddUpWork = (subject, work) => Promise.resolve(rollUpWork(subject, work));
