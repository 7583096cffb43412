import { Budget } from "../../../../src/workbook/reading/budget";
import { DEFAULT_LIMITS } from "../../../../src/workbook/reading/limits";
import { richText } from "../../../../src/workbook/reading/shared/string-item";
import { SharedStringTable } from "../../../../src/workbook/reading/shared/shared-strings";

const item = (text: string): string => `<si><t>${text}</t></si>`;

/** Reads the texts of a table with these items, after any earlier reading. */
function textsOf(items: readonly string[]): readonly (string | undefined)[] {
  const bytes = new TextEncoder().encode(`<sst>${items.join("")}</sst>`);
  const table = new SharedStringTable(bytes, "strings", new Budget(DEFAULT_LIMITS));
  return Array.from({ length: items.length + 1 }, (_, index) => table.at(index));
}

const PLAIN = ["Mã", "A &amp; B", "Đợt I", "_x0041_", "", "Hết", "một", "hai", "ba", "bốn", "năm", "sáu"];
const READ = ["Mã", "A & B", "Đợt I", "A", "", "Hết", "một", "hai", "ba", "bốn", "năm", "sáu"];

describe("a table of texts that follows a similar one", () => {
  let before: readonly (string | undefined)[];
  beforeEach(() => {
    before = textsOf(PLAIN.map(item));
  });

  it.each([
    ["the same", PLAIN, READ],
    ["fewer", PLAIN.slice(3), READ.slice(3)],
    ["more in front", ["x", "y", ...PLAIN], ["x", "y", ...READ]],
    ["so many more that nothing stands near its place", [...READ, ...PLAIN], [...READ, ...READ]],
    ["another between them", PLAIN.with(2, "Đợt II"), READ.with(2, "Đợt II")],
    [
      "longer and shorter ones that begin alike",
      ["Mã số", "A", "Đợt", "_x0042_"],
      ["Mã số", "A", "Đợt", "B"],
    ],
  ])("gives %s", (_what, items, expected) => {
    expect(before).toEqual([...READ, undefined]);
    expect(textsOf(items.map((text) => item(text.replace(/&(?!amp;)/, "&amp;"))))).toEqual([
      ...expected,
      undefined,
    ]);
  });

  it("gives texts in runs, with marks of their own and behind odd tags", () => {
    const odd = [
      "<si><t>Mã</t></si >",
      "<si><r><t>A</t></r><r><t> B</t></r></si>",
      '<si><t xml:space="preserve">Đợt I </t></si>',
      "<si><t>A<!-- x --></t></si>",
      "<si/>",
      "<si><t>Hết</t ></si>",
      item("một"),
    ];
    expect(textsOf(odd)).toEqual(["Mã", "A B", "Đợt I ", "A", "", "Hết", "một", undefined]);
  });
});

it("a rich text is all its runs without those that say how to read it aloud", () => {
  const rich =
    "<si><r><rPr><b/></rPr><t>Đoàn</t></r><rPh><t>doan</t></rPh><r><t> viên</t></r><ext>x</ext></si>";
  expect(richText(rich, "strings")).toBe("Đoàn viên");
});
