import type { WorkbookGrids } from "../../workbook/grid";
import { succeed } from "../../base/outcome";
import type { MadeFile } from "../../forms/issue";
import type { ReceivedFile } from "../../workbook/files";

/** A received file with its bytes. */
export interface HeldFile extends MadeFile, Pick<ReceivedFile, "passwords"> {
  /** Its sheets, if they were read before. */
  readonly workbook?: WorkbookGrids;
}

/** Returns a file with loaded bytes as one to read. */
export const heldFile = ({ name, bytes, passwords }: HeldFile): ReceivedFile => ({
  name,
  passwords,
  bytes: () => Promise.resolve(succeed(bytes)),
});
