import fc from "fast-check";
import { outOfOrder } from "../../../src/forms/rules/form/out-of-order";
import { propertyRuns } from "../../support/property-runs";

const order = Array.from("ABCDEF");

it.each([
  ["ABCDEF", ""],
  ["ACDF", ""],
  ["BACDEF", "A"],
  ["BCDEFA", "A"],
  ["FABCDE", "F"],
  ["FEDCBA", "EDCBA"],
  ["AXBYC", ""],
  ["", ""],
])("of %s those moved are '%s'", (items, moved) => {
  expect(outOfOrder(Array.from(items), order).join("")).toBe(moved);
});

it("without the moved ones the rest is in order, and one moved item is one", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(order, { minLength: 0, maxLength: 6 }), (items) => {
      const moved = outOfOrder(items, order);
      const rest = items.filter((item) => !moved.includes(item));
      expect(rest).toEqual(rest.toSorted());
    }),
    { numRuns: propertyRuns(30) },
  );
  fc.assert(
    fc.property(fc.nat(5), fc.nat(5), (from, to) => {
      const rest = order.filter((_item, index) => index !== from);
      const items = [...rest.slice(0, to), order[from] ?? "", ...rest.slice(to)];
      expect(outOfOrder(items, order).length).toBeLessThanOrEqual(1);
    }),
    { numRuns: propertyRuns(30) },
  );
});
