import type { ElementCode, RoundId } from "../domain/codes";
import type { Finding, RuleId } from "../domain/finding";
import { ownReport } from "../domain/own-report";
import type { Plan } from "../domain/plan";
import type { RejectedFile } from "../domain/rejection";
import { currentSubmissions, type CurrentSubmissions } from "../domain/resubmission";
import { rollUp } from "../domain/roll-up";
import { duplicateUnit } from "../domain/rules/duplicate-unit";
import type { SourceFile } from "../domain/source-file";
import type { Summary } from "../domain/summary";
import type { Unit, UnitRegistry } from "../domain/unit";
import type { Value } from "../domain/value";
import type { Drawing } from "../sheets/drawing";
import { drawSummary } from "../sheets/summary/draw-summary";
import { admit } from "./admit";
import { checkReading } from "./check-reading";
import { templateOf } from "./make-form";
import type { FileReading } from "./read-received-file";

/** What is rolled up, and the plans by which a file that does not belong here is recognised and named. */
export interface RollUpSubject {
  /** Whom the office itself reports to. */
  readonly above?: Unit;
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  readonly plans: readonly Plan[];
}

/** What a roll-up found out, whatever becomes of its sheets. */
export interface RollUpFacts {
  readonly summary: Summary;
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly files: readonly SourceFile[];
  readonly own: ReadonlyMap<ElementCode, Value>;
}

/** The rules that say why a file does not count; what else is wrong with such a file is of no interest here. */
const REFUSING_RULES: ReadonlySet<RuleId> = new Set([
  "unreadable",
  "wrong-plan",
  "wrong-round",
  "wrong-unit",
]);

/** The readings held against what was asked for: which files count, and everything that was noticed about them. */
export interface CheckedReadings extends CurrentSubmissions {
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly files: readonly SourceFile[];
}

/** Checks what was read. Every file is accounted for: it counts, or it is rejected with a reason. */
export function checkReadings(subject: RollUpSubject, readings: readonly FileReading[]): CheckedReadings {
  const { plan, round, registry, plans } = subject;
  const expected = { plan: plan.id, round, units: registry };
  const { admitted, refused } = admit(readings, expected);
  const submissions = currentSubmissions(admitted.map(({ submission }) => submission));
  const { current, replaced } = submissions;
  const counted = admitted.filter(({ submission }) => current.get(submission.unit) === submission);
  return {
    ...submissions,
    findings: [
      ...refused.flatMap(({ reading }) =>
        checkReading(reading, plans, expected).filter(({ rule }) => REFUSING_RULES.has(rule)),
      ),
      ...counted.flatMap((reading) => checkReading(reading, plans, expected)),
      ...duplicateUnit(replaced, plan, registry),
    ],
    rejected: [
      ...refused.map(({ reading, rejection }) => ({ file: reading.source.file, rejection })),
      ...replaced.map(({ submission, by, relation }) => ({
        file: submission.file,
        rejection: { kind: "replaced" as const, by: by.file, isIdentical: relation === "identical" },
      })),
    ],
    files: readings.map(({ source }) => source),
  };
}

/** Adds up the files that count. */
export function rollUpChecked(subject: RollUpSubject, checked: CheckedReadings): RollUpFacts {
  const { plan, round, registry } = subject;
  const { findings, rejected, files } = checked;
  const summary = rollUp({
    plan,
    round,
    office: registry.office,
    units: registry.units,
    submissions: [...checked.current.values()],
  });
  const own = ownReport(summary, plan, templateOf(plan, round, registry.office));
  return { summary, findings, rejected, files, own };
}

/** The summary workbook of a roll-up. `createdAt` is an ISO date-time. */
export function drawRollUp(subject: RollUpSubject, facts: RollUpFacts, createdAt: string): Drawing {
  const { plan, round, registry, above } = subject;
  return drawSummary({
    ...facts,
    plan,
    template: templateOf(plan, round, registry.office),
    above,
    createdAt,
  });
}
