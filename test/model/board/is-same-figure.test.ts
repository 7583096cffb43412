import { isSameFigure } from "../../../src/base/is-same-figure";

it("a ratio that LibreOffice stored with 15 digits is the same figure", () => {
  expect(isSameFigure(13 / 17, 0.764705882352941)).toBe(true);
});

it("a difference of 1 in billions is another figure, and null is not 0", () => {
  expect(isSameFigure(4_184_688_721, 4_184_688_731)).toBe(false);
  expect(isSameFigure(0, null)).toBe(false);
  expect(isSameFigure(null, null)).toBe(true);
});
