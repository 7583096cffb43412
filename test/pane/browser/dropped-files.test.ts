import { filesDropped } from "../../../src/pane/browser/dropped-files";
import { filesChosen } from "../../../src/pane/browser/pick-workbooks";
import type { ChosenFiles } from "../../../src/desk/received/chosen-files";

/** A dropped file or folder, with the properties read. */
type Dropped = string | { readonly [name: string]: Dropped };

/** A folder whose reader fails. */
const LOCKED: Dropped = { "": "locked" };

function entryOf(name: string, content: Dropped, parent = ""): unknown {
  const fullPath = `${parent}/${name}`;
  if (typeof content === "string") {
    const file = (settle: (file: File) => void, fail: () => void): void =>
      content === "locked" ? fail() : settle(new File([content], name));
    return { isFile: true, isDirectory: false, name, fullPath, file };
  }
  const children = Object.entries(content).map(([child, inside]) => entryOf(child, inside, fullPath));
  const createReader = () => {
    const left = [...children];
    return {
      readEntries: (settle: (some: unknown[]) => void, fail: () => void): void =>
        content === LOCKED ? fail() : settle(left.splice(0, 100)),
    };
  };
  return { isFile: false, isDirectory: true, name, fullPath, createReader };
}

/** The event's data, with the properties read: jsdom cannot create a DataTransfer. */
const drop = (content: { readonly [name: string]: Dropped }): DataTransfer =>
  transferOf(
    Object.entries(content).map(([name, inside]) => ({ webkitGetAsEntry: () => entryOf(name, inside) })),
    [],
  );

/** No other type fits: only these two members of DataTransfer are read, and jsdom cannot create one. */
const transferOf = (items: readonly unknown[], files: readonly File[]): DataTransfer =>
  ({ items, files }) as unknown as DataTransfer;

const names = ({ files, skipped }: ChosenFiles) => ({
  files: files.map(({ name }) => name),
  skipped: skipped.map(({ name, reason }) => `${reason} ${name}`),
});

describe("what is dropped on the page", () => {
  it("takes the workbooks of a folder and of the folders in it, and names everything else", async () => {
    const folder = {
      "a.xlsx": "a",
      "scan.pdf": "p",
      "Thumbs.db": "t",
      District: { "b.XLSM": "b", Deep: { "c.xls": "c", "~$c.xls": "lock", "notes.docx": "w" } },
    };
    expect(names(await filesDropped(drop({ Reports: folder })))).toEqual({
      files: ["Reports/a.xlsx", "Reports/District/b.XLSM", "Reports/District/Deep/c.xls"],
      skipped: ["no-workbook Reports/scan.pdf", "no-workbook Reports/District/Deep/notes.docx"],
    });
  });

  it("tries a file dropped by itself whatever it is called, since somebody meant it", async () => {
    expect(names(await filesDropped(drop({ "report.pdf": "p", "r.xlsx": "x" })))).toEqual({
      files: ["report.pdf", "r.xlsx"],
      skipped: [],
    });
  });

  it("reads a folder of more than a hundred files to its end", async () => {
    const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`${index}.xlsx`, "x"]));
    expect((await filesDropped(drop({ Many: many }))).files).toHaveLength(250);
  });

  it("names what cannot be opened, and goes on", async () => {
    const folder = { "a.xlsx": "a", "b.xlsx": "locked", Shut: LOCKED };
    expect(names(await filesDropped(drop({ F: folder })))).toEqual({
      files: ["F/a.xlsx"],
      skipped: ["not-opened F/b.xlsx", "not-opened F/Shut"],
    });
  });

  it("stops in a folder of ten thousand entries, and says so", async () => {
    const all = Object.fromEntries(Array.from({ length: 12_000 }, (_, index) => [`${index}.txt`, ""]));
    const { files, skipped } = await filesDropped(drop({ Disk: { All: all, Next: { "a.xlsx": "a" } } }));
    expect(files).toEqual([]);
    expect(skipped.at(-1)).toEqual({ name: "Disk", reason: "too-many" });
  });

  it("takes plain files where the browser knows no folders", async () => {
    const transfer = transferOf([], [new File(["x"], "r.xlsx")]);
    expect(names(await filesDropped(transfer))).toEqual({ files: ["r.xlsx"], skipped: [] });
  });

  it("hands over the bytes of a file in a folder", async () => {
    const { files } = await filesDropped(drop({ F: { "a.xlsx": "abc" } }));
    const bytes = await files[0]?.bytes();
    expect(bytes).toEqual({ ok: true, value: new TextEncoder().encode("abc") });
  });
});

describe("what is chosen by an input", () => {
  it("sorts a folder out, but tries every single file", () => {
    const inFolder = (path: string) =>
      Object.assign(new File(["x"], path.split("/").at(-1) ?? ""), { webkitRelativePath: path });
    const single = Object.assign(new File(["x"], "report.pdf"), { webkitRelativePath: "" });
    expect(names(filesChosen([inFolder("F/a.xlsx"), inFolder("F/b.pdf"), single]))).toEqual({
      files: ["F/a.xlsx", "report.pdf"],
      skipped: ["no-workbook F/b.pdf"],
    });
  });
});
