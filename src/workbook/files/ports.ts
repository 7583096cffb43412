import type { Fingerprint } from "../../base/codes";
import type { FileFailure } from "./file-failure";
import type { Outcome } from "../../base/outcome";
import type { WorkbookGrids } from "../grid/workbook-grids";
import type { Drawing } from "../drawing/drawing";
import type { PatchWorkbook } from "./workbook-patch";

/** Workbook files as bytes; implemented by xlsx/. */
export interface WorkbookFiles {
  readonly read: (bytes: Uint8Array) => Outcome<WorkbookGrids, FileFailure>;
  readonly write: (drawing: Drawing) => Uint8Array;
  readonly patch: PatchWorkbook;
  /** The same for .xls, .xlsb and .ods, where there is a reader for them; it may take long, and is killed then. */
  readonly readLegacy?: (bytes: Uint8Array) => Promise<Outcome<WorkbookGrids, FileFailure>>;
  /** The workbook in a file that opens with a password, by the first that fits. */
  readonly unlock?: (
    bytes: Uint8Array,
    passwords: readonly string[],
  ) => Promise<Outcome<Uint8Array, FileFailure>>;
}

/** Writes a workbook file, maybe in another thread. */
export type WriteWorkbook = (drawing: Drawing) => Promise<Uint8Array>;

/** A file somebody handed over. Its name is shown to people and never trusted for anything else. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: () => Promise<Outcome<Uint8Array, FileFailure>>;
  /** What may open it; kept in memory alone, and told to nobody. */
  readonly passwords?: readonly string[];
}

/** What stood under a path when it was looked at; no fingerprint where nothing stood there. */
export interface Standing {
  readonly fingerprint: Fingerprint | undefined;
}

/** Why a file cannot be saved. Whatever stood there is as it was. */
export type SaveProblem =
  | "disk-full"
  | "too-large"
  | "read-only-disk"
  | "not-allowed"
  | "in-use"
  | "is-folder"
  /** Where its folder should be there is something else. */
  | "no-folder"
  | "bad-name"
  | "disk-failed"
  /** Somebody else saved there while this was made. */
  | "changed";

/** Why the text of a chosen file cannot be had. */
export type TextFailure =
  | { readonly kind: "not-opened"; readonly reason: string }
  | { readonly kind: "too-large" }
  /** Neither UTF-8 nor UTF-16: the letters cannot be known. */
  | { readonly kind: "not-unicode" };

export interface Clock {
  /** Now, as an ISO date-time. */
  readonly today: () => string;
  /** Milliseconds from any fixed moment, for measuring. */
  readonly elapsed: () => number;
}

/** Called after each file; a use case stops before the next one when it answers "cancel". */
export type Progress = (done: number, of: number, file: string) => "go-on" | "cancel";

/** Opens a .zip; undefined for what is none that can be opened. */
export type OpenArchive = (
  bytes: Uint8Array,
) => readonly { readonly name: string; readonly bytes: () => Outcome<Uint8Array, FileFailure> }[] | undefined;

/** Whether a file is called an archive. What is in one that is called otherwise is told when it is read. */
export const isArchiveName = (name: string): boolean => /\.zip$/i.test(name);
