import type { Fingerprint } from "../../base/codes";
import type { BlankArea } from "../plan/blank-form";

/** A memory of officers' choices for areas of blank forms, by fingerprint of the form. */
export interface AreaMemory {
  /** Empty if there are none. */
  readonly recall: (form: Fingerprint) => readonly BlankArea[];
  /** If storage is unavailable, choices last until the pane closes. */
  readonly remember: (form: Fingerprint, areas: readonly BlankArea[]) => void;
}
