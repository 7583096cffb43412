import type { Fingerprint } from "../../base/codes";
import { baseName } from "../../base/text";
import { type FileFailure, fingerprintOf, type ReceivedFile } from "../../workbook/files";
import { fail, succeed, type Outcome } from "../../base/outcome";
import { wasFilledIn, type BlankArea } from "../plan/blank-form";
import type { WorkbookGrids } from "../../workbook/grid";
import {
  placesIn,
  recogniseForm,
  type BlankFormFailure,
  type BlankPlaces,
  type BlankWorkbook,
} from "../recognition/recognise-form";
import { NOTHING_SEEN, type SeenCopies } from "../seen/seen-copies";
import { unitOnForm } from "../copies/read-blank-unit";
import { areasText } from "./blank-form-areas-text";

/** Reads a workbook with the texts of its formulas, which received copies are read without. */
export type ReadBlank = (bytes: Uint8Array) => Outcome<WorkbookGrids, FileFailure>;

/** A filled copy, with its sheets where it was read before. */
export interface GivenCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook?: WorkbookGrids;
}

/** A blank form as somebody chose it. */
export interface GivenForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What an officer said of its areas; nothing at first. */
  readonly said: readonly BlankArea[];
  /** Filled copies, by which the form is understood where nothing is known yet of what copies hold. */
  readonly copies?: readonly GivenCopy[];
  /** What copies showed when the form was understood before: it is understood by that again. */
  readonly seen?: SeenCopies;
}

/** A blank form of any office, opened and understood. Plain data: it crosses from thread to thread. */
export interface OpenedForm extends BlankWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Of what becomes of its areas: copies that were read by others are to be read anew. */
  readonly reading: Fingerprint;
  /** What copies showed, without their figures: by it the form is understood alike another time. */
  readonly seen: SeenCopies;
  /** Whom it names that had filled it in, where it was not blank; "" = nobody. */
  readonly filledBy?: string;
}

export type OpenFormFailure =
  | { readonly kind: "unreadable"; readonly failure: FileFailure }
  | BlankFormFailure;

/**
 * Opens a blank form. Without `said`, what becomes of its areas is a guess, to be shown and confirmed: the areas of the form
 * that comes back, with other roles where the guess is wrong, are what `said` takes. `look` finds out what filled copies hold.
 */
export async function openBlankForm(
  file: ReceivedFile,
  readBlank: ReadBlank,
  said: readonly BlankArea[] = [],
  look: (places: BlankPlaces) => SeenCopies | Promise<SeenCopies> = () => NOTHING_SEEN,
): Promise<Outcome<OpenedForm, OpenFormFailure>> {
  const bytes = await file.bytes();
  if (!bytes.ok) return fail({ kind: "unreadable", failure: bytes.failure });
  const workbook = readBlank(bytes.value);
  if (!workbook.ok) return fail({ kind: "unreadable", failure: workbook.failure });
  const fingerprint = await fingerprintOf(bytes.value);
  const seen = await look(placesIn(workbook.value, fingerprint));
  const blank = recogniseForm(workbook.value, fingerprint, said, seen);
  if (!blank.ok) return blank;
  const reading = await fingerprintOf(new TextEncoder().encode(areasText(blank.value.form)));
  const { form } = blank.value;
  const filledBy = wasFilledIn(form) ? unitOnForm(form, workbook.value.grids) : undefined;
  const name = baseName(file.name);
  return succeed({
    ...{ ...blank.value, name, bytes: bytes.value, reading, filledBy },
    seen: new Map([...seen].map(([sheet, shown]) => [sheet, { ...shown, figures: [] }])),
  });
}
