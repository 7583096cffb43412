import type { Fingerprint } from "../../base/codes";
import type { FileFailure } from "./file-failure";
import type { Outcome } from "../../base/outcome";
import type { WorkbookGrids } from "../grid/workbook-grids";
import type { Drawing } from "../drawing/drawing";
import type { PatchWorkbook } from "./workbook-patch";

/** Port for workbook files as bytes. */
export interface WorkbookFiles {
  readonly read: (bytes: Uint8Array) => Outcome<WorkbookGrids, FileFailure>;
  readonly write: (drawing: Drawing) => Uint8Array;
  readonly patch: PatchWorkbook;
  /** Reads .xls, .xlsb and .ods if a reader is available; a reader that takes too long is stopped. */
  readonly readLegacy?: (bytes: Uint8Array) => Promise<Outcome<WorkbookGrids, FileFailure>>;
  /** Decrypts a workbook with the first password that fits. */
  readonly unlock?: (
    bytes: Uint8Array,
    passwords: readonly string[],
  ) => Promise<Outcome<Uint8Array, FileFailure>>;
}

/** Writes a workbook file, possibly in another thread. */
export type WriteWorkbook = (drawing: Drawing) => Promise<Uint8Array>;

/** A file received from the user. Its name is only shown, never trusted. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: () => Promise<Outcome<Uint8Array, FileFailure>>;
  /** Candidate passwords; kept in memory only, never shown. */
  readonly passwords?: readonly string[];
}

/** The content of a path when it was inspected; no fingerprint if there was nothing. */
export interface InspectedContent {
  readonly fingerprint: Fingerprint | undefined;
}

/** Why a file cannot be saved. The previous file is intact. */
export type SaveProblem =
  | "disk-full"
  | "too-large"
  | "read-only-disk"
  | "not-allowed"
  | "in-use"
  | "is-folder"
  /** The path of its folder is not a folder. */
  | "no-folder"
  | "bad-name"
  | "disk-failed"
  /** The file was changed meanwhile by somebody else. */
  | "changed";

/** Why the text of a chosen file cannot be read. */
export type TextFailure =
  | { readonly kind: "not-opened"; readonly reason: string }
  | { readonly kind: "too-large" }
  /** Neither UTF-8 nor UTF-16: the encoding is unknown. */
  | { readonly kind: "not-unicode" };

export interface Clock {
  /** The current time as an ISO date-time. */
  readonly today: () => string;
  /** Milliseconds from any fixed moment, for measuring. */
  readonly elapsed: () => number;
}

/** Called after each file; a use case stops before the next one if it returns "cancel". */
export type Progress = (done: number, of: number, file: string) => "go-on" | "cancel";

/** Opens a .zip; undefined if it cannot be opened as one. */
export type OpenArchive = (
  bytes: Uint8Array,
) => readonly { readonly name: string; readonly bytes: () => Outcome<Uint8Array, FileFailure> }[] | undefined;

/**
 * Checks whether the name of a file is that of an archive. Archives under other names are recognised when
 * read.
 */
export const isArchiveName = (name: string): boolean => /\.zip$/i.test(name);
