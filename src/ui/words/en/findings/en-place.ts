import type { Finding } from "../../../../domain/finding/finding";

/** Where a finding is and what about: "Cell C5 (…)"; labels stay as they are printed on the form. */
export function enPlace({ cell, subject }: Finding): string {
  if (cell === undefined) return subject;
  return subject === "" ? `Cell ${cell}` : `Cell ${cell} (${subject})`;
}
