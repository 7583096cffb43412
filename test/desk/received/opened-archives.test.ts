import { strToU8, zipSync } from "fflate";
import { succeed } from "../../../src/base/outcome";
import { openedArchives } from "../../../src/desk/received/opened-archives";
import { inflate } from "../../../src/command-line/node/node-workbooks";
import { archiveFiles } from "../../../src/workbook/reading/zip/archive-files";
import { received } from "../../support/files/real-workbooks";

const open = (bytes: Uint8Array) => archiveFiles(bytes, inflate);
const opened = (name: string, bytes: Uint8Array) => openedArchives([received(name, bytes)], open);

it("replaces a .zip by its files under their paths; ignores folders and litter", async () => {
  const zip = zipSync({
    "xa/một.xlsx": strToU8("một"),
    "xa/": new Uint8Array(0),
    "Hai.xlsx": strToU8("hai"),
    "xa/Thumbs.db": strToU8("x"),
    "~$hai.xlsx": strToU8("x"),
  });
  const files = await opened("thu muc/gui.ZIP", zip);
  expect(files.map(({ name }) => name)).toEqual(["thu muc/gui.ZIP/xa/một.xlsx", "thu muc/gui.ZIP/Hai.xlsx"]);
  expect(await Promise.all(files.map(({ bytes }) => bytes()))).toEqual([
    succeed(strToU8("một")),
    succeed(strToU8("hai")),
  ]);
});

it("a workbook called .zip, a damaged one and what is none stay as they are", async () => {
  const workbook = zipSync({
    "[Content_Types].xml": strToU8("<Types/>"),
    "xl/workbook.xml": strToU8("<x/>"),
  });
  const damaged = zipSync({ "a.xlsx": strToU8("x".repeat(500)) }).subarray(0, 60);
  for (const bytes of [workbook, damaged, strToU8("text")]) {
    expect((await opened("a.zip", bytes)).map(({ name }) => name)).toEqual(["a.zip"]);
  }
});

it("a file that unpacks to more than one may have is refused alone, before memory is taken", async () => {
  const bomb = zipSync(
    { "bomb.xlsx": new Uint8Array(70 * 1_048_576), "good.xlsx": strToU8("good") },
    { level: 1 },
  );
  const files = await opened("a.zip", bomb);
  const read = await Promise.all(files.map(({ bytes }) => bytes()));
  expect(read.map(({ ok }) => ok)).toEqual([false, true]);
  expect(read[0]).toMatchObject({ failure: { kind: "too-large" } });
});

it("an archive in an archive is opened like a folder in a folder, three deep; what is deeper stays an archive", async () => {
  const nest = (depth: number): Uint8Array =>
    depth === 0 ? strToU8("form") : zipSync({ [depth === 1 ? "a.xlsx" : "xa.zip"]: nest(depth - 1) });
  expect((await opened("huyen.zip", nest(3))).map(({ name }) => name)).toEqual([
    "huyen.zip/xa.zip/xa.zip/a.xlsx",
  ]);
  expect((await opened("huyen.zip", nest(4))).map(({ name }) => name)).toEqual([
    "huyen.zip/xa.zip/xa.zip/xa.zip",
  ]);
});

it("archives that hold more files together than any office receives stay closed", async () => {
  const many = zipSync(
    Object.fromEntries(Array.from({ length: 10_000 }, (_, at) => [`${at}.xlsx`, new Uint8Array(0)])),
    { level: 0 },
  );
  const files = await opened("a.zip", zipSync({ "1.zip": many, "2.zip": many, "3.zip": many }, { level: 1 }));
  expect(files).toHaveLength(20_001);
  expect(files.at(-1)?.name).toBe("a.zip/3.zip");
});
