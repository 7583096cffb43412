import fc from "fast-check";
import { textRows } from "../../../src/sheets/page/text-rows";
import { MAX_HEIGHT } from "../../../src/sheets/page/wrapped-heights";
import { propertyRuns } from "../../support/property-runs";

describe("a long text as rows of a sheet", () => {
  it("stays one row while it fits, with its own lines", () => {
    expect(textRows("một\nhai", 80, 10)).toEqual([{ text: "một\nhai", height: 2 * 10 * (15.75 / 12) }]);
  });

  it("goes on in the next row where Excel could not make the row any higher", () => {
    // A line of 10 points is 13.125 points high: 31 of them in 409.
    const rows = textRows(Array.from({ length: 70 }, (_, line) => `dòng ${String(line)}`).join("\n"), 80, 10);
    expect(rows.map(({ text }) => text.split("\n").length)).toEqual([31, 31, 8]);
  });

  it("loses no letter and no row is too high, whatever is written", () => {
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
