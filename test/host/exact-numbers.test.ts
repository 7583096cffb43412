import fc from "fast-check";
import { IronCalcCalculation } from "./calculation/iron-calc-calculation";
import { loadIronCalc } from "./calculation/load-iron-calc";
import { propertyRuns } from "../support/property-runs";

/** Nearer to the ends the engine's rounded text is no number any more; Excel's own cells end at 9.99E+307. */
const SMALLEST = 1e-290;
const LARGEST = 1e300;

test("any number comes out of a formula as the very same number", () => {
  const numbers = fc
    .double({ noNaN: true, min: -LARGEST, max: LARGEST })
    .filter((number) => number === 0 || Math.abs(number) > SMALLEST);
  const list = fc.array(numbers, { minLength: 1, maxLength: 20 });
  const property = fc.property(list, (values) => {
    const calculation = new IronCalcCalculation(loadIronCalc);
    calculation.addSheet("id", "Số liệu");
    values.forEach((value, row) => {
      calculation.enterValue("id", row, 0, value);
      calculation.enterFormula("id", row, 1, `=A${row + 1}`);
    });
    // Excel knows no negative zero.
    expect(values.map((_, row) => calculation.result("id", row, 1))).toEqual(
      values.map((value) => value + 0),
    );
  });
  fc.assert(property, { numRuns: propertyRuns(30), endOnFailure: true });
});
