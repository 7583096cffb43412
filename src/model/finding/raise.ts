import type { FindingDetail, RuleId } from "./finding";
import type { FindingBase, Severity } from "./finding-base";

/** What only findings of one rule carry. */
type Own<R extends RuleId> = Without<Extract<FindingDetail, { readonly rule: R }>, "rule">;
type Without<D, K extends PropertyKey> = D extends unknown ? Omit<D, K> : never;

type Place = Pick<FindingBase, "file" | "unit" | "sheet" | "cell" | "code">;
type Figures = Pick<FindingBase, "found" | "expected">;

/**
 * A finding of a rule. `subject`: the printed label it is about. `said`: what stands there and what should, null where left
 * out, and what findings of this rule say besides.
 */
export const finding = <R extends RuleId>(
  rule: R,
  severity: Severity,
  place: Place,
  subject: string,
  said: Partial<Figures> & Own<R>,
): FindingBase & { readonly rule: R } & Own<R> => ({
  ...{ found: null, expected: null },
  ...{ rule, severity, subject },
  ...place,
  ...said,
});

/** The one finding of a rule, as the list that rules give. */
export const raise = <R extends RuleId>(...told: Parameters<typeof finding<R>>) =>
  [finding(...told)] as const;
