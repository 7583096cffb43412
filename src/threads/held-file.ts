import { succeed } from "../domain/outcome";
import type { MadeFile } from "../use-cases/forms/insert-form";
import type { ReceivedFile } from "../use-cases/ports/ports";

/** A file whose bytes are here already, as one to read. */
export const heldFile = ({ name, bytes }: MadeFile): ReceivedFile => ({
  name,
  bytes: () => Promise.resolve(succeed(bytes)),
});
