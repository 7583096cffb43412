import { lineCount, textHeight } from "../../../src/sheets/page/text-height";

describe("room a text needs", () => {
  it("is one line of 15.75 points at size 12", () => {
    expect(textHeight("chỉ tiêu", { width: 20 })).toBe(15.75);
  });

  it("counts the capitals of an abbreviation as wide as they are, in a text of small letters too", () => {
    // 40 characters of small letters fit; with four capitals among them they do not.
    expect(lineCount("- Ngày gửi Kế hoạch hành động về lđlđ tỉnh", { width: 39 })).toBe(1);
    expect(lineCount("- Ngày gửi Kế hoạch hành động về LĐLĐ tỉnh", { width: 39 })).toBe(2);
  });

  it("does not take figures and marks for capitals", () => {
    expect(lineCount("12345 67890", { width: 10 })).toBe(1);
    expect(lineCount("ABCDE FGHIK", { width: 10 })).toBe(2);
  });
});
