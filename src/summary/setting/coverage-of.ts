import { unequalRounds, ownCoverage, type Summary } from "../../model/roll-up";
import { roundsCoverageWords } from "../words/completeness-words";
import { COVERAGE_PARTS, coverageWords } from "../words/summary-words";

/**
 * Returns "n of N units" for printed sheets, by round for an incomplete review; for a review of the office's
 * own summaries, the units these cover.
 */
export const coverageOf = (summary: Summary): string => ownCoverageWords(summary) ?? countedCoverage(summary);

const countedCoverage = ({ completeness }: Summary): string =>
  coverageWords(completeness.received.length, completeness.expected.length) + byRound(completeness);

/** Undefined for a roll-up of units, whose reports are counted. */
export function ownCoverageWords(summary: Summary): string | undefined {
  const rounds = ownCoverage(summary);
  return rounds.length === 0 ? undefined : COVERAGE_PARTS.ofRounds(rounds);
}

/** Appends units by round; empty if no report is missing. */
export function byRound(completeness: Summary["completeness"]): string {
  const rounds = unequalRounds(completeness);
  return rounds.length === 0 ? "" : `; ${roundsCoverageWords(rounds)}`;
}
