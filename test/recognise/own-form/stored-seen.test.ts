import * as v from "valibot";
import { seenSchema, storedSeen } from "../../../src/recognise/own-form/stored-seen";
import type { SeenCell } from "../../../src/recognise/seen/seen-copies";

const cell: SeenCell = {
  ...{ row: 3, column: 2, changed: 4, continued: 0, different: 2, cleared: 1 },
  ...{ numbers: 0, percents: 0, texts: 4, dates: 0, codes: 0, alike: "tháng 5" },
};
const seen = new Map([
  ["B", { copies: 5, cells: new Map([[1, cell]]), fillers: new Map([[3, new Set([0, 2])]]), figures: [] }],
]);
const cellsOf = (stored: unknown) => [...(v.parse(seenSchema, stored).get("B")?.cells.values() ?? [])];

it("what copies showed is read back as it was kept", () => {
  expect(cellsOf(storedSeen(seen))).toEqual([cell]);
});

it("a summary of an earlier version, which does not know what was cleared, tells all the rest", () => {
  const earlier = storedSeen(seen).map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((counts) => [...counts.slice(0, -2), ...counts.slice(-1)]),
  }));
  expect(cellsOf(earlier)).toEqual([{ ...cell, cleared: 0 }]);
});
