import type { WorkbookGrids } from "../../workbook/grid";
import { succeed } from "../../base/outcome";
import {
  formsOf,
  readReceivedFile,
  type FileReading,
  type FormKnowledge,
  type ReceivedReader,
  type RejectedReading,
} from "../received/read-received-file";
import { heldFile, type HeldFile } from "./held-file";

/** Reading of a file. One without our marks may be a copy of a blank form and includes its sheets. */
export type ReadFile = FileReading | (RejectedReading & { readonly workbook: WorkbookGrids });

/**
 * Reads a file and keeps the sheets of a foreign one: sending them takes a fifth of the time of reading them
 * again.
 */
export async function readFile(
  file: HeldFile,
  workbooks: ReceivedReader,
  knowledge: FormKnowledge,
): Promise<ReadFile> {
  let last: WorkbookGrids | undefined;
  const read: ReceivedReader["read"] = (bytes) => {
    const workbook = file.workbook ? succeed(file.workbook) : workbooks.read(bytes);
    last = workbook.ok ? workbook.value : undefined;
    return workbook;
  };
  const reading = await readReceivedFile(heldFile(file), { ...workbooks, read }, formsOf(knowledge));
  const isForeign = reading.kind === "rejected" && reading.print !== undefined;
  const isNews = file.workbook === undefined && knowledge.blank === undefined;
  return isForeign && isNews && last ? { ...reading, workbook: last } : reading;
}
