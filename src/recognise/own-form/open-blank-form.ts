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

/** Reads a workbook with the texts of its formulas, which are not read for received copies. */
export type ReadBlank = (bytes: Uint8Array) => Outcome<WorkbookGrids, FileFailure>;

/** A filled copy, with its sheets if already read. */
export interface GivenCopy {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly workbook?: WorkbookGrids;
}

/** A blank form that somebody chose. */
export interface GivenForm {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** An officer's choices for its areas; empty at first. */
  readonly said: readonly BlankArea[];
  /** Filled copies to understand the form by, if nothing is stored of them. */
  readonly copies?: readonly GivenCopy[];
  /** Evidence of copies from an earlier run, to understand the form by again. */
  readonly seen?: SeenCopies;
}

/** A blank form of any office, opened and understood. Plain data: it crosses from thread to thread. */
export interface OpenedForm extends BlankWorkbook {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Fingerprint of its areas: copies read with other areas must be read again. */
  readonly reading: Fingerprint;
  /** Evidence of the copies, without their figures, to understand the form in the same way again. */
  readonly seen: SeenCopies;
  /** The unit that had filled in the form, if it was not blank; "" = none. */
  readonly filledBy?: string;
}

export type OpenFormFailure =
  | { readonly kind: "unreadable"; readonly failure: FileFailure }
  | BlankFormFailure;

/**
 * Opens a blank form. Without `said` the roles of its areas are guesses, to be shown and confirmed: pass the
 * returned areas, with corrected roles, as `said`. `look` collects the contents of filled copies.
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
