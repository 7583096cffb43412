import type { ElementCode } from "../codes";
import type { UnitValues } from "./unit-values";
import { amountOf, BLANK } from "../value";
import { isSameFigure } from "../../base/is-same-figure";
import type { Adjustment } from "../ledger/ledger";

/**
 * The effect of an adjustment. It is added only to a received number: a missing unit is never zero, and
 * calculated rows follow from their own figures.
 */
export interface AppliedAdjustment {
  readonly adjustment: Adjustment;
  readonly outcome: "applied" | "nothing-received" | "not-a-typed-number";
  /** What the unit reported; undefined if nothing. */
  readonly received: number | undefined;
  /** The received figure has changed since the adjustment: somebody should review it. */
  readonly isOutdated: boolean;
}

/** Returns the effect of every adjustment, in order. */
export function appliedAdjustments(
  adjustments: readonly Adjustment[],
  answers: readonly UnitValues[],
): readonly AppliedAdjustment[] {
  const byUnit = new Map(answers.map((answer) => [answer.unit.code, answer]));
  return adjustments.map((adjustment) => applied(adjustment, byUnit.get(adjustment.unit)));
}

function applied(adjustment: Adjustment, answer: UnitValues | undefined): AppliedAdjustment {
  const { code, round, about } = adjustment;
  const report = answer?.received?.reports.find(({ submission }) => submission.round === round);
  const isOut = report?.submission.elsewhere?.has(code) === true;
  const reading = (isOut ? undefined : report?.submission.entries.get(code)?.reading) ?? BLANK;
  const received = reading.kind === "misread" ? undefined : amountOf(reading);
  const state = {
    adjustment,
    received,
    isOutdated: report !== undefined && !isSameFigure(received ?? null, about),
  };
  if (answer === undefined || report === undefined) return { ...state, outcome: "nothing-received" };
  if (!isTyped(code, answer)) return { ...state, outcome: "not-a-typed-number" };
  if (reading.kind === "blank") return { ...state, outcome: "nothing-received" };
  const isNumber = reading.kind === "number" || reading.kind === "none";
  return { ...state, outcome: isNumber ? "applied" : "not-a-typed-number" };
}

const isTyped = (code: ElementCode, { template }: UnitValues): boolean =>
  template.rows.some((row) => row.kind === "element" && row.element.code === code && row.state === "input");
