import type { Outcome } from "../../domain/outcome";
import type { BlankArea, BlankForm } from "../../domain/blank-form/blank-form";
import type { PatchFailure } from "../../domain/file/patch-failure";
import type { OpenFormFailure } from "./blank-form-files";
import type { BlankFormAsked } from "./roll-up-blank-form";
import type { RollUpSubject } from "../roll-up/roll-up-subject";
import type { BlankFormResult } from "./blank-form-result";
import type { Progress, ReceivedFile } from "../ports/ports";
import type { FileReading } from "../received/read-received-file";

/** A blank form as it is handed from thread to thread; each understands it anew, and alike. */
export interface GivenForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What an officer said of its areas; nothing at first. */
  readonly said: readonly BlankArea[];
}

/** A blank form that was understood. */
export interface ChosenForm extends GivenForm {
  readonly form: BlankForm;
}

/** What adding up asks besides the form and the copies. `createdAt` is an ISO date-time. */
export interface BlankAddUp extends BlankFormAsked, Pick<RollUpSubject, "ledger"> {
  readonly createdAt: string;
}

export interface BlankAddedUp {
  readonly result: BlankFormResult;
  /** The office's own form, filled for all units; where it cannot be written into, the figures are known all the same. */
  readonly workbook: Outcome<Uint8Array, PatchFailure>;
}

/** The roll-up of a blank form in steps that a pane can show, done wherever they do not keep it from answering. */
export interface BlankFormDesk {
  readonly open: (given: GivenForm) => Promise<Outcome<ChosenForm, OpenFormFailure>>;
  /** Undefined when it was stopped. */
  readonly readCopies: (
    form: ChosenForm,
    files: readonly ReceivedFile[],
    progress: Progress,
    signal: AbortSignal,
  ) => Promise<readonly FileReading[] | undefined>;
  /** Undefined when it was stopped. */
  readonly addUp: (
    form: ChosenForm,
    readings: readonly FileReading[],
    asked: BlankAddUp,
    signal: AbortSignal,
  ) => Promise<BlankAddedUp | undefined>;
}
