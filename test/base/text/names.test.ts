import { sheetKey } from "../../../src/workbook/grid/sheet-key";
import { baseName } from "../../../src/base/text/base-name";
import { foldName } from "../../../src/base/text/fold-name";
import fc from "fast-check";

describe("folding a name", () => {
  it.each([
    ["LĐLĐ huyện Đắk R'Lấp", "ldld-huyen-dak-r-lap"],
    ["LÐLÐ huyện Đăk R’Lấp".normalize("NFD"), "ldld-huyen-dak-r-lap"],
    ["  Thanh  Hoá, TP. ", "thanh-hoa-tp"],
    ["---", ""],
  ])("gives %j one key", (name, key) => {
    expect(foldName(name)).toBe(key);
  });

  it("twice changes nothing", () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^[ a-zA-Z0-9àáảãạăằắâầấđĐÐêôơưỳỵ'.-]*$/),
    );
    fc.assert(fc.property(texts, (text) => expect(foldName(foldName(text))).toBe(foldName(text))));
  });
});

it.each([
  ["698.xlsx", "698.xlsx"],
  ["dot-1/huyen/698.xlsx", "698.xlsx"],
  ["C:\\Bao cao\\dot 1\\698.xlsx", "698.xlsx"],
  ["\\\\may-chu\\chung/698.xlsx", "698.xlsx"],
  ["folder/", ""],
  ["", ""],
])("the name of the file at %s is %s", (path, name) => {
  expect(baseName(path)).toBe(name);
});

it("sheet names ignore case and composition of accents, as in Excel", () => {
  const composed = "S\u1ed1 li\u1ec7u";
  const decomposed = "s\u006f\u0302\u0301 li\u0065\u0323\u0302u";
  expect(composed).not.toBe(decomposed);
  expect(sheetKey(composed)).toBe(sheetKey(decomposed));
  expect(sheetKey("SỐ LIỆU")).toBe(sheetKey(composed));
  expect(sheetKey("So lieu")).not.toBe(sheetKey(composed));
});
