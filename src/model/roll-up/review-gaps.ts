import type { UnitCode } from "../codes";
import type { RoundStanding } from "./completeness";
import type { ElementTotal, Summary } from "./summary";
import { ownCoverage, shortReports } from "./units-behind";

/**
 * What the totals of a roll-up lack. `unreported`: rounds of a review that no unit has reported. `lacking`:
 * units that reported others, but not these. `under-way`: rounds that are not over, of a single round the
 * round itself. `behind`: offices below whose reports lack units of their own. `unlisted`: bodies that report
 * too but that the list of units does not contain.
 */
export type RollUpGap =
  | { readonly kind: "unreported" | "under-way"; readonly rounds: readonly NamedRound[] }
  | { readonly kind: "lacking"; readonly rounds: readonly NamedRound[]; readonly units: readonly string[] }
  | { readonly kind: "unlisted"; readonly bodies: string }
  | {
      readonly kind: "behind";
      readonly reports: readonly { readonly name: string; readonly text: string }[];
    };

type NamedRound = Pick<RoundStanding, "round" | "name" | "to">;

/** Everything but the units that sent nothing at all; units that lack the same rounds stand together. */
export function rollUpGaps(
  summary: Pick<Summary, "completeness" | "units" | "office">,
): readonly RollUpGap[] {
  const { completeness, units } = summary;
  const { rounds, incomplete } = completeness;
  const isReview = rounds.length > 1;
  const unreported = isReview
    ? rounds.filter(({ expected, received }) => expected.length > 0 && received.length === 0)
    : [];
  const underWay = rounds.filter(({ isOver }) => !isOver);
  const names = new Map(units.map(({ code, name }) => [code, name]));
  const roundNames = new Map(rounds.map(({ round, name }) => [round, name]));
  // A review of the office's own summaries says of how many units each was made: see ownCoverage.
  const behind = ownCoverage(summary).length > 0 ? [] : shortReports(completeness);
  const short = behind.map(({ unit, round, text }) => {
    const ofRound = isReview ? [roundNames.get(round) ?? round] : [];
    return { name: [nameIn(names, unit), ...ofRound].join(", "), text };
  });
  const lacking = new Map<string, { rounds: readonly NamedRound[]; units: readonly string[] }>();
  for (const { unit, missing } of incomplete) {
    const own = rounds.filter(
      (standing) => missing.includes(standing.round) && !unreported.includes(standing),
    );
    if (own.length === 0) continue;
    const key = own.map(({ round }) => round).join(" ");
    const known = lacking.get(key);
    lacking.set(key, { rounds: own, units: [...(known?.units ?? []), nameIn(names, unit)] });
  }
  const { unlisted: bodies } = completeness;
  return [
    ...(bodies === undefined ? [] : [{ kind: "unlisted" as const, bodies }]),
    ...(unreported.length > 0 ? [{ kind: "unreported" as const, rounds: unreported }] : []),
    ...[...lacking.values()]
      .toSorted((one, other) => firstIn(rounds, one.rounds) - firstIn(rounds, other.rounds))
      .map((each) => ({ kind: "lacking" as const, ...each })),
    ...(short.length > 0 ? [{ kind: "behind" as const, reports: short }] : []),
    ...(underWay.length > 0 ? [{ kind: "under-way" as const, rounds: underWay }] : []),
  ];
}

const firstIn = (all: readonly NamedRound[], some: readonly NamedRound[]): number =>
  all.findIndex(({ round }) => round === some[0]?.round);

const nameIn = (names: ReadonlyMap<UnitCode, string>, unit: UnitCode): string => names.get(unit) ?? unit;

/**
 * The rounds of a review by how many of the units that report for them have; empty where nobody lacks any.
 */
export const unequalRounds = ({ rounds }: Summary["completeness"]): readonly NamedCoverage[] =>
  rounds.length > 1 && rounds.some(({ expected, received }) => received.length < expected.length)
    ? rounds.map(({ name, expected, received }) => ({ name, n: received.length, of: expected.length }))
    : [];

export interface NamedCoverage {
  readonly name: string;
  readonly n: number;
  readonly of: number;
}

/**
 * Of how many units a total has each round of a review; empty where one number says it: none lacks any, or
 * only one round asks for it. Of a review of the office's own summaries only the rounds that lack the figure:
 * the units behind each are said once.
 */
export function unequalCoverage(
  { rounds = [] }: Pick<ElementTotal, "rounds">,
  summary: Pick<Summary, "completeness" | "office" | "units">,
): readonly NamedCoverage[] {
  const { completeness } = summary;
  const own = ownCoverage(summary);
  if (own.length > 0)
    return own.flatMap(({ round, name, of }) =>
      rounds.some((each) => each.round === round && each.n === 0) ? [{ name, n: 0, of }] : [],
    );
  if (rounds.length < 2 || rounds.every(({ n, of }) => n === of)) return [];
  const names = new Map(completeness.rounds.map(({ round, name }) => [round, name]));
  return rounds.map(({ round, n, of }) => ({ name: names.get(round) ?? round, n, of }));
}
