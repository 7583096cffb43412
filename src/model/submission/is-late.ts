import { effectiveDue } from "../plan/round-due";
import type { Round } from "../plan/round";
import type { Submission } from "./submission";

/** Vietnam has UTC+7 all year. */
const OFFSET_MS = 7 * 60 * 60 * 1000;

/**
 * Returns whether a form was saved after the round's due day, in Vietnam's time zone. Without a readable
 * saving time or a due day it counts as on time.
 */
export function isLate(submission: Submission, round: Round): boolean {
  const due = effectiveDue(round);
  const day = submission.savedAt === undefined ? undefined : vietnameseDay(submission.savedAt);
  return day !== undefined && due !== undefined && day > due;
}

/** A date-time without a zone is already local. */
function vietnameseDay(dateTime: string): string | undefined {
  const hasZone = /T.*(Z|[+-]\d\d:?\d\d)$/i.test(dateTime);
  if (!hasZone) return /^\d{4}-\d\d-\d\d/.exec(dateTime)?.[0];
  const instant = Date.parse(dateTime);
  return Number.isNaN(instant) ? undefined : new Date(instant + OFFSET_MS).toISOString().slice(0, 10);
}
