/** A file that is no workbook, recognised by its content. */
export type ForeignContent =
  | "empty"
  | "pdf"
  | "word"
  | "opendocument"
  | "html"
  | "xml"
  | "image"
  | "zip"
  | "rar"
  | "7z"
  | "csv"
  | "text"
  | "unknown";

/** The limit that a hostile or unusual file exceeded. */
export type FileLimit =
  | "file-size"
  | "entries"
  | "part-size"
  | "total-size"
  | "ratio"
  | "sheets"
  | "cells"
  | "rows"
  | "areas"
  | "grid"
  | "strings"
  | "time";

/**
 * Why the bytes of a file cannot be read. `reader-failed`: they can, but the program failed while reading
 * them.
 */
export type OpenProblem = "in-use" | "not-allowed" | "gone" | "bad-name" | "disk-failed" | "reader-failed";

/**
 * Why a received file could not be read at all. The file is listed with the reason; processing of the others
 * continues.
 */
export type FileFailure =
  /** `reason`: the message of the system, for support; users see the problem. */
  | { readonly kind: "not-opened"; readonly problem: OpenProblem; readonly reason: string }
  /** A pipe, device, socket, or a folder that cannot be opened: reading it might never end. */
  | { readonly kind: "not-a-file" }
  | { readonly kind: "not-a-workbook"; readonly looksLike: ForeignContent }
  | { readonly kind: "legacy-xls" }
  | { readonly kind: "binary-workbook" }
  /** `tried`: no given password opens it. `isForeign`: none does here, for example an .ods. */
  | { readonly kind: "encrypted"; readonly tried?: true; readonly isForeign?: true }
  /** `part` = the part that is broken or missing, for the error report. */
  | { readonly kind: "damaged"; readonly part: string }
  | { readonly kind: "too-large"; readonly limit: FileLimit; readonly allowed: number };
