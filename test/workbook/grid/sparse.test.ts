import { findPlace, forEachItem, indexesOf, someItem, sparseCopy } from "../../../src/workbook/grid/sparse";

/** Items at these places. */
function at(...places: readonly number[]): (string | undefined)[] {
  const items: (string | undefined)[] = [];
  for (const place of places) items[place] = `item ${place}`;
  return items;
}

test.each([
  ["none", []],
  ["close together", [0, 1, 2, 5]],
  ["behind a gap", [0, 900]],
  ["a block, a gap and a block", [3, 4, 5, 6, 400, 401, 5_000]],
  ["the last row alone", [1_048_575]],
])("items are visited in order, once, wherever they stand: %s", (_, places) => {
  const found: unknown[] = [];
  for (const items of [at(...places), sparseCopy(at(...places))]) {
    found.length = 0;
    forEachItem(items, (item, place) => found.push([place, item]));
    expect(found).toEqual(places.map((place) => [place, `item ${place}`]));
    expect(indexesOf(items, 4)).toEqual(places.filter((place) => place >= 4));
    expect(places.map((place) => someItem(items, (item) => item === `item ${place}`))).toEqual(
      places.map(() => true),
    );
    expect(someItem(items, (item) => item === "item 7")).toBe(false);
  }
});

test("the first place that fits is looked for between two places, and not beyond", () => {
  const asked: number[] = [];
  const items = at(1, 4, 6, 300, 900);
  const isEven = (place: number): boolean => asked.push(place) > 0 && place % 2 === 0;
  expect(findPlace(items, 5, 901, isEven)).toBe(6);
  expect(findPlace(items, 0, 4, isEven)).toBeUndefined();
  expect(findPlace(items, 301, 901, isEven)).toBe(900);
  expect(asked).toEqual([6, 1, 900]);
});
