import type { Fingerprint } from "../../base/codes";
import type { UnitCode } from "../codes";

/** A received file, whether it counts or not. */
export interface SourceFile {
  readonly file: string;
  /** Undefined if the file could not be opened. */
  readonly fingerprint?: Fingerprint;
  /** ISO date-time that the saving program wrote into the file. */
  readonly savedAt?: string;
  readonly unit?: UnitCode;
  readonly revision?: number;
}
