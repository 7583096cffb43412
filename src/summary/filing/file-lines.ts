import type { Rejection, SourceFile } from "../../model/finding";
import type { Submission } from "../../model/submission";
import type { SummaryInput } from "../setting/summary-input";
import { groupedBy } from "../../base/grouped-by";

/** One file that was handed over and what became of it. */
export interface FileLine {
  readonly source: SourceFile;
  /** What was read, of a form of this roll-up, whether it counts or not. */
  readonly submission?: Submission;
  /** Why it does not count. */
  readonly rejection?: Rejection;
}

/**
 * All files in the order they were handed over; one that is not listed there, but counts or was rejected, at
 * the end.
 */
export function fileLines({ summary, uncounted, rejected, files }: SummaryInput): readonly FileLine[] {
  const counted = byFile([...summary.submissions.values()].flat());
  const others = byFile(uncounted);
  const reasons = byFile(rejected);
  const lines = files.map((source): FileLine => {
    const isSame = ({ fingerprint }: Submission): boolean =>
      source.fingerprint === undefined || fingerprint === source.fingerprint;
    const own = take(counted, source.file, isSame);
    if (own !== undefined) return { source, submission: own };
    const other = take(others, source.file, isSame);
    const rejection = take(reasons, source.file)?.rejection;
    return { source, submission: other, rejection };
  });
  const rest = [...others.values()].flat().map((submission): FileLine => {
    const rejection = take(reasons, submission.file)?.rejection;
    return { source: sourceOf(submission), submission, rejection };
  });
  return [
    ...lines,
    ...[...counted.values()].flat().map((submission) => ({ source: sourceOf(submission), submission })),
    ...rest,
    ...[...reasons.values()].flat().map(({ file, rejection }) => ({ source: { file }, rejection })),
  ];
}

const sourceOf = ({ file, fingerprint, savedAt, unit, revision }: Submission): SourceFile => ({
  file,
  fingerprint,
  savedAt,
  unit,
  revision,
});

function byFile<T extends { readonly file: string }>(all: readonly T[]): Map<string, T[]> {
  const grouped = groupedBy(all, (each) => each.file);
  return grouped;
}

/** Takes the first of a file's entries that fits out of the groups, so that each is told once. */
function take<T>(
  groups: ReadonlyMap<string, T[]>,
  file: string,
  fits: (each: T) => boolean = () => true,
): T | undefined {
  const group = groups.get(file);
  const index = group?.findIndex(fits) ?? -1;
  return index < 0 ? undefined : group?.splice(index, 1)[0];
}
