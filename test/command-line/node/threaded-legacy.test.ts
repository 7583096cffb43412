import { utils, write } from "@e965/xlsx";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { cliBundle } from "../../../build/cli-bundle";
import { nodeThread } from "../../../src/command-line/node/node-thread";
import { threadedLegacy } from "../../../src/command-line/node/node-machine";

it("reads an old workbook in a thread of the command line", async () => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([["Số lượng", 12]]), "Biểu mẫu");
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "xls" }) as ArrayBuffer);
  const read = await threadedLegacy(() => nodeThread(new Worker(cliBundle())))(bytes);
  if (!read.ok) throw new Error(read.failure.kind);
  expect(read.value.grids.map(({ rows }) => rows[0]?.values)).toEqual([["Số lượng", 12]]);
});

it("kills the thread of a file that never ends, and says how long it was given", async () => {
  const endless = () => nodeThread(new Worker(join(__dirname, "endless-thread.cjs")));
  expect(await threadedLegacy(endless, 300)(new Uint8Array(1))).toEqual({
    ok: false,
    failure: { kind: "too-large", limit: "time", allowed: 300 },
  });
});
