import type { Fingerprint } from "../../base/codes";
import type { UnitCode } from "../codes";

/** A file that was handed over, whether it counted or not. */
export interface SourceFile {
  readonly file: string;
  /** Absent when the file could not even be opened. */
  readonly fingerprint?: Fingerprint;
  /** ISO date-time the saving program wrote into it. */
  readonly savedAt?: string;
  readonly unit?: UnitCode;
  readonly revision?: number;
}
