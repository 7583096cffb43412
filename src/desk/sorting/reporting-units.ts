import type { ConfirmedMatches, UnitRegistry } from "../../model/unit";
import type { FormReading } from "../received/read-received-file";
import { isOfficeSummary } from "../roll-up/is-office-summary";
import { knownUnits } from "../units/known-units";
import { recogniseUnit } from "../units/recognise-unit";

/** Number of units of a list with forms, and number of forms of unknown units. */
export interface ReportingUnits {
  readonly known: number;
  readonly unclear: number;
}

/**
 * Recognises the units of forms as a roll-up does: not by their codes alone, and without the office's own
 * summaries.
 */
export function reportingUnits(
  forms: readonly FormReading[],
  list: UnitRegistry,
  confirmed: ConfirmedMatches,
): ReportingUnits {
  const reports = forms.filter((form) => !isOfficeSummary(form, list.office.code));
  const { match } = knownUnits(
    list,
    reports.map(({ submission }) => submission),
    confirmed,
  );
  const recognised = reports.map((form) => recogniseUnit(form, match));
  return {
    known: new Set(recognised.flatMap((one) => (one.ok ? one.value.submission.unit : []))).size,
    unclear: recognised.filter(({ ok }) => !ok).length,
  };
}
