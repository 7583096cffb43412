import type { FileReading } from "./read-received-file";
import { checkReadings, rollUpChecked, type RollUpFacts, type RollUpSubject } from "./roll-up-readings";

/** Checks what was read and adds up what counts, here or in another thread. Undefined when it was told to stop. */
export type JudgeReadings = (
  subject: RollUpSubject,
  readings: readonly FileReading[],
) => Promise<RollUpFacts | undefined>;

/** Draws the summary workbook and writes it, here or in another thread. `createdAt` is an ISO date-time. */
export type WriteSummary = (
  subject: RollUpSubject,
  facts: RollUpFacts,
  createdAt: string,
) => Promise<Uint8Array>;

/** In this thread, in one go. */
export const judgeHere: JudgeReadings = (subject, readings) =>
  Promise.resolve(rollUpChecked(subject, checkReadings(subject, readings)));
