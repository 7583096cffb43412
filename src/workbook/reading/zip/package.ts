import type { Budget } from "../budget";
import { decodeXml } from "../xml/decode-xml";
import type { Inflate } from "./inflate";
import { refuseDamaged } from "../refusal";
import { type ZipEntry, ZIP_DIRECTORY, readZipDirectory } from "./zip-directory";
import type { KnownParts } from "./known-parts";
import { findZipEnd } from "./zip-end";
import { canonicalName } from "./zip-name";
import { extractPart, packedPart } from "./zip-part";

/** The parts of an opened file by path inside the archive, ignoring case. */
export interface Package {
  readonly names: readonly string[];
  /** Every entry of the archive, including folders, in its order. */
  readonly entries: readonly ZipEntry[];
  /** Returns the entry of a path. */
  find(path: string): ZipEntry | undefined;
  has(path: string): boolean;
  /** Undefined = there is no such part; refuses a broken one. */
  bytes(path: string): Uint8Array | undefined;
  /** Like `bytes`, decoded, for parts small enough to be kept as text. */
  text(path: string): string | undefined;
  /**
   * Returns what `read` makes of the text of a part, cached for equal parts of recent files. Undefined as
   * `text`.
   */
  meaning<T>(path: string, known: KnownParts<T>, read: (xml: string, path: string) => T): T | undefined;
}

/** Opens a zip archive; inflates nothing yet. Refuses a damaged directory. */
export function openPackage(bytes: Uint8Array, inflate: Inflate, budget: Budget): Package {
  const end = findZipEnd(bytes) ?? refuseDamaged(ZIP_DIRECTORY);
  const entries = readZipDirectory(bytes, end, budget.limits.entries);
  const find = (path: string): ZipEntry | undefined =>
    entries.get(canonicalName(path)) ?? entries.get(canonicalName(percentDecoded(path)));
  const part = (path: string): Uint8Array | undefined => {
    const entry = find(path);
    return entry && extractPart(bytes, entry, inflate, budget);
  };
  const text = (path: string): string | undefined => {
    budget.spendText(find(path)?.size ?? 0);
    const data = part(path);
    return data && decodeXml(data);
  };
  return {
    names: [...entries.keys()],
    entries: [...entries.values()],
    find,
    has: (path) => find(path) !== undefined,
    bytes: part,
    text,
    meaning: (path, known, read) => {
      const entry = find(path);
      if (entry === undefined) return undefined;
      const packed = packedPart(bytes, entry);
      const found = known.find(path, packed);
      if (found === undefined) {
        const meaning = read(text(path) ?? "", path);
        known.keep(path, packed, meaning);
        return meaning;
      }
      // The cost of a file must not depend on the files before it.
      budget.spendText(entry.size);
      budget.spendPart(entry.size);
      return found.meaning;
    },
  };
}

/** Decodes a target, which is a URI: "sheet%201.xml" may be stored as "sheet 1.xml". */
function percentDecoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
