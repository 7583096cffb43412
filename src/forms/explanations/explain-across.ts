import type { Finding } from "../../model/finding";
import type { Submission } from "../../model/submission";
import { explain } from "./explain";

/** Adds explanations to findings about several reports, each from the report that shows it. */
export function explainAcross(
  findings: readonly Finding[],
  submissions: readonly Submission[],
): readonly Finding[] {
  const byFile = new Map(submissions.map(({ file, explanations = [] }) => [file, explanations]));
  return findings.flatMap((finding) => explain([finding], byFile.get(finding.file ?? "") ?? []));
}
