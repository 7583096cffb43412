import type { Outcome } from "../../domain/outcome";
import type { OwnArea, OwnForm } from "../../domain/own-form/own-form";
import type { PatchFailure } from "../../domain/file/patch-failure";
import type { OpenFormFailure } from "./own-form-files";
import type { BlankFormAsked } from "./roll-up-own-form";
import type { RollUpSubject } from "../roll-up/roll-up-subject";
import type { OwnFormResult } from "./own-form-result";
import type { Progress, ReceivedFile } from "../ports/ports";
import type { FileReading } from "../received/read-received-file";

/** A blank form as it is handed from thread to thread; each understands it anew, and alike. */
export interface GivenForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What an officer said of its areas; nothing at first. */
  readonly said: readonly OwnArea[];
}

/** A blank form that was understood. */
export interface ChosenForm extends GivenForm {
  readonly form: OwnForm;
}

/** What adding up asks besides the form and the copies. `createdAt` is an ISO date-time. */
export interface OwnAddUp extends BlankFormAsked, Pick<RollUpSubject, "ledger"> {
  readonly createdAt: string;
}

export interface OwnAddedUp {
  readonly result: OwnFormResult;
  /** The office's own form, filled for all units; where it cannot be written into, the figures are known all the same. */
  readonly workbook: Outcome<Uint8Array, PatchFailure>;
}

/** The roll-up of an own form in steps that a pane can show, done wherever they do not keep it from answering. */
export interface OwnFormDesk {
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
    asked: OwnAddUp,
    signal: AbortSignal,
  ) => Promise<OwnAddedUp | undefined>;
}
