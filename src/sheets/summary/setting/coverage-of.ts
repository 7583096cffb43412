import { unequalRounds } from "../../../domain/roll-up/review-gaps";
import type { Summary } from "../../../domain/roll-up/summary";
import { roundsCoverageWords } from "../../words/summary/completeness-words";
import { coverageWords } from "../../words/summary/summary-words";

/** "n of N units", and of a review that lacks reports each round, as it stands on every printed sheet. */
export const coverageOf = ({ completeness }: Summary): string =>
  coverageWords(completeness.received.length, completeness.expected.length) + byRound(completeness);

/** Behind the number of units; empty where no report is missing in any round. */
export function byRound(completeness: Summary["completeness"]): string {
  const rounds = unequalRounds(completeness);
  return rounds.length === 0 ? "" : `; ${roundsCoverageWords(rounds)}`;
}
