import { succeed } from "../../../src/base/outcome";
import { deflateBy } from "../../../src/command-line/node/node-workbooks";
import type { Clock, ReceivedFile, WorkbookFiles } from "../../../src/workbook/files/ports";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { unlockWorkbook } from "../../../src/workbook/unlock-workbook";
import { readWorkbook } from "../../../src/workbook/read-workbook";
import { writeWorkbook } from "../../../src/workbook/write-workbook";

/** zlib at its quickest, a fourth of the time of the usual level: nobody keeps these files. */
export const quickDeflate = deflateBy(() => ({ level: 1 }));

/** Real .xlsx bytes both ways. */
export const realWorkbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes),
  write: (drawing) => writeWorkbook(drawing, quickDeflate),
  patch: patchWorkbook,
  unlock: (bytes, passwords) => Promise.resolve(unlockWorkbook(bytes, passwords)),
};

/** A clock that stands still, so that the same input gives the same bytes. */
export const stoppedClock: Clock = { today: () => "2018-01-15T08:00:00Z", elapsed: () => 0 };

/** Bytes as somebody handed them over. */
export const received = (name: string, bytes: Uint8Array): ReceivedFile => ({
  name,
  bytes: () => Promise.resolve(succeed(bytes)),
});
