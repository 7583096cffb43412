import { unequalRounds, ownCoverage, type Summary } from "../../model/roll-up";
import { roundsCoverageWords } from "../words/completeness-words";
import { COVERAGE_PARTS, coverageWords } from "../words/summary-words";

/**
 * "n of N units", and of a review that lacks reports each round, as it stands on every printed sheet; of a
 * review of the office's own summaries how many units these were made from.
 */
export const coverageOf = (summary: Summary): string => ownCoverageWords(summary) ?? countedCoverage(summary);

const countedCoverage = ({ completeness }: Summary): string =>
  coverageWords(completeness.received.length, completeness.expected.length) + byRound(completeness);

/** Undefined of a roll-up of units, whose reports are counted. */
export function ownCoverageWords(summary: Summary): string | undefined {
  const rounds = ownCoverage(summary);
  return rounds.length === 0 ? undefined : COVERAGE_PARTS.ofRounds(rounds);
}

/** Behind the number of units; empty where no report is missing in any round. */
export function byRound(completeness: Summary["completeness"]): string {
  const rounds = unequalRounds(completeness);
  return rounds.length === 0 ? "" : `; ${roundsCoverageWords(rounds)}`;
}
