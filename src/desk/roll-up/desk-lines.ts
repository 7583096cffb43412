import { effectiveDue, findRound, type Plan } from "../../model/plan";
import type { SetAsideSubmission } from "../../model/submission";
import type { FileRuling, UnitRuling } from "../../model/ledger";
import { inTimeOrder } from "../../base/dates";
import { submissionBoard, type BoardLine } from "../../model/board";
import type { RoundId } from "../../model/codes";
import { daysLate } from "../../summary/sheets";
import type { RollUpFacts } from "./roll-up-facts";

/** A line of the submission board with the desk's additions. */
export interface DeskLine extends BoardLine {
  /** Whole days between due day and saving; undefined if on time, missing or unknown. */
  readonly daysLate: number | undefined;
  /** When the counted report was saved (ISO); the latest of a review. */
  readonly savedAt: string | undefined;
  /** Names of the counted files. */
  readonly files: readonly string[];
  /** Above 1 for a report that replaced an earlier one. */
  readonly revision: number;
  /** Files of the unit that an officer set aside. */
  readonly setAside: readonly SetAsideSubmission[];
  /** All decisions about the unit and its files, oldest first. */
  readonly history: readonly (FileRuling | UnitRuling)[];
}

/** Returns every unit of the office as the desk shows it. */
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
