import type { Summary } from "../roll-up/summary";
import { amountOf, type Value } from "../value";
import type { FigureKey } from "../ledger/ledger";

/**
 * The figure a note is about as the summary has it now: what a unit is reported with, or of the office itself
 * its total. Of another round than the summary's: what the unit sent in it. Undefined where there is none.
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

/** Elements and indicators have codes of their own kinds; a key may be of either. */
const found = <T>(map: ReadonlyMap<string, T> | undefined, code: string): T | undefined => map?.get(code);
