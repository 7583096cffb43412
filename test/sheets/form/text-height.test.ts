import { textWidth } from "../../../src/sheets/page/letter-width";
import { lineCount, textHeight } from "../../../src/sheets/page/text-height";

describe("room a text needs", () => {
  it("is one line of 15.75 points at size 12", () => {
    expect(textHeight("chỉ tiêu", { width: 20 })).toBe(15.75);
  });

  it("is measured letter by letter: capitals are wider than small letters, marks add nothing", () => {
    // LĐLĐ in Times: 611 + 722 + 611 + 722 thousandths; a digit has 500. Four per cent for whole pixels.
    expect(textWidth("LĐLĐ", false)).toBeCloseTo((2666 / 500) * 1.04, 9);
    expect(textWidth("lđlđ", false)).toBeCloseTo((1556 / 500) * 1.04, 9);
    expect(textWidth("ệ", false)).toBe(textWidth("e", false));
    expect(textWidth("ư", false)).toBe(textWidth("u", false));
  });

  it("breaks between words where the next one does not fit", () => {
    // "tỉnh " is 278 + 278 + 500 + 500 + 250 wide: a line of 7 digits takes two of them.
    expect(lineCount("tỉnh tỉnh", { width: 7 })).toBe(1);
    expect(lineCount("tỉnh tỉnh tỉnh", { width: 7 })).toBe(2);
    expect(lineCount("TỈNH TỈNH", { width: 7 })).toBe(2);
  });

  it("is smaller for smaller letters and larger for bold ones", () => {
    expect(lineCount("12345 67890", { width: 10 })).toBe(2);
    expect(lineCount("12345 67890", { width: 10, size: 10 })).toBe(1);
    expect(lineCount("12345 67890", { width: 11 })).toBe(1);
    expect(lineCount("12345 67890", { width: 11, isBold: true })).toBe(2);
  });
});
