import type { FileFailure } from "../../workbook/files";
import type { Outcome } from "../../base/outcome";
import type { TextDocument } from "./document";
import type { ReadBlock } from "./keeping/text-mark";

/** Writes documents as Word files, and reads them back with officers' changes. */
export interface DocumentFiles {
  readonly write: (document: TextDocument) => Promise<Uint8Array>;
  /** Returns the parts of the body in order; fails for bytes that are no Word file of ours. */
  readonly read: (bytes: Uint8Array) => Outcome<readonly ReadBlock[], FileFailure>;
}
