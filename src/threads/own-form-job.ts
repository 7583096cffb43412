import type { Outcome } from "../domain/outcome";
import type { OwnForm } from "../domain/own-form/own-form";
import type { GivenForm, OwnAddedUp, OwnAddUp } from "../use-cases/own-form/own-form-desk";
import type { OpenFormFailure } from "../use-cases/own-form/own-form-files";
import type { OwnReading } from "../use-cases/own-form/read-own-received";

/** A step of the roll-up of an own form, as a thread is asked for it. */
export type OwnFormJob =
  | { readonly kind: "open"; readonly form: GivenForm }
  | {
      readonly kind: "read";
      readonly form: GivenForm;
      readonly name: string;
      readonly bytes: Uint8Array;
    }
  /** Readings, a few at a time, for the next adding up in the same thread. */
  | { readonly kind: "keep"; readonly readings: readonly OwnReading[] }
  | { readonly kind: "add-up"; readonly form: GivenForm; readonly asked: OwnAddUp };

export type OwnFormAnswer =
  | { readonly kind: "open"; readonly opened: Outcome<OwnForm, OpenFormFailure> }
  | { readonly kind: "read"; readonly reading: OwnReading }
  | { readonly kind: "keep" }
  | { readonly kind: "add-up"; readonly addedUp: OwnAddedUp };
