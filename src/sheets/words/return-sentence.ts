import type { Finding } from "../../domain/finding/finding";
import { findingSentence } from "./finding-sentences";

/** What is wrong, in one sentence without the address, which stands beside it. */
export function returnSentence(finding: Finding): string {
  const { cell: _cell, ...rest } = finding;
  return findingSentence(rest);
}
