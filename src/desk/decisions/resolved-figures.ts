import { elementCode, unitCode, type UnitCode } from "../../model/codes";
import { figureNow } from "../../model/board";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Submission } from "../../model/submission";
import type { Summary } from "../../model/roll-up";
import { amountOf } from "../../model/value";
import type { DeskRequestFailure, DeskRequestScope } from "./desk-requests";

/** As an officer names it. */
interface NamedFigure {
  readonly unit: string;
  readonly code: string;
}

/** A unit by its code. */
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

/** A figure as it was received in the report that counts; of a review in the last one that has it. */
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

/** A figure as the summary shows it, of a unit or of the office itself: an element, or an indicator. */
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

/** The reports of a unit that count; of one that has none that counts the report that it sent last, by its own counting. */
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
