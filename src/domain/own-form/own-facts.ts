import type { ElementCode, UnitCode } from "../codes";
import type { Finding } from "../finding";
import type { CellContent } from "../grid";
import type { RejectedFile } from "../rejection";
import type { SourceFile } from "../source-file";
import type { Submission } from "../submission";
import type { OwnForm } from "./own-form";
import type { OwnTotal } from "./own-totals";

/** Who reports on an own form: from a list of units, or as the copies name themselves. */
export interface OwnUnit {
  readonly code: UnitCode;
  readonly name: string;
}

/** A calculated cell over all units. */
export interface OwnResult {
  /** Undefined: it is not calculated here, or gives nothing over all units. */
  readonly value: CellContent | undefined;
  /** Units that gave at least one of the figures it rests on. */
  readonly n: number;
  /** `excel`: Excel will calculate it; `cleared`: it is left empty, because it would be wrong. */
  readonly state: "calculated" | "excel" | "cleared";
}

/** What a roll-up of an own form found out, whatever becomes of its sheets. */
export interface OwnFacts {
  readonly form: OwnForm;
  /** Who rolls up, where a list of units says so. */
  readonly office?: OwnUnit;
  readonly units: readonly OwnUnit[];
  /** The copies that count, by unit. */
  readonly current: ReadonlyMap<UnitCode, Submission>;
  readonly totals: ReadonlyMap<ElementCode, OwnTotal>;
  readonly results: ReadonlyMap<ElementCode, OwnResult>;
  /** Results of the form's formulas from the figures of one unit; undefined where not calculated. */
  readonly resultsOf: ReadonlyMap<UnitCode, ReadonlyMap<ElementCode, CellContent | undefined>>;
  readonly findings: readonly Finding[];
  readonly rejected: readonly RejectedFile[];
  readonly files: readonly SourceFile[];
}
