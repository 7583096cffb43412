import { succeed } from "../../../src/base/outcome";
import { deflateBy } from "../../../src/command-line/node/node-workbooks";
import type { Clock, ReceivedFile, WorkbookFiles } from "../../../src/workbook/files/ports";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { unlockWorkbook } from "../../../src/workbook/unlock-workbook";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import { writeWorkbook } from "../../../src/workbook/write-workbook";

/** zlib's fastest level, a fourth of the usual time: these files are temporary. */
export const quickDeflate = deflateBy(() => ({ level: 1 }));

/** Reads and writes real .xlsx bytes. */
export const realWorkbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes),
  write: (drawing) => writeWorkbook(drawing, quickDeflate),
  patch: patchWorkbook,
  unlock: (bytes, passwords) => Promise.resolve(unlockWorkbook(bytes, passwords)),
};

/** A stopped clock, so that the same input gives the same bytes. */
export const stoppedClock: Clock = { today: () => "2018-01-15T08:00:00Z", elapsed: () => 0 };

/** Returns bytes as a received file. */
export const received = (name: string, bytes: Uint8Array): ReceivedFile => ({
  name,
  bytes: () => Promise.resolve(succeed(bytes)),
});
