import type { CheckedFile } from "../../use-cases/checking/check-files";
import { findingJson } from "../output/finding-json";

/** The document that `check --json` prints (design, section 8). */
export function checkJson(files: readonly CheckedFile[]): object {
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
  };
}
