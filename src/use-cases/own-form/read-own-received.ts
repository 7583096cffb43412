import type { Fingerprint } from "../../domain/codes";
import type { FindingOf } from "../../domain/finding/finding";
import type { Rejection } from "../../domain/file/rejection";
import type { SourceFile } from "../../domain/file/source-file";
import type { WorkbookExtras } from "../../domain/grid/workbook-grids";
import { readOwnCopy, type BlankForm, type OwnCopy } from "../../sheets/own-form/copies/read-own-copy";
import { filesAddedUp } from "../../sheets/own-form/reading/files-added-up";
import { fingerprintOf } from "../ports/fingerprint-of";
import type { ReceivedFile, WorkbookFiles } from "../ports/ports";

/** A received file held against the blank form. */
export type OwnReading =
  | {
      readonly kind: "copy";
      readonly source: SourceFile;
      readonly copy: OwnCopy;
      readonly extras: WorkbookExtras;
      /** Of a summary of such copies: those that count in it. */
      readonly addedUp: readonly Fingerprint[];
    }
  | KeptOwnReading
  | { readonly kind: "rejected"; readonly source: SourceFile; readonly rejection: Rejection };

/** A copy that an earlier roll-up read, as it stands on the sheets of the summary; the file need not be at hand. */
export interface KeptOwnReading {
  readonly kind: "kept";
  readonly source: SourceFile;
  readonly copy: OwnCopy;
  /** What was found then. */
  readonly found: readonly FindingOf<"kept">[];
}

/** Reads one received file as far as it can be read; a file that cannot is returned with the reason, never thrown. */
export async function readOwnReceived(
  file: ReceivedFile,
  blank: BlankForm,
  read: WorkbookFiles["read"],
): Promise<OwnReading> {
  const bytes = await file.bytes();
  if (!bytes.ok) return { kind: "rejected", source: { file: file.name }, rejection: bytes.failure };
  const fingerprint = await fingerprintOf(bytes.value);
  const workbook = read(bytes.value);
  const source: SourceFile = { file: file.name, fingerprint };
  if (!workbook.ok) return { kind: "rejected", source, rejection: workbook.failure };
  const { savedAt, extras } = workbook.value;
  const copy = readOwnCopy(blank, workbook.value, { file: file.name, fingerprint });
  return copy.ok
    ? {
        kind: "copy",
        source: { ...source, savedAt },
        copy: copy.value,
        extras,
        addedUp: filesAddedUp(workbook.value),
      }
    : { kind: "rejected", source: { ...source, savedAt }, rejection: copy.failure };
}
