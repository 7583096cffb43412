import type { FindingDetail, RuleId } from "./finding";
import type { FindingBase, Severity } from "./finding-base";

/** The part of a finding that is specific to its rule. */
type RuleData<R extends RuleId> = Without<Extract<FindingDetail, { readonly rule: R }>, "rule">;
type Without<D, K extends PropertyKey> = D extends unknown ? Omit<D, K> : never;

type Place = Pick<FindingBase, "file" | "unit" | "sheet" | "cell" | "code">;
type Figures = Pick<FindingBase, "found" | "expected">;

/**
 * Creates a finding. `subject`: the printed label it is about. `data`: found and expected value (null if
 * omitted) and the data specific to the rule.
 */
export const finding = <R extends RuleId>(
  rule: R,
  severity: Severity,
  place: Place,
  subject: string,
  data: Partial<Figures> & RuleData<R>,
): FindingBase & { readonly rule: R } & RuleData<R> => ({
  ...{ found: null, expected: null },
  ...{ rule, severity, subject },
  ...place,
  ...data,
});

/** Creates a finding as the single element of a list, which is what rules return. */
export const raise = <R extends RuleId>(...args: Parameters<typeof finding<R>>) =>
  [finding(...args)] as const;
