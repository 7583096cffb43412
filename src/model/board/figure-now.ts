import type { Summary } from "../roll-up/summary";
import { amountOf, type Value } from "../value";
import type { FigureKey } from "../ledger/ledger";

/**
 * Returns the current figure of a note: a unit's reported value, or the office's total. For another round
 * than the summary's, the unit's value in that round.
 */
export function figureNow(summary: Summary, { unit, code, round }: FigureKey): number | undefined {
  if (round !== summary.round) return sentIn(summary, { unit, code, round });
  if (unit === summary.office.code && !summary.reported.has(unit)) {
    return found(summary.indicators, code)?.value ?? found(summary.elements, code)?.amount;
  }
  const value = found(summary.reported.get(unit), code);
  return found(summary.byUnit.get(unit), code) ?? (value && amountOf(value));
}

function sentIn({ submissions }: Summary, { unit, code, round }: FigureKey): number | undefined {
  const report = submissions.get(unit)?.find((submission) => submission.round === round);
  const reading = found(report?.entries, code)?.reading;
  return reading === undefined || reading.kind === "misread" ? undefined : amountOf(reading satisfies Value);
}

/** Looks a key up as either an element or an indicator code. */
const found = <T>(map: ReadonlyMap<string, T> | undefined, code: string): T | undefined => map?.get(code);
