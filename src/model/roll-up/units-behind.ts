import { isShort } from "../submission/units-behind";
import type { Completeness, ReportBehind, RoundStanding } from "./completeness";
import type { Summary } from "./summary";
import type { UnitValues } from "./unit-values";

/** The reports that say it, unit by unit and round by round. */
export const reportsBehind = (answers: readonly UnitValues[]): readonly ReportBehind[] =>
  answers.flatMap(({ unit, received }) =>
    (received?.reports ?? []).flatMap(({ submission: { round, behind } }) =>
      behind === undefined ? [] : [{ unit: unit.code, round, ...behind }],
    ),
  );

/** Those that were made from fewer units than they should be. */
export const shortReports = ({ behind }: Pick<Completeness, "behind">): readonly ReportBehind[] =>
  behind.filter(isShort);

/**
 * How many units stand behind each round of a review that an office made of its own summaries: the one report
 * that was received of each says nothing of who has sent. Empty of anything else, and where a summary does
 * not say it.
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
