import type { WorkbookGrids } from "../domain/grid/workbook-grids";
import { succeed } from "../domain/outcome";
import type { MadeFile } from "../use-cases/forms/insert-form";
import type { ReceivedFile } from "../use-cases/ports/ports";

/** A received file with its bytes. */
export interface HeldFile extends MadeFile, Pick<ReceivedFile, "passwords"> {
  /** Its sheets, where they were read before. */
  readonly workbook?: WorkbookGrids;
}

/** A file whose bytes are here already, as one to read. */
export const heldFile = ({ name, bytes, passwords }: HeldFile): ReceivedFile => ({
  name,
  passwords,
  bytes: () => Promise.resolve(succeed(bytes)),
});
