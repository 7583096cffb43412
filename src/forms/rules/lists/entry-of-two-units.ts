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
 * Two units name the same person or work on their lists, in every column that has to be given and in none
 * otherwise. Both rows are gathered; whether it is one person, only people can say. What three units or more
 * name is something common, such as a target all of them were given. A rule over the submissions that count.
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

/** A unit that names something twice has a finding of its own (repeated-entry). */
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
