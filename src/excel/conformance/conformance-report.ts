import type { Found } from "./asking/conformance-check";

/** What came of one check. */
export interface CheckResult {
  readonly id: string;
  readonly what: string;
  readonly ok: boolean;
  readonly found: Found;
  /** Only where it was not found. */
  readonly expected?: Found;
  readonly ms: number;
}

/** What one Excel answered to everything the adapter asks of it; plain data, to be kept and compared. */
export interface ConformanceReport {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  /** The highest version of each set this Excel claims, null = none. */
  readonly apiSets: Readonly<Record<string, string | null>>;
  readonly checks: readonly CheckResult[];
  /** Checks of members this Excel does not claim. */
  readonly notRun: readonly { readonly id: string; readonly what: string; readonly needs: string }[];
}
