import type { FileFailure } from "../../workbook/files";
import type { Outcome } from "../../base/outcome";
import type { TextDocument } from "./document";
import type { ReadBlock } from "./keeping/text-mark";

/** Word files: written of a document, and read back for what people wrote into them. */
export interface DocumentFiles {
  readonly write: (document: TextDocument) => Promise<Uint8Array>;
  /** The parts of the body in order; fails where the bytes are no Word file of ours. */
  readonly read: (bytes: Uint8Array) => Outcome<readonly ReadBlock[], FileFailure>;
}
