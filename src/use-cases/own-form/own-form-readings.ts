import { unreadableFile } from "../../domain/finding/unreadable-file";
import { unitCode, type ElementCode, type IsoDate } from "../../domain/codes";
import { expectedUnits } from "../../domain/ledger/expected-units";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger/ledger";
import type { CellContent } from "../../domain/grid/grid";
import { applyDecisions } from "../../domain/submission/apply-decisions";
import type { NumberDecision } from "../../domain/numbers/number-decision";
import type { OwnFacts, OwnUnit } from "../../domain/own-form/own-facts";
import { countedRows } from "../../domain/own-form/counted-rows";
import { replacedFindings } from "../../domain/own-form/own-findings";
import { OWN_LEVEL, OWN_ROUND, ownPlan, ownUnit } from "../../domain/own-form/own-plan";
import { ownTotals } from "../../domain/own-form/own-totals";
import { reportedSubmission } from "../../domain/submission/reported-submission";
import type { RejectedFile } from "../../domain/file/rejection";
import { currentSubmissions } from "../../domain/submission/resubmission";
import { rollUp } from "../../domain/roll-up/roll-up";
import type { Submission } from "../../domain/submission/submission";
import type { Unit, UnitRegistry } from "../../domain/unit/unit";
import { nameReader } from "../../domain/unit/unit-name-reader";
import { nameWords } from "../../plans/units/name-words";
import type { BlankForm, OwnCopy } from "../../sheets/own-form/copies/read-own-copy";
import { ownFormFinding } from "../../sheets/own-form/copies/structure-findings";
import { formResults } from "../../sheets/own-form/formula/form-results";
import { admitOwnCopies, type AdmittedCopies, type UnitsKnown } from "./own-form-admission";
import { copyFindings, formulaFindings, nameIn } from "./own-form-findings";
import type { OwnReading } from "./read-own-received";

/** Whose copies are expected, until when, and what people have said of them. */
export interface OwnFormSubject extends UnitsKnown {
  readonly blank: BlankForm;
  /** What the form is called. */
  readonly title?: string;
  readonly decisions?: readonly NumberDecision[];
  /** What people have decided and noted about this roll-up. */
  readonly ledger?: Ledger;
  /** The last day on which a copy is on time. */
  readonly due?: IsoDate;
}

/** Adds up the copies that count. Every file is accounted for; the order of the readings changes nothing. */
export function rollUpOwnReadings(subject: OwnFormSubject, given: readonly OwnReading[]): OwnFacts {
  const { blank, title = "", registry, decisions = [], ledger = EMPTY_LEDGER, due } = subject;
  const { form } = blank;
  const readings = inOrder(given);
  const admitted = admitOwnCopies(subject, readings);
  const plan = ownPlan(form, title, due);
  const { units, excused } = expectedUnits(unitsOf(admitted, registry), ledger.units);
  const copies = new Map<Submission, OwnCopy>(
    admitted.copies.map((copy) => [applyDecisions(copy.submission, decisions), copy]),
  );
  const isExcused = new Map(excused.map(({ unit, ruling }) => [unit.code, ruling]));
  const expected = [...copies.keys()].filter(({ unit }) => !isExcused.has(unit));
  const { current, replaced, setAside } = currentSubmissions(expected, ledger.files);
  const rows = countedRows(form, current, ownerOf(admitted.units), (change, row, files) =>
    ownFormFinding(change, files, {}, row.name),
  );
  const counted = rollUp({
    plan,
    round: OWN_ROUND,
    office: officeOf(registry),
    units,
    submissions: rows.submissions,
    adjustments: ledger.adjustments,
  });
  // The sheets keep all that was received: what counts of it may be another thing in the next run.
  const summary = {
    ...counted,
    submissions: new Map(current.map((submission) => [submission.unit, [submission]] as const)),
  };
  const reported = rows.submissions.map((submission) => reportedSubmission(submission, ledger.adjustments));
  const totals = ownTotals(form, reported);
  const { results, resultsOf } = formResults(form, blank.workbook.grids, totals, reported);
  const unitOf = new Map([...copies.keys()].map(({ file, unit }) => [file, unit]));
  const readingOf = new Map(readings.map((reading) => [reading.source.file, reading]));
  const counts = new Set(current);
  const rejected: readonly RejectedFile[] = [
    ...admitted.rejected,
    ...[...copies.keys()].flatMap(({ unit, file }) => {
      const ruling = isExcused.get(unit);
      return ruling ? [{ file, rejection: { kind: "not-expected" as const, reason: ruling.reason } }] : [];
    }),
    ...setAside.map(({ submission, ruling }) => ({
      file: submission.file,
      rejection: { kind: "set-aside" as const, reason: ruling.reason },
    })),
    ...replaced.map(({ submission, by, relation }) => ({
      file: submission.file,
      rejection: { kind: "replaced" as const, by: by.file, isIdentical: relation === "identical" },
    })),
  ];
  return {
    form,
    plan,
    summary,
    ledger,
    excused,
    ...(due === undefined ? {} : { due }),
    ...(registry === undefined ? {} : { office: registry.office }),
    units,
    current: new Map(rows.submissions.map((submission) => [submission.unit, submission])),
    uncounted: [...copies.keys()].filter((submission) => !counts.has(submission)),
    setAside,
    totals,
    results,
    resultsOf,
    own: new Map(),
    findings: [
      ...admitted.rejected.filter(saysMore).map(unreadableFile),
      ...current.flatMap((submission) =>
        copyFindings(
          form,
          submission,
          copies.get(submission) ?? NO_COPY,
          resultsOf.get(submission.unit) ?? NOTHING,
          readingOf.get(submission.file),
        ),
      ),
      ...rows.findings,
      ...replacedFindings(form, replaced, nameIn(admitted.units)),
      ...formulaFindings(results),
    ],
    rejected,
    files: readings.map(({ source }) => {
      const unit = unitOf.get(source.file);
      return unit === undefined ? source : { ...source, unit, revision: 1 };
    }),
  };
}

/** By the names of the files: whatever order they were read in. */
export const inOrder = (readings: readonly OwnReading[]): readonly OwnReading[] =>
  readings.toSorted((one, other) => (one.source.file < other.source.file ? -1 : 1));

/** That the office's own summary is no copy is nobody's mistake. */
const saysMore = ({ rejection }: RejectedFile): boolean =>
  (rejection.kind === "kept" ? rejection.was : rejection.kind) !== "own-summary";

const NOTHING: ReadonlyMap<ElementCode, CellContent | undefined> = new Map();
const NO_COPY: Pick<OwnCopy, "findings" | "typed"> = { findings: [], typed: [] };

/** Whether a copy is of the unit that is printed in a row. */
function ownerOf(units: readonly OwnUnit[]): (submission: Submission, name: string) => boolean {
  const reader = nameReader(nameWords);
  const strict = (name: string): string => reader.strict(name).join("");
  const names = new Map(units.map(({ code, name }) => [code, strict(name)]));
  return ({ unit }, name) => unit === unitCode(name) || names.get(unit) === strict(name);
}

/** The units of the list with whom they report to; without a list those that the copies name. */
const unitsOf = ({ units }: AdmittedCopies, registry: UnitRegistry | undefined): readonly Unit[] =>
  registry === undefined ? units.map(ownUnit) : registry.units.map((unit) => ({ ...unit, level: OWN_LEVEL }));

/** Without a list nobody says who rolls up. */
const officeOf = (registry: UnitRegistry | undefined): Unit =>
  ownUnit(registry?.office ?? { code: NO_OFFICE, name: "" });

const NO_OFFICE = unitCode("");
