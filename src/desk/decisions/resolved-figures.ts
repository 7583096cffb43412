import { fail, succeed, type Outcome } from "../../base/outcome";
import { figureNow } from "../../model/board";
import { elementCode, unitCode, type UnitCode, type RoundId } from "../../model/codes";
import type { SourceFile } from "../../model/finding";
import type { Ledger } from "../../model/ledger";
import type { Plan } from "../../model/plan";
import type { Summary } from "../../model/roll-up";
import type { Submission } from "../../model/submission";
import type { UnitRegistry } from "../../model/unit";
import { amountOf } from "../../model/value";
import type { FileReading } from "../received/read-received-file";

/** Why a request is impossible. Then none is written. */
export type DeskRequestFailure =
  | { readonly kind: "unknown-file"; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-unit"; readonly found: string; readonly known: readonly string[] }
  | { readonly kind: "unknown-figure"; readonly found: string }
  /** Several files have this name; lists the content of each. */
  | { readonly kind: "ambiguous-file"; readonly found: string; readonly known: readonly SourceFile[] }
  /** The file is no report of this roll-up, so it cannot count. */
  | { readonly kind: "no-report"; readonly found: string }
  /** The amount is a fraction of a person or thing. */
  | { readonly kind: "not-whole"; readonly code: string; readonly label: string; readonly amount: number }
  /** The unit has no report to return or accept. */
  | { readonly kind: "nothing-received"; readonly unit: string };

/** The subject of requests. `at`: the current ISO date-time. */
export interface DeskRequestScope {
  readonly plan: Plan;
  readonly round: RoundId;
  readonly registry: UnitRegistry;
  readonly readings: readonly FileReading[];
  /** Returns the summary under a ledger. Without decisions, a unit's latest report counts. */
  readonly summaryWith?: (ledger: Ledger) => Summary;
  readonly at: string;
}

/** A figure as an officer names it. */
interface NamedFigure {
  readonly unit: string;
  readonly code: string;
}

/** Finds a unit by its code. */
export function knownUnit(
  code: string,
  { registry }: DeskRequestScope,
): Outcome<UnitCode, DeskRequestFailure> {
  const { units } = registry;
  const known = units.find((unit) => unit.code === unitCode(code));
  return known === undefined
    ? fail({ kind: "unknown-unit", found: code, known: units.map((unit) => unit.code) })
    : succeed(known.code);
}

/** Returns a figure as received in the counted report; for a review, in the last one that has it. */
export function sentFigure(
  { unit, code }: NamedFigure,
  scope: DeskRequestScope,
  summary: Summary | undefined,
) {
  const known = knownUnit(unit, scope);
  if (!known.ok) return known;
  const element = scope.plan.elements.find((each) => each.code === elementCode(code))?.code;
  if (element === undefined) return fail<DeskRequestFailure>({ kind: "unknown-figure", found: code });
  const reports = reportsOf(known.value, scope, summary);
  const report = reports.findLast(({ entries }) => entries.has(element)) ?? reports.at(-1);
  const reading = report?.entries.get(element)?.reading;
  const amount = reading === undefined || reading.kind === "misread" ? undefined : amountOf(reading);
  const round = report?.round ?? scope.round;
  return succeed({ unit: known.value, code: element, round, about: amount ?? null });
}

/** Returns a figure as the summary shows it: an element or indicator of a unit or the office. */
export function notedFigure(
  { unit, code }: NamedFigure,
  scope: DeskRequestScope,
  summary: Summary | undefined,
) {
  const { plan, round, registry } = scope;
  const known =
    registry.office.code === unitCode(unit) ? succeed(registry.office.code) : knownUnit(unit, scope);
  if (!known.ok) return known;
  const figure = [...plan.elements, ...plan.indicators].find((each) => each.code === code)?.code;
  if (figure === undefined) return fail<DeskRequestFailure>({ kind: "unknown-figure", found: code });
  const key = { unit: known.value, code: figure, round };
  if (summary !== undefined) return succeed({ ...key, about: figureNow(summary, key) ?? null });
  const sent = sentFigure({ unit, code }, scope, summary);
  return sent.ok ? succeed({ ...key, about: sent.value.about }) : sent;
}

/** Returns the counted reports of a unit; without one, the latest by revision. */
export function reportsOf(
  unit: UnitCode,
  { readings, round }: DeskRequestScope,
  summary: Summary | undefined,
): readonly Submission[] {
  const counting = summary?.submissions.get(unit);
  if (counting !== undefined) return counting;
  return readings
    .flatMap((reading) => (reading.kind === "rejected" ? [] : [reading.submission]))
    .filter((submission) => submission.unit === unit && submission.round === round)
    .toSorted((left, right) => right.revision - left.revision)
    .slice(0, 1);
}
