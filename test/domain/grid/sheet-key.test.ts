import { sheetKey } from "../../../src/domain/grid/sheet-key";

it("tells sheets apart neither by letter case nor by how accents are composed, as Excel", () => {
  const composed = "S\u1ed1 li\u1ec7u";
  const decomposed = "s\u006f\u0302\u0301 li\u0065\u0323\u0302u";
  expect(composed).not.toBe(decomposed);
  expect(sheetKey(composed)).toBe(sheetKey(decomposed));
  expect(sheetKey("SỐ LIỆU")).toBe(sheetKey(composed));
  expect(sheetKey("So lieu")).not.toBe(sheetKey(composed));
});
