import type { CheckedFile, ListStanding } from "../../desk/checking";
import { findingJson } from "../output/finding-json";

/** The document that `check --json` prints (design, section 8); `units` of the list that was named, by plan and round. */
export function checkJson(files: readonly CheckedFile[], standings?: readonly ListStanding[]): object {
  return {
    files: files.map(({ file, submission, findings }) => ({
      file,
      plan: submission?.plan ?? null,
      round: submission?.round ?? null,
      unit: submission?.unit ?? null,
      templateVersion: submission?.templateVersion ?? null,
      readable: submission !== undefined,
      findings: findings.map(findingJson),
    })),
    ...(standings && {
      units: standings.map(({ plan, round, expected, missing }) => ({
        plan: plan.id,
        round: round.id,
        expected: expected.length,
        received: expected.length - missing.length,
        missing: missing.map(({ code }) => code),
      })),
    }),
  };
}
