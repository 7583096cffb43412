import type { Finding } from "../../model/finding";
import type { Fix } from "../../forms/fixes";

/** Counts the errors of a file that remain after these fixes. */
export function countRemainingErrors(findings: readonly Finding[], fixes: readonly Fix[]): number {
  const isMended = ({ rule, sheet, cell }: Finding): boolean =>
    fixes.some((fix) => fix.rule === rule && fix.place.sheet === sheet && fix.place.cell === cell);
  return findings.filter((finding) => finding.severity === "error" && !isMended(finding)).length;
}
