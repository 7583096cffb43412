import type { Finding } from "../../../model/finding";

/** Where a finding is and what about: "Ô C5 (Số đoàn viên)", "Số đoàn viên" where no cell is known. */
export function findingPlace(finding: Finding): string {
  const { cell, subject } = finding;
  if (cell === undefined) return subject;
  return subject === "" ? `Ô ${cell}` : `Ô ${cell} (${subject})`;
}
