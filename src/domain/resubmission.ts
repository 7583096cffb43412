import type { ElementCode } from "./codes";
import type { FigureDifference } from "./finding-parts";
import type { Submission } from "./submission";
import { amountOf } from "./value";

/** A figure that two files of one unit give differently. */
export type SubmittedDifference = Pick<FigureDifference, "kept" | "other"> & { readonly code: ElementCode };

/** A submission that does not count because another one of the same unit does. */
export interface ReplacedSubmission {
  readonly submission: Submission;
  readonly by: Submission;
  /** `identical`: same bytes. `older`: an earlier revision. `undecided`: same revision, other content. */
  readonly relation: "identical" | "older" | "undecided";
  readonly differences: readonly SubmittedDifference[];
}

export interface CurrentSubmissions {
  /** By the codes of their units, then by round. */
  readonly current: readonly Submission[];
  readonly replaced: readonly ReplacedSubmission[];
}

/**
 * The one submission that counts for each unit and round: the highest revision, among equals the one saved last. What decides when
 * even that is equal means nothing, but it is the same in every run: the order of the files changes nothing.
 */
export function currentSubmissions(submissions: readonly Submission[]): CurrentSubmissions {
  const groups: Submission[][] = [];
  for (const submission of submissions.toSorted(strongestFirst)) {
    const last = groups.at(-1);
    if (last?.[0]?.unit === submission.unit && last[0].round === submission.round) last.push(submission);
    else groups.push([submission]);
  }
  return {
    current: groups.flatMap(([by]) => by ?? []),
    replaced: groups.flatMap(([by, ...others]) =>
      by === undefined ? [] : others.map((submission) => replacement(submission, by)),
    ),
  };
}

function strongestFirst(left: Submission, right: Submission): number {
  return (
    ascending(left.unit, right.unit) ||
    ascending(left.round, right.round) ||
    right.revision - left.revision ||
    ascending(savedAt(right), savedAt(left)) ||
    ascending(left.fingerprint, right.fingerprint) ||
    ascending(left.file, right.file)
  );
}

const ascending = <T extends string | number>(left: T, right: T): number =>
  left === right ? 0 : left < right ? -1 : 1;

/** A file that does not say when it was saved loses to one that does. */
function savedAt(submission: Submission): number {
  const instant = Date.parse(submission.savedAt ?? "");
  return Number.isNaN(instant) ? -Infinity : instant;
}

function replacement(submission: Submission, by: Submission): ReplacedSubmission {
  if (submission.fingerprint === by.fingerprint) {
    return { submission, by, relation: "identical", differences: [] };
  }
  const relation = submission.revision < by.revision ? "older" : "undecided";
  return { submission, by, relation, differences: differencesOf(by, submission) };
}

function differencesOf(kept: Submission, other: Submission): readonly SubmittedDifference[] {
  const codes = new Set([...kept.entries.keys(), ...other.entries.keys()]);
  return [...codes]
    .map((code) => ({ code, kept: figureOf(kept, code), other: figureOf(other, code) }))
    .filter((difference) => difference.kept !== difference.other);
}

function figureOf(submission: Submission, code: ElementCode): number | null {
  const reading = submission.entries.get(code)?.reading;
  return reading === undefined || reading.kind === "misread" ? null : (amountOf(reading) ?? null);
}
