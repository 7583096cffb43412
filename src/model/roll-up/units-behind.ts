import { isShort } from "../submission/units-behind";
import type { Completeness, ReportBehind, RoundStanding } from "./completeness";
import type { Summary } from "./summary";
import type { UnitValues } from "./unit-values";

/** Returns the reports that state it, by unit and round. */
export const reportsBehind = (answers: readonly UnitValues[]): readonly ReportBehind[] =>
  answers.flatMap(({ unit, received }) =>
    (received?.reports ?? []).flatMap(({ submission: { round, behind } }) =>
      behind === undefined ? [] : [{ unit: unit.code, round, ...behind }],
    ),
  );

/** Returns the reports that cover fewer units than they should. */
export const shortReports = ({ behind }: Pick<Completeness, "behind">): readonly ReportBehind[] =>
  behind.filter(isShort);

/**
 * Returns how many units each round of a review made of the office's own summaries covers: the one report
 * received of each does not show who has sent. Empty otherwise, and if a summary does not state it.
 */
export function ownCoverage({
  office,
  units,
  completeness: { rounds, behind },
}: Pick<Summary, "office" | "units" | "completeness">): readonly (Pick<RoundStanding, "round" | "name"> & {
  readonly n: number;
  readonly of: number;
})[] {
  const [only, ...others] = units;
  if (others.length > 0 || only?.code !== office.code) return [];
  return rounds.flatMap(({ round, name }) => {
    const known = behind.find((report) => report.round === round);
    return known === undefined ? [] : [{ round, name, n: known.received, of: known.expected }];
  });
}
