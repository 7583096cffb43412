import fc from "fast-check";
import { a1 } from "../../../src/workbook/grid/address";
import { stringTable } from "../../support/files/xlsx-parts";
import { tinySheet, words } from "../../support/sheets/tiny-drawing";
import { changesBetween, mark, patchableSheet, patched, readableSheets } from "./patching";
import { propertyRuns } from "../../support/property-runs";

/** Ways in which programs write the same cell. */
const aCell = fc.record({
  gap: fc.constantFrom(0, 0, 0, 1, 3),
  isAddressed: fc.boolean(),
  style: fc.constantFrom("", ' s="1"', " s='2'"),
  content: fc.constantFrom(
    "/>",
    "></c>",
    "><v>12.5</v></c>",
    ' t="s"><v>1</v></c>',
    ' t="s"><v>7</v></c>',
    ' t="inlineStr"><is><r><t>a</t></r><r><t xml:space="preserve"> b</t></r></is></c>',
    ' t="str"><f>"x"&amp;"y"</f><v>xy</v></c>',
    '><f t="shared" ref="A1:B9" si="0">A1</f><v>1</v></c>',
    '><f t="shared" si="0"/><v>2</v></c>',
    ' t="b"><v>1</v></c>',
    ' t="e"><v>#REF!</v></c>',
    '><!-- <c r="A1"> --><v>3</v><extLst><ext><c r="Z9"/></ext></extLst></c>',
  ),
});

const aRow = fc.record({
  gap: fc.constantFrom(0, 0, 1, 5),
  isAddressed: fc.boolean(),
  attributes: fc.constantFrom(
    "",
    ' spans="1:4"',
    ' s="2" customFormat="1"',
    ' ht="20" customHeight="1"',
    ' hidden="1"',
  ),
  cells: fc.array(aCell, { maxLength: 5 }),
});

const aSheet = fc.record({
  rows: fc.array(aRow, { maxLength: 6 }),
  columns: fc.constantFrom("", '<cols><col min="2" max="16384" style="1"/></cols>'),
  around: fc.constantFrom(
    "",
    '<sheetProtection sheet="1" password="CC1A"/><mergeCells count="1"><mergeCell ref="F6:G7"/></mergeCells>',
    '<dataValidations count="1"><dataValidation type="list" sqref="A1:B2"><formula1>"a,b"</formula1></dataValidation></dataValidations><pageMargins left="1"/><extLst><ext/></extLst>',
  ),
  prefix: fc.constantFrom("", "x:"),
});

type SheetSketch = typeof aSheet extends fc.Arbitrary<infer T> ? T : never;

/** Rows and cells without an address follow their predecessor, so only then may the address be omitted. */
function written({ rows, columns, around, prefix }: SheetSketch): string {
  let row = -1;
  const inside = rows.map(({ gap, isAddressed, attributes, cells }) => {
    row += 1 + gap;
    let column = -1;
    const texts = cells.map((cell) => {
      column += 1 + cell.gap;
      const address = cell.isAddressed || cell.gap > 0 ? ` r="${a1(row, column)}"` : "";
      return `<c${address}${cell.style}${cell.content}`;
    });
    const number = isAddressed || gap > 0 ? ` r="${row + 1}"` : "";
    return `<row${number}${attributes}>${texts.join("")}</row>`;
  });
  const xml = `${columns}<sheetData>${inside.join("\n")}</sheetData>${around}`;
  const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  const named = prefix === "" ? xml : xml.replace(/<(\/?)(?=[a-zA-Z])/g, `<$1${prefix}`);
  return `<${prefix}worksheet xmlns${prefix === "" ? "" : ":x"}="${main}">${named}</${prefix}worksheet>`;
}

const someMarks = fc.array(
  fc.record({
    row: fc.nat({ max: 20 }),
    column: fc.nat({ max: 8 }),
    severity: fc.constantFrom("error" as const, "warning" as const, "note" as const),
    text: fc.string(),
  }),
  { maxLength: 8 },
);

const cover = tinySheet("Phiếu trả lại", [words(0, 0, "Ô <A1>", "header-small"), words(1, 2, "=1", "link")], {
  merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
  links: [{ row: 1, column: 2, toSheet: "Sheet1", toRow: 0, toColumn: 0 }],
});

test("marks and a cover change no value, formula, format, merge or validation", () => {
  fc.assert(
    fc.property(aSheet, someMarks, fc.boolean(), (sketch, marks, isCovered) => {
      const before = patchableSheet("", {
        "xl/worksheets/sheet1.xml": written(sketch),
        "xl/sharedStrings.xml": stringTable("<si><t>alpha</t></si><si><t>beta</t></si>"),
        "xl/media/image1.png": new Uint8Array([137, 80, 78, 71]),
      });
      const patch = {
        marks: marks.map(({ row, column, severity, text }) => mark(a1(row, column), severity, text)),
        ...(isCovered ? { cover } : {}),
      };
      const after = patched(before, patch);
      const { [cover.name]: _cover, ...sheets } = readableSheets(after);
      expect(sheets).toEqual(readableSheets(before));
      const { changed, removed } = changesBetween(before, after);
      expect(removed).toEqual([]);
      const mayChange = [
        ...(marks.length > 0 ? ["xl/worksheets/sheet1.xml", "xl/styles.xml", "[Content_Types].xml"] : []),
        ...(isCovered
          ? ["xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "[Content_Types].xml"]
          : []),
      ];
      expect(changed.filter((name) => !mayChange.includes(name))).toEqual([]);
      expect(patched(before, patch)).toEqual(after);
    }),
    { numRuns: propertyRuns(25) },
  );
});
