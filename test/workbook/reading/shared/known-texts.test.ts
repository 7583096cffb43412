import { firstGrid, contents } from "../reading";
import { stringTable, workbookWithCells } from "../../../support/files/xlsx-parts";

/** Reads a file with these texts in column A. */
function textsOf(texts: readonly string[]): readonly unknown[] {
  const items = texts.map((text) => `<si><t>${text}</t></si>`).join("");
  const rows = texts.map((_, index) => `<row><c t="s"><v>${String(index)}</v></c></row>`).join("");
  return Object.values(
    contents(firstGrid(workbookWithCells(rows, { "xl/sharedStrings.xml": stringTable(items) }))),
  );
}

test("texts that many files carry are read the same each time, references and escapes resolved", () => {
  const stored = ["Số đoàn viên", "a &amp; b", "_x0041_b", "<![CDATA[<x>]]>", "1&#10;2"];
  for (let file = 0; file < 4; file++) {
    expect(textsOf(stored)).toEqual(["Số đoàn viên", "a & b", "Ab", "<x>", "1\n2"]);
  }
});

test("texts that differ in one letter anywhere stay apart, however often they come", () => {
  const length = 100;
  const texts = Array.from({ length }, (_, at) => `${"a".repeat(at)}b${"a".repeat(length - at - 1)}`);
  for (let file = 0; file < 4; file++) expect(textsOf(texts)).toEqual(texts);
});
