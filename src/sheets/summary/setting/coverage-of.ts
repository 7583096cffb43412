import type { Summary } from "../../../domain/roll-up/summary";
import { coverageWords } from "../../words/summary/summary-words";

/** "n of N units", as it stands on every printed sheet. */
export const coverageOf = (summary: Summary): string =>
  coverageWords(summary.completeness.received.length, summary.completeness.expected.length);
