import fc from "fast-check";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";
import { patchWorkbook } from "../../../src/workbook/patch-workbook";
import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { propertyRuns } from "../../support/property-runs";

const link = { row: 0, column: 0, toSheet: "Sheet1", toRow: 0, toColumn: 0 };
const sound = unzipSync(
  writeWorkbook(
    tinyDrawing(tinySheet("Sheet1", [words(0, 0, "a"), words(2, 3, "b", "input-text")], { links: [link] })),
  ),
);
const texts = Object.keys(sound).filter((name) => /(sheet1|workbook|styles|Types\]|rels)/.test(name));
const cover = tinySheet("Cover", [words(0, 0, "c")]);
const place = (cell: string) => ({ sheet: "Sheet1", cell });
const patch = {
  cover,
  marks: [{ place: place("A1"), severity: "error" as const, text: "x" }],
  writes: [{ place: place("D3"), content: { kind: "formula" as const, text: "1" } }],
};

/** Removes or duplicates text, or inserts XML syntax. */
const aDamage = fc.record({
  part: fc.constantFrom(...texts),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat({ max: 40 }),
  instead: fc.oneof(
    fc.constantFrom(
      "",
      "<",
      ">",
      "/",
      '"',
      "'",
      "<c/>",
      "</row>",
      "<row>",
      's="9"',
      'r="A1"',
      "<!--",
      "&",
      "=",
      "-1",
      "1e99",
    ),
    fc.string({ maxLength: 5 }),
  ),
});

test("any damaged file is patched or refused, never an exception", () => {
  let patchedOnce = false;
  fc.assert(
    fc.property(fc.array(aDamage, { minLength: 1, maxLength: 3 }), (damages) => {
      const parts = { ...sound };
      for (const { part, at, length, instead } of damages) {
        const text = strFromU8(parts[part] ?? new Uint8Array());
        const start = Math.floor(at * text.length);
        parts[part] = strToU8(text.slice(0, start) + instead + text.slice(start + length));
      }
      const outcome = patchWorkbook(zipSync(parts), patch);
      patchedOnce ||= outcome.ok;
    }),
    { numRuns: propertyRuns(60) },
  );
  expect(patchedOnce).toBe(true);
});
