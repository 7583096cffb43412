import { codeOf, explanationOf, explanationsDrawing } from "../../forms/explanations";
import type { Explanation, ExplanationKey, Finding } from "../../model/finding";
import { fail, succeed, type Outcome } from "../../base/outcome";
import type { Submission } from "../../model/submission";
import { localMoment } from "../../base/dates";
import { explainedSheet, sheetWithout } from "./explained-sheet";
import type { HostFailure, OpenWorkbook } from "../../workbook/open-workbook";
import type { Clock } from "../../workbook/files";

/** What an officer says about a finding of a report. */
export interface FindingResolution {
  readonly finding: Finding;
  readonly reason: string;
  /** The report it was found in. */
  readonly of: Pick<Submission, "unit" | "round">;
  /** Who says so. */
  readonly by?: string;
}

export type ResolutionFailure =
  /** The rule notices what has to be mended, whatever the reason. */
  | { readonly kind: "not-explainable" }
  | { readonly kind: "no-reason" }
  /** To be withdrawn, but nobody here has written it: it came with the file. */
  | { readonly kind: "not-given" };

/** An answer as it is kept, with today's date. */
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
 * Keeps an answer in the open workbook, on its sheet of explanations, which is made when missing and travels
 * with the file; no other sheet is touched. An answer to the same finding is replaced. Afterwards the cell of
 * the finding is in front again.
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
  // The answer is kept whether or not Excel shows the cell again.
  if (place !== undefined) await workbook.goTo(place);
  return explanation;
}

/** What an explanation of a finding is known by. */
export const explanationKey = (
  finding: Finding,
  { unit, round }: FindingResolution["of"],
): ExplanationKey => ({
  ...{ unit, round },
  rule: finding.rule,
  code: codeOf(finding),
});

/**
 * Takes an answer off the sheet of explanations of the open workbook again, so that the finding is asked
 * anew; writing it once more undoes that. Fails where it is not on the sheet.
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
