import type { FileFailure, ForeignContent } from "../files/file-failure";
import { isCompoundFile, recogniseCompoundFile } from "./compound-file";
import { xmlEncoding } from "./xml/decode-xml";
import type { Package } from "./zip/package";
import { findZipEnd } from "./zip/zip-end";

/** Bytes to inspect; HTML saved as .xls may begin with a long comment. */
const BEGINNING = 1_024;

/** Signature of a local header. */
const ARCHIVE = [0x50, 0x4b, 3, 4] as const;

/** First bytes, as Latin-1 text, of files that people send by mistake: pictures, scans, documents. */
const SIGNATURES: readonly (readonly [RegExp, ForeignContent])[] = [
  [/^\s*%PDF-/, "pdf"],
  [/^\x89PNG|^\xff\xd8\xff|^GIF8|^II\*\0|^MM\0\*|^RIFF[\s\S]{4}WEBP/, "image"],
  [/^BM[\s\S]{4}\0{4}/, "image"],
  [/^[\s\S]{4}ftyp(heic|heix|mif1|avif)/, "image"],
  [/^\{\\rtf/, "word"],
  [/^Rar!\x1a\x07/, "rar"],
  [/^7z\xbc\xaf\x27\x1c/, "7z"],
];

/**
 * Recognises content that cannot be a workbook; undefined = a zip archive, which may be one. Ignores the file
 * name.
 */
export function recogniseForeign(bytes: Uint8Array): FileFailure | undefined {
  if (bytes.length === 0) return { kind: "not-a-workbook", looksLike: "empty" };
  if (ARCHIVE.every((byte, at) => bytes[at] === byte)) return undefined;
  if (isCompoundFile(bytes)) return recogniseCompoundFile(bytes);
  // Not TextDecoder: its Latin-1 is Windows-1252, which maps 0x89 to another character.
  const start = String.fromCharCode(...bytes.subarray(0, BEGINNING));
  const signature = SIGNATURES.find(([pattern]) => pattern.test(start));
  if (signature) return { kind: "not-a-workbook", looksLike: signature[1] };
  // A zip archive may be preceded by other bytes.
  if (findZipEnd(bytes)) return undefined;
  return { kind: "not-a-workbook", looksLike: recogniseText(bytes.subarray(0, BEGINNING)) };
}

function recogniseText(bytes: Uint8Array): ForeignContent {
  const encoding = xmlEncoding(bytes);
  const text = new TextDecoder(encoding).decode(bytes).trimStart();
  if (/^MIME-Version:/i.test(text) || /<(!doctype html|html|head|body|table)\b/i.test(text)) return "html";
  if (/^<([?!]|[A-Za-z])/.test(text)) return "xml";
  const isText = !/[\0-\x08\x0e-\x1f]/.test(text);
  if (!isText) return "unknown";
  return isTable(text) ? "csv" : "text";
}

/** Checks whether the first two lines have the same separators, as in a table saved as text. */
function isTable(text: string): boolean {
  const [first = "", second = ""] = text.split(/\r\n|\r|\n/);
  return [";", ",", "\t"].some((separator) => {
    const parts = first.split(separator).length;
    return parts > 1 && second.split(separator).length === parts;
  });
}

/** Content of an OpenDocument; everything is in the second since 1.4, if it has a password. */
const OPEN_DOCUMENT = ["content.xml", "encrypted-package"] as const;

/** Classifies an archive without a workbook part. */
export function recogniseArchive(pack: Package): FileFailure {
  if (pack.has("xl/workbook.bin")) return { kind: "binary-workbook" };
  const isDocument = pack.names.some((name) => name.startsWith("word/"));
  const isOpenDocument = OPEN_DOCUMENT.some((name) => pack.has(name)) && pack.has("META-INF/manifest.xml");
  return {
    kind: "not-a-workbook",
    looksLike: isDocument ? "word" : isOpenDocument ? "opendocument" : "zip",
  };
}
