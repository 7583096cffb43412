import type { SetAsideSubmission } from "../domain/resubmission";
import { submissionBoard, type BoardLine } from "../domain/desk/submission-board";
import { findRound, type Plan } from "../domain/plan";
import type { RoundId } from "../domain/codes";
import { daysLate } from "../sheets/summary/days-late";
import type { RollUpFacts } from "./roll-up-readings";

/** A line of the submission board with what the desk shows and does beside it. */
export interface DeskLine extends BoardLine {
  /** Whole days after the due day that the report was saved; undefined when it is on time, missing, or nobody knows. */
  readonly daysLate: number | undefined;
  /** When the report that counts was saved (ISO); the latest of a review's. */
  readonly savedAt: string | undefined;
  /** Names of the files that count. */
  readonly files: readonly string[];
  /** Greater than 1 for a report that took the place of an earlier one. */
  readonly revision: number;
  /** Files of the unit that an officer took out. */
  readonly setAside: readonly SetAsideSubmission[];
}

/** Every unit of the office as the desk shows it. */
export function deskLines(
  facts: RollUpFacts,
  setAside: readonly SetAsideSubmission[],
  plan: Plan,
  round: RoundId,
): readonly DeskLine[] {
  const due = findRound(plan, round)?.due;
  return submissionBoard(facts).map((line) => {
    const { submissions, unit, filing } = line;
    const savedAt = submissions.flatMap((submission) => submission.savedAt ?? []).at(-1);
    return {
      ...line,
      savedAt,
      daysLate:
        filing === "late" && due !== undefined && savedAt !== undefined ? daysLate(due, savedAt) : undefined,
      files: submissions.map(({ file }) => file),
      revision: Math.max(0, ...submissions.map(({ revision }) => revision)),
      setAside: setAside.filter(({ submission }) => submission.unit === unit.code),
    };
  });
}
