import type { Finding } from "../../model/finding";
import type { Submission } from "../../model/submission";
import { explain } from "./explain";

/** The findings about several reports, each with what was explained in the report it is shown in. */
export function explainAcross(
  findings: readonly Finding[],
  submissions: readonly Submission[],
): readonly Finding[] {
  const byFile = new Map(submissions.map(({ file, explanations = [] }) => [file, explanations]));
  return findings.flatMap((finding) => explain([finding], byFile.get(finding.file ?? "") ?? []));
}
