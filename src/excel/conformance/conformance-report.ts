import type { Found } from "./asking/conformance-check";

/** Result of one check. */
export interface CheckResult {
  readonly id: string;
  readonly what: string;
  readonly ok: boolean;
  readonly found: Found;
  /** Set only if it differs from the observed value. */
  readonly expected?: Found;
  readonly ms: number;
}

/** Results of all checks in one Excel; plain data, to be stored and compared. */
export interface ConformanceReport {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** Highest version of each set that this Excel supports; null = none. */
  readonly apiSets: Readonly<Record<string, string | null>>;
  readonly checks: readonly CheckResult[];
  /** Checks of members that this Excel does not support. */
  readonly notRun: readonly { readonly id: string; readonly what: string; readonly needs: string }[];
}
