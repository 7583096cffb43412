import type { Submission, Mark, MarkKind, MarkSource } from "../../../model/submission";

const STRENGTH: Readonly<Record<MarkSource, number>> = { header: 0, name: 1, property: 2 };

/** Returns the marks of one kind, strongest first. */
export function marksOf(submission: Submission, kind: MarkKind): readonly Mark[] {
  return submission.marks
    .filter((mark) => mark.kind === kind)
    .toSorted((left, right) => STRENGTH[left.source] - STRENGTH[right.source]);
}
