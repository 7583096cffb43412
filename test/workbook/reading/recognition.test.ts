import { strToU8, zipSync } from "fflate";
import { relationshipsOf, workbookOf } from "../../support/files/xlsx-parts";
import { failureOf } from "./reading";
import { concat } from "./zip/zip-surgery";

const latin1 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const zipOf = (parts: Record<string, string>) =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/** An OLE compound file with these streams in its directory, as far as recognition needs. */
function compoundFile(...streams: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * (streams.length + 1));
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  ["Root Entry", ...streams].forEach((name, index) => {
    const at = 512 + 128 * index;
    bytes.set(Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat(), at);
    bytes[at + 64] = 2 * (name.length + 1);
    bytes[at + 66] = index === 0 ? 5 : 2;
  });
  return bytes;
}

describe("what is no workbook is named", () => {
  it.each([
    ["empty", new Uint8Array(0)],
    ["pdf", latin1("%PDF-1.7\n%âãÏÓ\n1 0 obj")],
    ["pdf", latin1("\r\n %PDF-1.4")],
    ["image", latin1("\x89PNG\r\n\x1a\n....")],
    ["image", latin1("\xff\xd8\xff\xe0..JFIF")],
    ["image", latin1("RIFF....WEBPVP8 ")],
    ["image", latin1("\0\0\0\x18ftypheic....")],
    ["image", latin1("RIFF\n\n\n\nWEBPVP8 ")],
    ["image", latin1("\n\n\n\nftypheic....")],
    ["image", latin1("BM\n\x01\x02\x03\0\0\0\0....")],
    ["unknown", latin1("BM1234\0abc")],
    [
      "unknown",
      latin1(
        "x %PDF- \x89PNG \xff\xd8\xff GIF8 II*\0 MM\0* RIFF....WEBP BM....\0\0\0\0 ....ftypheic {\\rtf Rar!\x1a\x07 7z\xbc\xaf\x27\x1c",
      ),
    ],
    ["html", latin1("\r\n<!DOCTYPE html><table><tr><td>1</td></tr></table>")],
    ["html", latin1('<html xmlns:x="urn:schemas-microsoft-com:office:excel">')],
    ["html", latin1("MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n")],
    ["xml", latin1('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>')],
    ["xml", latin1("\n <Workbook/>")],
    ["csv", latin1("STT;Tên;Số\r\n1;a;2\r\n")],
    ["csv", latin1("STT\tTên\n1\ta\n")],
    ["text", latin1("Kính gửi: ông A, bà B\nXin gửi báo cáo")],
    ["text", latin1("Version 2 of MIME-Version: 1.0 where a <b")],
    ["rar", latin1("Rar!\x1a\x07\x01\x00....")],
    ["7z", latin1("7z\xbc\xaf\x27\x1c\0\x04")],
    ["text", concat(new Uint8Array([0xff, 0xfe]), latin1("S\0T\0T\0"))],
    ["text", latin1("PK is how this text begins")],
    ["word", latin1("{\\rtf1\\ansi")],
    ["unknown", new Uint8Array(2_000)],
    ["unknown", latin1("\x01\x02\x03")],
    ["zip", zipOf({ "report.txt": "x" })],
    ["zip", zipOf({})],
    ["zip", zipOf({ "content.xml": "<x/>" })],
    ["opendocument", zipOf({ mimetype: "x", "content.xml": "<x/>", "META-INF/manifest.xml": "<x/>" })],
    ["opendocument", zipOf({ "encrypted-package": "x", "META-INF/manifest.xml": "<x/>" })],
    [
      "word",
      zipOf({
        "word/document.xml": "<w:document/>",
        "_rels/.rels": relationshipsOf(["r", "officeDocument", "word/document.xml"]),
      }),
    ],
    [
      "zip",
      zipOf({
        "ppt/presentation.xml": "<p:presentation/>",
        "_rels/.rels": relationshipsOf(["r", "officeDocument", "ppt/presentation.xml"]),
      }),
    ],
    ["word", compoundFile("WordDocument")],
    ["unknown", compoundFile("Contents")],
  ])("%s", (looksLike, bytes) => {
    expect(failureOf(bytes)).toEqual({ kind: "not-a-workbook", looksLike });
  });

  it.each([
    ["encrypted", compoundFile("DataSpaces", "EncryptionInfo", "EncryptedPackage")],
    ["legacy-xls", compoundFile("Workbook")],
    ["legacy-xls", compoundFile("SummaryInformation", "Book")],
    [
      "binary-workbook",
      zipOf({
        "xl/workbook.bin": "x",
        "_rels/.rels": relationshipsOf(["r", "officeDocument", "xl/workbook.bin"]),
      }),
    ],
    [
      "binary-workbook",
      zipOf({
        "office/book.bin": "\x83\x01<\x04",
        "_rels/.rels": relationshipsOf(["r", "officeDocument", "office/book.bin"]),
      }),
    ],
    ["binary-workbook", zipOf({ "xl/workbook.bin": "x" })],
  ])("%s", (kind, bytes) => {
    expect(failureOf(bytes)).toEqual({ kind });
  });

  it("a compound file of which only the beginning arrived is damaged, whatever it was", () => {
    const whole = compoundFile("Workbook");
    // Sectors of 512 bytes; the directory starts in sector 9, beyond the end.
    whole[30] = 9;
    whole[48] = 9;
    expect(failureOf(whole.subarray(0, 600))).toEqual({ kind: "damaged", part: "compound file" });
    // In sector 0 there is a directory without a workbook.
    whole[48] = 0;
    expect(failureOf(whole.subarray(0, 600))).toEqual({ kind: "not-a-workbook", looksLike: "unknown" });
  });

  it("a compound file is damaged when its directory reaches its end or lies behind it", () => {
    const whole = compoundFile("Contents", "Contents", "Contents", "Contents");
    whole[30] = 9;
    whole[48] = 1;
    expect(failureOf(whole.subarray(0, 1_024))).toEqual({ kind: "damaged", part: "compound file" });
    expect(failureOf(whole.subarray(0, 1_025))).toEqual({ kind: "not-a-workbook", looksLike: "unknown" });
  });

  it("a stream tells what a compound file is only if its entry is whole and its name has whole letters", () => {
    const whole = compoundFile("Workbook");
    const unknown = { kind: "not-a-workbook", looksLike: "unknown" };
    expect(failureOf(whole.subarray(0, 740))).toEqual(unknown);
    whole[512 + 128 + 64] = 2 * "Workbook".length + 3;
    expect(failureOf(whole)).toEqual(unknown);
  });

  it("a storage, which is a folder, does not tell what a compound file is", () => {
    const bytes = compoundFile("Workbook");
    bytes[512 + 128 + 66] = 1;
    expect(failureOf(bytes)).toEqual({ kind: "not-a-workbook", looksLike: "unknown" });
  });

  it("a workbook without sheets or with a missing main part is damaged", () => {
    expect(failureOf(workbookOf({ "xl/workbook.xml": "<workbook/>" }))).toEqual({
      kind: "damaged",
      part: "xl/workbook.xml",
    });
    expect(failureOf(workbookOf({ "xl/workbook.xml": undefined }))).toEqual({
      kind: "damaged",
      part: "xl/workbook.xml",
    });
  });
});
