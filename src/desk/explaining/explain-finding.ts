import { codeOf, explanationOf, explanationsDrawing } from "../../forms/explanations";
import type { Explanation, ExplanationKey, Finding } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Submission } from "../../model/submission";
import { localMoment } from "../../base/dates";
import { explainedSheet, sheetWithout } from "./explained-sheet";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import type { Clock } from "../../workbook/files";

/** An officer's explanation of a finding. */
export interface FindingResolution {
  readonly finding: Finding;
  readonly reason: string;
  /** The report of the finding. */
  readonly of: Pick<Submission, "unit" | "round">;
  /** The author. */
  readonly by?: string;
}

export type ResolutionFailure =
  /** The finding has to be fixed; no reason can excuse it. */
  | { readonly kind: "not-explainable" }
  | { readonly kind: "no-reason" }
  /** To be withdrawn, but it was not written here: it came with the file. */
  | { readonly kind: "not-given" };

/** Makes an explanation with today's date. */
export function explanationFor(
  { finding, reason, of: { unit, round }, by }: FindingResolution,
  clock: Pick<Clock, "today">,
): Outcome<Explanation, ResolutionFailure> {
  if (reason.trim() === "") return fail({ kind: "no-reason" });
  const at = localMoment(clock.today()).slice(0, 10);
  const who = by === undefined || by.trim() === "" ? {} : { by: by.trim() };
  const explanation = explanationOf(finding, reason, { unit, round, at, ...who });
  return explanation === undefined ? fail({ kind: "not-explainable" }) : succeed(explanation);
}

/**
 * Stores an explanation in the open workbook, on its sheet of explanations, which travels with the file; adds
 * the sheet if missing and touches no other. Replaces one of the same finding. Returns to the finding's cell.
 */
export async function explainFinding(
  workbook: OpenWorkbook,
  answer: FindingResolution,
  clock: Pick<Clock, "today">,
): Promise<Outcome<Explanation, ResolutionFailure | HostFailure>> {
  const explanation = explanationFor(answer, clock);
  if (!explanation.ok) return explanation;
  const read = await workbook.read();
  if (!read.ok) return read;
  const sheet = explainedSheet(read.value, explanation.value);
  const painted = await workbook.paint(explanationsDrawing(sheet, clock.today()), () => "go-on");
  if (!painted.ok) return painted;
  const { place } = explanation.value;
  // The explanation is stored whether or not Excel shows the cell again.
  if (place !== undefined) await workbook.goTo(place);
  return explanation;
}

/** Returns the key of a finding's explanation. */
export const explanationKey = (
  finding: Finding,
  { unit, round }: FindingResolution["of"],
): ExplanationKey => ({
  ...{ unit, round },
  rule: finding.rule,
  code: codeOf(finding),
});

/**
 * Removes an explanation from the sheet of the open workbook, so that the finding is open again; writing it
 * once more restores it. Fails if it is not there.
 */
export async function withdrawExplanation(
  workbook: OpenWorkbook,
  key: ExplanationKey,
  clock: Pick<Clock, "today">,
): Promise<Outcome<true, ResolutionFailure | HostFailure>> {
  const read = await workbook.read();
  if (!read.ok) return read;
  const sheet = sheetWithout(read.value, key);
  if (sheet === undefined) return fail({ kind: "not-given" });
  const painted = await workbook.paint(explanationsDrawing(sheet, clock.today()), () => "go-on");
  return painted.ok ? succeed(true) : painted;
}
