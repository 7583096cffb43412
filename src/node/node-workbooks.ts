import { performance } from "node:perf_hooks";
import { inflateRawSync } from "node:zlib";
import type { WorkbookFiles } from "../use-cases/ports/ports";
import { readWorkbook, type Inflate } from "../xlsx/reading/read-workbook";
import { writeWorkbook } from "../xlsx/writing/write-workbook";
import { zlibDeflate } from "./zlib-deflate";

/** zlib is twice as fast as the portable inflater; a part longer than it declares is refused by the length limit. */
export const inflate: Inflate = (compressed, inflatedSize) =>
  inflateRawSync(compressed, { maxOutputLength: Math.max(1, inflatedSize) });

/** Workbook files in Node. */
export const nodeWorkbooks: WorkbookFiles = {
  read: (bytes) => readWorkbook(bytes, { inflate, formulaTexts: false, now: () => performance.now() }),
  write: (drawing) => writeWorkbook(drawing, zlibDeflate),
};
