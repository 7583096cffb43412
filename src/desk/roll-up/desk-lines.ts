import { effectiveDue, findRound, type Plan } from "../../model/plan";
import type { SetAsideSubmission } from "../../model/submission";
import type { FileRuling, UnitRuling } from "../../model/ledger";
import { inTimeOrder } from "../../base/dates";
import { submissionBoard, type BoardLine } from "../../model/board";
import type { RoundId } from "../../model/codes";
import { daysLate } from "../../summary/sheets";
import type { RollUpFacts } from "./roll-up-facts";

/** A line of the submission board with what the desk shows and does beside it. */
export interface DeskLine extends BoardLine {
  /**
   * Whole days after the due day that the report was saved; undefined when it is on time, missing, or nobody
   * knows.
   */
  readonly daysLate: number | undefined;
  /** When the report that counts was saved (ISO); the latest of a review's. */
  readonly savedAt: string | undefined;
  /** Names of the files that count. */
  readonly files: readonly string[];
  /** Greater than 1 for a report that took the place of an earlier one. */
  readonly revision: number;
  /** Files of the unit that an officer took out. */
  readonly setAside: readonly SetAsideSubmission[];
  /** Everything that was ever decided about the unit and its files, oldest first. */
  readonly history: readonly (FileRuling | UnitRuling)[];
}

/** Every unit of the office as the desk shows it. */
export function deskLines(
  facts: RollUpFacts,
  setAside: readonly SetAsideSubmission[],
  plan: Plan,
  round: RoundId,
): readonly DeskLine[] {
  const period = findRound(plan, round);
  const due = period && effectiveDue(period);
  const { files, units } = facts.ledger;
  const senders = new Map(facts.files.map(({ fingerprint, unit }) => [fingerprint, unit]));
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
      history: inTimeOrder([
        ...units.filter((ruling) => ruling.unit === unit.code),
        ...files.filter((ruling) => senders.get(ruling.fingerprint) === unit.code),
      ]),
      setAside: setAside.filter(({ submission }) => submission.unit === unit.code),
    };
  });
}
