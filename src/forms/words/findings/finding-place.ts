import type { Finding } from "../../../model/finding";

/** The place and label of a finding: "Ô C5 (Số đoàn viên)"; the label alone if no cell is known. */
export function findingPlace(finding: Finding): string {
  const { cell, subject } = finding;
  if (cell === undefined) return subject;
  return subject === "" ? `Ô ${cell}` : `Ô ${cell} (${subject})`;
}
