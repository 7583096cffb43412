import type { FileFailure } from "../../domain/file/file-failure";
import type { Outcome } from "../../domain/outcome";
import type { TextDocument } from "../../documents/document";
import type { ReadBlock } from "../../documents/keeping/own-words";

/** Word files: written of a document, and read back for what people wrote into them. */
export interface DocumentFiles {
  readonly write: (document: TextDocument) => Promise<Uint8Array>;
  /** The parts of the body in order; fails where the bytes are no Word file of ours. */
  readonly read: (bytes: Uint8Array) => Outcome<readonly ReadBlock[], FileFailure>;
}
