import type { Fingerprint } from "../../base/codes";
import type { BlankArea } from "../plan/blank-form";

/** What an officer said of the areas of blank forms, from one time to the next: each form is known by its content. */
export interface AreaMemory {
  /** Empty where nothing was said. */
  readonly recall: (form: Fingerprint) => readonly BlankArea[];
  /** Keeps nothing where nothing can be kept: what was said then holds while the pane is open. */
  readonly remember: (form: Fingerprint, areas: readonly BlankArea[]) => void;
}
