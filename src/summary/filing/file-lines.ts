import type { Rejection, SourceFile } from "../../model/finding";
import type { Submission } from "../../model/submission";
import type { SummaryInput } from "../setting/summary-input";
import { groupedBy } from "../../base/grouped-by";

/** A received file and its outcome. */
export interface FileLine {
  readonly source: SourceFile;
  /** The submission read from it for this roll-up, counted or not. */
  readonly submission?: Submission;
  /** Why it does not count. */
  readonly rejection?: Rejection;
}

/** Returns all files in order of receipt; unlisted ones that count or were rejected come last. */
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

/** Removes and returns the file's first fitting entry, so that each is listed once. */
function take<T>(
  groups: ReadonlyMap<string, T[]>,
  file: string,
  fits: (each: T) => boolean = () => true,
): T | undefined {
  const group = groups.get(file);
  const index = group?.findIndex(fits) ?? -1;
  return index < 0 ? undefined : group?.splice(index, 1)[0];
}
