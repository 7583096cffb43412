import { relationshipsOf, workbookOf } from "../../../support/files/xlsx-parts";
import { read } from "../reading";

/** A sheet with these notes by An and Bình, as Excel writes them. */
const withNotes = (xml: string): Uint8Array =>
  workbookOf({
    "xl/worksheets/_rels/sheet1.xml.rels": relationshipsOf(["rId1", "comments", "../comments1.xml"]),
    "xl/comments1.xml":
      '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      `<authors><author>An</author><author>Bình</author></authors><commentList>${xml}</commentList></comments>`,
  });

describe("notes on cells", () => {
  it("are read with cell, author and text; of threaded comments what was written", () => {
    const { extras } = read(
      withNotes(
        '<comment ref="E78" authorId="1"><text><r><t>Số này sai, </t></r><r><t>đúng là 5 &amp; 6</t></r></text></comment>' +
          '<comment ref="C5" authorId="0"><text><t>[Threaded comment]\n\nYour version of Excel allows you to read ' +
          "this threaded comment. Learn more: https://go.microsoft.com/fwlink/?linkid=870924\n\nComment:\n    Hỏi lại: 12?" +
          "</t></text></comment>",
      ),
    );
    expect(extras.notes).toEqual([
      { sheet: "Sheet1", cell: "E78", author: "Bình", text: "Số này sai, đúng là 5 & 6" },
      { sheet: "Sheet1", cell: "C5", author: "An", text: "Hỏi lại: 12?" },
    ]);
  });

  it("do not refuse the figures if their part is damaged, and are not looked for where there are none", () => {
    expect(read(withNotes("<comment><text>")).extras.notes).toEqual([]);
    expect(read(workbookOf()).extras.notes).toBeUndefined();
  });
});
