import { finding, type Finding, shownOf } from "../../../model/finding";
import type { Plan, Register } from "../../../model/plan";
import type { RegisterRow, Submission } from "../../../model/submission";
import { findUnit, type UnitRegistry } from "../../../model/unit";
import { withoutAccents } from "../../../base/text";
import { contradict, namedIn, wholeOf } from "./entry-key";
import { inFile } from "../subject/finding-place";
import { grouped } from "../../../base/grouped-by";

interface Named {
  readonly row: RegisterRow;
  readonly submission: Submission;
}

/**
 * Reports a person or work that two units list alike in every required column without contradiction. Both
 * rows are gathered; only people know whether it is one person. Entries of three or more units are something
 * common, such as a target they all have. Applies to the counted submissions.
 */
export function entryOfTwoUnits(
  submissions: readonly Submission[],
  plan: Plan,
  units?: UnitRegistry,
): readonly Finding[] {
  return plan.registers.flatMap((register) =>
    [...namedTogether(submissions, register).values()].flatMap((named): readonly Finding[] => {
      const [first, ...others] = onePerUnit(named);
      const [second, ...more] = others;
      if (first === undefined || second === undefined || more.length > 0) return [];
      return contradict(first.row, second.row, register) ? [] : [tell(second, first, register, units)];
    }),
  );
}

function namedTogether(
  submissions: readonly Submission[],
  register: Register,
): ReadonlyMap<string, readonly Named[]> {
  return grouped(
    submissions.flatMap((submission) =>
      (submission.registers.get(register.code) ?? []).flatMap((row) => {
        const whole = wholeOf(row, register);
        return whole === undefined ? [] : [[withoutAccents(whole), { row, submission }] as const];
      }),
    ),
  );
}

/** `repeated-entry` reports repetitions within a unit. */
const onePerUnit = (named: readonly Named[]): readonly Named[] =>
  named.filter(
    ({ submission }, index) =>
      named.findIndex((other) => other.submission.unit === submission.unit) === index,
  );

function tell(
  { row, submission }: Named,
  { submission: other }: Named,
  register: Register,
  units: UnitRegistry | undefined,
): Finding {
  const named = namedIn(row, register);
  return finding("entry-of-two-units", "note", inFile(submission, named?.place), register.label, {
    found: named === undefined ? null : shownOf(named.reading),
    register: register.label,
    otherUnit: (units && findUnit(units, other.unit)?.name) ?? other.unit,
    otherFile: other.file,
  });
}
