import type { HostFailure } from "../../use-cases/ports/open-workbook";
import type { HostFailureByKind, PaneWords } from "./pane-words";

/** Why the open workbook did not do what was asked, and what to do next. */
export function hostFailureSentence(words: PaneWords, failure: HostFailure): string {
  return sentenceOf(words, failure.kind, failure);
}

function sentenceOf<K extends HostFailure["kind"]>(
  words: PaneWords,
  kind: K,
  failure: HostFailureByKind[K],
): string {
  return words.hostFailure[kind](failure);
}
