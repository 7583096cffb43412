import { sumOf } from "../../base/exact-sum";
import type { Submission } from "./submission";
import { amountOf, numberValue, type Value } from "../value";
import type { ElementCode } from "../codes";
import type { Adjustment } from "../ledger/ledger";

/** Returns a received number plus its approved adjustments; other values are unchanged. */
export function adjustedValue(
  value: Value,
  code: ElementCode,
  submission: Submission,
  adjustments: readonly Adjustment[],
): Value {
  const received = value.kind === "number" || value.kind === "none" ? amountOf(value) : undefined;
  if (received === undefined) return value;
  const added = adjustments.filter((each) => isAbout(each, submission, code));
  return added.length === 0 ? value : numberValue(sumOf([received, ...added.map(({ amount }) => amount)]));
}

const isAbout = ({ unit, round, code }: Adjustment, submission: Submission, element: ElementCode): boolean =>
  unit === submission.unit && round === submission.round && code === element;
