/**
 * Types of the command line's JSON output, as a calling program would declare them
 * (src/command-line/COMMANDS.md).
 */
export interface FindingDocument {
  readonly rule: string;
  readonly severity: "error" | "warning" | "note";
  readonly file: string | null;
  readonly unit: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly code: string | null;
  readonly message: string;
  readonly found: unknown;
  readonly expected: unknown;
}

export interface CheckDocument {
  readonly files: readonly {
    readonly file: string;
    readonly plan: string | null;
    readonly round: string | null;
    readonly unit: string | null;
    readonly templateVersion: number | null;
    readonly readable: boolean;
    readonly findings: readonly FindingDocument[];
  }[];
}

export interface TotalDocument {
  readonly value: number | null;
  readonly n: number;
  readonly of: number;
  readonly target: number | null;
  readonly achieved: number | null;
  readonly status: string;
}

export interface RollUpDocument {
  readonly plan: string;
  readonly round: string;
  readonly units: {
    readonly expected: number;
    readonly received: number;
    readonly missing: readonly string[];
    readonly late: readonly string[];
    readonly toDecide: readonly string[];
    readonly rejected: readonly { readonly file: string; readonly kind: string; readonly reason: string }[];
  };
  readonly totals: Readonly<Record<string, TotalDocument>>;
  readonly byUnit: Readonly<Record<string, Readonly<Record<string, number | null>>>>;
  readonly elements: Readonly<
    Record<string, { readonly amount: number | null; readonly n: number; readonly of: number }>
  >;
  readonly closed: boolean;
  readonly closings: readonly { readonly kind: string; readonly fingerprint?: string }[];
  readonly findings: readonly FindingDocument[];
  readonly timings: Readonly<Record<"read" | "check" | "aggregate" | "write", number>>;
}

export interface PlansDocument {
  readonly plans: readonly {
    readonly id: string;
    readonly title: string;
    readonly rounds: readonly { readonly id: string }[];
    readonly indicators: readonly {
      readonly code: string;
      readonly label: string;
      readonly aggregation: string;
    }[];
  }[];
}
