import { textWidth } from "../../../src/workbook/page/letter-width";
import { lineCount, textHeight } from "../../../src/workbook/page/text-height";
import fc from "fast-check";
import { textRows } from "../../../src/workbook/page/text-rows";
import { MAX_HEIGHT } from "../../../src/workbook/page/wrapped-heights";
import { propertyRuns } from "../../support/property-runs";

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
    // "tỉnh " is 278 + 278 + 500 + 500 + 250 wide: two of them fit a line of 7 digits.
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

describe("a long text as rows of a sheet", () => {
  it("stays one row while it fits, with its own lines", () => {
    expect(textRows("một\nhai", 80, 10)).toEqual([{ text: "một\nhai", height: 2 * 10 * (15.75 / 12) }]);
  });

  it("goes on in the next row where Excel could not make the row any higher", () => {
    // A line of 10 points is 13.125 points high: 31 of them in 409.
    const rows = textRows(Array.from({ length: 70 }, (_, line) => `dòng ${String(line)}`).join("\n"), 80, 10);
    expect(rows.map(({ text }) => text.split("\n").length)).toEqual([31, 31, 8]);
  });

  it("loses no letter and no row is too high, for any text", () => {
    const letters = (text: string): string => text.replace(/\s/g, "");
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 900 }),
        fc.constantFrom("\n", " ", "", " ".repeat(3)),
        (words, glue) => {
          const text = words.split(" ").join(glue);
          const rows = textRows(text, 60, 10);
          expect(letters(rows.map((row) => row.text).join(""))).toBe(letters(text));
          for (const { height } of rows) expect(height).toBeLessThanOrEqual(MAX_HEIGHT);
        },
      ),
      { numRuns: propertyRuns(40) },
    );
  });
});
