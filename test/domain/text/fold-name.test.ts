import fc from "fast-check";
import { foldName } from "../../../src/domain/text/fold-name";

describe("folding a name", () => {
  it.each([
    ["LĐLĐ huyện Đắk R'Lấp", "ldld-huyen-dak-r-lap"],
    ["LÐLÐ huyện Đăk R’Lấp".normalize("NFD"), "ldld-huyen-dak-r-lap"],
    ["  Thanh  Hoá, TP. ", "thanh-hoa-tp"],
    ["---", ""],
  ])("makes %j one key", (name, key) => {
    expect(foldName(name)).toBe(key);
  });

  it("once more changes nothing", () => {
    const texts = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.stringMatching(/^[ a-zA-Z0-9àáảãạăằắâầấđĐÐêôơưỳỵ'.-]*$/),
    );
    fc.assert(fc.property(texts, (text) => expect(foldName(foldName(text))).toBe(foldName(text))));
  });
});
