/** Something that is no workbook although it was sent as one, recognised by its content. */
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

/** Which bound a hostile or accidental file ran into. */
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

/** Why the bytes of a file cannot be had. `reader-failed`: they can, but the program broke while it read them. */
export type OpenProblem = "in-use" | "not-allowed" | "gone" | "disk-failed" | "reader-failed";

/** Why a received file could not be read at all. The file is listed with the reason; the others go on. */
export type FileFailure =
  /** `reason`: in the system's own words, for whoever looks into it; people are told the problem. */
  | { readonly kind: "not-opened"; readonly problem: OpenProblem; readonly reason: string }
  /** A pipe, a device, a socket, or a folder that cannot be opened: reading it might never end. */
  | { readonly kind: "not-a-file" }
  | { readonly kind: "not-a-workbook"; readonly looksLike: ForeignContent }
  | { readonly kind: "legacy-xls" }
  | { readonly kind: "binary-workbook" }
  /** `tried`: passwords were given, and none of them opens it. */
  | { readonly kind: "encrypted"; readonly tried?: true }
  /** `part` = the piece that is broken or missing, for the error report. */
  | { readonly kind: "damaged"; readonly part: string }
  | { readonly kind: "too-large"; readonly limit: FileLimit; readonly allowed: number };
