import type { ElementCode, RoundId } from "../domain/codes";
import type { Finding, RuleId } from "../domain/finding";
import { fail, succeed, type Outcome } from "../domain/outcome";
import { ownReport } from "../domain/own-report";
import type { Plan } from "../domain/plan";
import type { RejectedFile } from "../domain/rejection";
import { currentSubmissions } from "../domain/resubmission";
import { rollUp } from "../domain/roll-up";
import { duplicateUnit } from "../domain/rules/duplicate-unit";
import type { SourceFile } from "../domain/source-file";
import type { Summary } from "../domain/summary";
import type { UnitRegistry } from "../domain/unit";
import type { Value } from "../domain/value";
import { drawSummary } from "../sheets/summary/draw-summary";
import { admit } from "./admit";
import { checkReading } from "./check-reading";
import { templateOf } from "./make-form";
import type { Clock, Progress, ReceivedFile, WorkbookFiles } from "./ports";
import { readReceivedFile, type FileReading } from "./read-received-file";
import { levelLookup } from "./unit-lookup";

export interface RollUpRequest {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  readonly files: readonly ReceivedFile[];
  /** Plans and units by which a file that does not belong here is recognised and named. */
  readonly plans: readonly Plan[];
  readonly registries: readonly UnitRegistry[];
  readonly progress: Progress;
}

/** Milliseconds spent on each step. */
export interface Timings {
  readonly read: number;
  readonly check: number;
  readonly aggregate: number;
  readonly write: number;
}

export interface RollUpResult {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly files: readonly SourceFile[];
  readonly own: ReadonlyMap<ElementCode, Value>;
  /** The summary workbook, ready to save. */
  readonly workbook: Uint8Array;
  readonly timings: Timings;
}

/** The rules that say why a file does not count; what else is wrong with such a file is of no interest here. */
const REFUSING_RULES: ReadonlySet<RuleId> = new Set([
  "unreadable",
  "wrong-plan",
  "wrong-round",
  "wrong-unit",
]);

export interface RollUpFailure {
  readonly kind: "cancelled";
}

/**
 * Reads and checks the received files, adds up those that count and draws the summary workbook. Every file is accounted
 * for: it counts, or it is rejected with a reason. The order of the files changes nothing.
 */
export async function rollUpFiles(
  request: RollUpRequest,
  workbooks: WorkbookFiles,
  clock: Clock,
): Promise<Outcome<RollUpResult, RollUpFailure>> {
  const { plan, round, registry } = request;
  const started = clock.elapsed();
  const readings = await readAll(request, workbooks);
  if (readings === undefined) return fail({ kind: "cancelled" });

  const readDone = clock.elapsed();
  const expected = { plan: plan.id, round, units: registry };
  const { admitted, refused } = admit(readings, expected);
  const { current, replaced } = currentSubmissions(admitted.map(({ submission }) => submission));
  const counted = admitted.filter(({ submission }) => current.get(submission.unit) === submission);
  const findings = [
    ...refused.flatMap(({ reading }) =>
      checkReading(reading, request.plans, expected).filter(({ rule }) => REFUSING_RULES.has(rule)),
    ),
    ...counted.flatMap((reading) => checkReading(reading, request.plans, expected)),
    ...duplicateUnit(replaced, plan, registry),
  ];

  const checkDone = clock.elapsed();
  const summary = rollUp({
    plan,
    round,
    office: registry.office,
    units: registry.units,
    submissions: [...current.values()],
  });
  const template = templateOf(plan, round, registry.office);
  const own = ownReport(summary, plan, template);

  const aggregateDone = clock.elapsed();
  const rejectedFiles: readonly RejectedFile[] = [
    ...refused.map(({ reading, rejection }) => ({ file: reading.source.file, rejection })),
    ...replaced.map(({ submission, by, relation }) => ({
      file: submission.file,
      rejection: { kind: "replaced" as const, by: by.file, isIdentical: relation === "identical" },
    })),
  ];
  const files = readings.map(({ source }) => source);
  const drawing = drawSummary({
    plan,
    template,
    summary,
    own,
    findings,
    rejected: rejectedFiles,
    files,
    createdAt: clock.today(),
  });
  const workbook = workbooks.write(drawing);
  const timings: Timings = {
    read: readDone - started,
    check: checkDone - readDone,
    aggregate: aggregateDone - checkDone,
    write: clock.elapsed() - aggregateDone,
  };
  return succeed({ summary, findings, rejected: rejectedFiles, files, own, workbook, timings });
}

/** Every file read, in an order that does not depend on how they were handed over; undefined when cancelled. */
async function readAll(
  request: RollUpRequest,
  workbooks: WorkbookFiles,
): Promise<readonly FileReading[] | undefined> {
  const levelOf = levelLookup([request.registry, ...request.registries]);
  const readings: FileReading[] = [];
  const files = request.files.toSorted((left, right) => (left.name < right.name ? -1 : 1));
  for (const file of files) {
    readings.push(await readReceivedFile(file, workbooks, { plans: request.plans, levelOf }));
    if (request.progress(readings.length, files.length, file.name) === "cancel") return undefined;
  }
  return readings;
}
