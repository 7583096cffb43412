import { finding, type Finding, shownOf } from "../../../model/finding";
import type { Register } from "../../../model/plan";
import type { RegisterRow } from "../../../model/submission";
import { withoutAccents } from "../../../base/text";
import { areAlike, contradict, identityOf, namedIn } from "./entry-key";
import { inFile } from "../subject/finding-place";
import { oncePerSubject } from "../subject/once-per-subject";
import type { CheckSubject, Rule } from "../subject/rule";

/**
 * Reports entries listed twice with the same name, days and choices. Rows that differ otherwise may be two
 * persons of one name. `changed-sheets` reports a copied sheet as one mistake.
 */
export const repeatedEntry: Rule = oncePerSubject((subject) =>
  subject.template.registers.flatMap((register) => repetitions(register, subject)),
);

interface Named {
  readonly identity: string;
  readonly row: RegisterRow;
}

function repetitions(register: Register, subject: CheckSubject): readonly Finding[] {
  const { submission, structure } = subject;
  const isCopied = (structure?.sheets.registers.get(register.code)?.length ?? 0) > 1;
  const first = new Map<string, Named[]>();
  const rows = submission.registers.get(register.code) ?? [];
  if (rows.length < 2) return [];
  return rows.flatMap((row) => {
    const identity = identityOf(row, register);
    if (identity === undefined) return [];
    const bare = withoutAccents(identity);
    const alike = first.get(bare) ?? [];
    const earlier = alike.find((named) => areAlike(named.identity, identity))?.row;
    if (earlier === undefined) first.set(bare, [...alike, { identity, row }]);
    if (earlier === undefined || (isCopied && earlier.sheet !== row.sheet)) return [];
    return [tell(row, earlier, register, subject)];
  });
}

function tell(
  row: RegisterRow,
  earlier: RegisterRow,
  register: Register,
  { submission }: CheckSubject,
): Finding {
  const named = namedIn(row, register);
  const differs = contradict(row, earlier, register);
  return finding(
    "repeated-entry",
    differs ? "note" : "warning",
    inFile(submission, named?.place),
    register.label,
    {
      found: named === undefined ? null : shownOf(named.reading),
      register: register.label,
      firstRow: earlier.rowNumber,
      differs,
    },
  );
}
