import type { RoundId, UnitCode } from "../codes";
import type { Finding } from "../finding/finding";
import { ruleOf, traitsOf } from "../finding/rule-traits";
import type { Severity } from "../finding/finding-base";
import type { RejectedFile, Rejection } from "../file/rejection";
import type { SourceFile } from "../file/source-file";
import type { Submission } from "../submission/submission";
import type { Summary } from "../roll-up/summary";
import type { Unit } from "../unit/unit";
import type { ExcusedUnit } from "../ledger/expected-units";
import type { Ledger, UnitRuling } from "../ledger/ledger";
import { standingUnitRulings } from "../ledger/standing-rulings";
import { grouped, groupedBy } from "../../base/grouped-by";
import { countFindings } from "../finding/count-findings";

/**
 * Whether a unit has sent what it should. `wrong-form`: only of another plan or round. `undated`: received,
 * but the file does not say when it was saved, or nobody set a day to be on time for. `incomplete`: a review
 * lacks rounds. `unconfirmed`: nothing received, and nobody has confirmed that there is such a unit.
 */
export type Filing =
  | "on-time"
  | "late"
  | "undated"
  | "incomplete"
  | "wrong-form"
  | "missing"
  | "unconfirmed"
  | "not-expected";

/**
 * How far the office is with what it received. `none`: nothing received. A newer file than the one ruled
 * about is unhandled. `to-decide`: another file came after one was chosen; it is for the office to say which
 * counts, not for the unit to do anything.
 */
export type Handling = "none" | "clean" | "with-errors" | "returned" | "accepted" | "to-decide";

/** One line of the submission board. */
export interface BoardLine {
  readonly unit: Unit;
  readonly filing: Filing;
  readonly handling: Handling;
  /** What counts of the unit, oldest first; several only of a review. */
  readonly submissions: readonly Submission[];
  /** Files of the unit that do not count. */
  readonly uncounted: readonly string[];
  /** Rounds of a review it has not reported; absent where none is lacking. */
  readonly roundsMissing?: readonly RoundId[];
  readonly findings: { readonly [S in Severity]: number };
  /** Why it does not have to report, was returned or accepted. */
  readonly ruling?: UnitRuling;
  readonly contact: string;
}

/** What the board is made of; a Summary with what was noticed beside it. */
export interface BoardFacts {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  /** Files that add nothing to the totals. */
  readonly rejected: readonly RejectedFile[];
  /** All files handed over. */
  readonly files: readonly SourceFile[];
  /** Units that do not have to report, as an officer decided. */
  readonly excused: readonly ExcusedUnit[];
  /** What people decided and noted. */
  readonly ledger: Ledger;
}

/**
 * Every unit of the office with how far its report is: those that have to report in their order, then the
 * others.
 */
export function submissionBoard(facts: BoardFacts): readonly BoardLine[] {
  const { summary, excused, ledger } = facts;
  const counts = findingCounts(facts.findings, (unit) => summary.submissions.has(unit));
  const uncounted = uncountedFiles(facts);
  const waiting = new Set(facts.findings.flatMap((finding) => (isLater(finding) ? finding.unit : [])));
  const contacts = new Map(ledger.contacts.map(({ unit, text }) => [unit, text]));
  const rulings = new Map(standingUnitRulings(ledger.units).map((ruling) => [ruling.unit, ruling]));
  const line = (unit: Unit, filing: Filing): BoardLine => {
    const submissions = summary.submissions.get(unit.code) ?? [];
    const files = uncounted.get(unit.code) ?? [];
    const findings = counts.get(unit.code) ?? { error: 0, warning: 0, note: 0 };
    const ruling = holding(rulings.get(unit.code), submissions);
    const roundsMissing = summary.completeness.incomplete.find((each) => each.unit === unit.code)?.missing;
    return {
      unit,
      filing:
        (filing === "missing" || filing === "unconfirmed") &&
        files.some(({ rejection }) => isWrongForm(rejection))
          ? "wrong-form"
          : filing,
      handling: waiting.has(unit.code) ? "to-decide" : handlingOf(submissions, findings.error, ruling),
      submissions,
      uncounted: files.map(({ file }) => file),
      findings,
      roundsMissing,
      ruling,
      contact: contacts.get(unit.code) ?? "",
    };
  };
  return [
    ...summary.units.map((unit) => line(unit, filingOf(unit.code, summary))),
    ...excused.map(({ unit }) => line(unit, "not-expected")),
  ];
}

/** Whether a unit has sent its report, and when. */
export function filingOf(unit: UnitCode, { submissions, completeness }: Summary): Filing {
  const sent = submissions.get(unit);
  if (sent === undefined) return completeness.unconfirmed === undefined ? "missing" : "unconfirmed";
  if (completeness.incomplete.some((each) => each.unit === unit)) return "incomplete";
  if (completeness.late.includes(unit)) return "late";
  const isUndated = completeness.isUndated === true || sent.some(({ savedAt }) => savedAt === undefined);
  return isUndated ? "undated" : "on-time";
}

/** Whether a file waits for the office to say whether it counts. */
const isLater = (finding: Finding): boolean =>
  finding.rule === "duplicate-unit" && finding.relation === "arrived-later";

function handlingOf(submissions: readonly Submission[], errors: number, ruling?: UnitRuling): Handling {
  if (submissions.length === 0) return "none";
  if (ruling?.ruling === "returned" || ruling?.ruling === "accepted") return ruling.ruling;
  return errors > 0 ? "with-errors" : "clean";
}

/** A ruling about a file holds while that file is what counts of the unit. */
function holding(ruling: UnitRuling | undefined, submissions: readonly Submission[]): UnitRuling | undefined {
  if (ruling === undefined || ruling.ruling === "not-expected") return ruling;
  return submissions.some(({ fingerprint }) => fingerprint === ruling.fingerprint) ? ruling : undefined;
}

function isWrongForm(rejection: Rejection): boolean {
  const kind = rejection.kind === "kept" ? rejection.was : rejection.kind;
  return kind === "wrong-plan" || kind === "wrong-round";
}

/** How many errors are left in the reports that count, by unit. */
export function openErrors(
  findings: readonly Finding[],
  { submissions }: Summary,
): ReadonlyMap<UnitCode, number> {
  const counts = findingCounts(findings, (unit) => submissions.has(unit));
  return new Map(
    [...counts].flatMap(([unit, { error }]) =>
      error > 0 && submissions.has(unit) ? [[unit, error] as const] : [],
    ),
  );
}

function findingCounts(
  findings: readonly Finding[],
  hasReport: (unit: UnitCode) => boolean,
): ReadonlyMap<UnitCode, ReturnType<typeof countFindings>> {
  const byUnit = groupedBy(findings, ({ unit }) => unit);
  return new Map(
    [...byUnit].flatMap(([unit, own]) => {
      if (unit === undefined) return [];
      // About a file that does not count: it says nothing of the report that does.
      const isOfReport = (each: Finding): boolean => traitsOf(ruleOf(each)).refuses !== "other-form";
      return [[unit, countFindings(hasReport(unit) ? own.filter(isOfReport) : own)] as const];
    }),
  );
}

function uncountedFiles({ rejected, files }: BoardFacts): ReadonlyMap<UnitCode, readonly RejectedFile[]> {
  const senders = new Map(files.map(({ file, unit }) => [file, unit]));
  return grouped(
    rejected.flatMap((each) => {
      const unit = senders.get(each.file);
      return unit === undefined ? [] : [[unit, each] as const];
    }),
  );
}
