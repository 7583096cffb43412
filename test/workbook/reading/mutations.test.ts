import { writeWorkbook } from "../../../src/workbook/write-workbook";
import { propertyRuns } from "../../support/property-runs";
import { sampleDrawing } from "../writing/sample-drawing";
import { judge, mutated } from "./mutations";

const whole = writeWorkbook(sampleDrawing());

describe("a changed workbook (many more by hand: npm run fuzz:reading -- 20000)", () => {
  // With fewer, hardly one is refused.
  const judged = Array.from({ length: Math.max(80, propertyRuns(80)) }, (_, index) => ({
    seed: index + 1,
    ...judge(whole, mutated(whole, index + 1)),
  }));
  const harmless = judged.filter(({ isHarmless }) => isHarmless);
  const refused = judged.filter(({ isRefused }) => isRefused);

  it("reads alike when the same is only written otherwise", () => {
    expect(harmless.filter(({ isSame }) => !isSame).map(({ seed }) => seed)).toEqual([]);
    expect(harmless.length).toBeGreaterThan(judged.length / 3);
  });

  it("is read or refused by name soon when it is broken, and never makes the reader throw", () => {
    expect(judged.filter(({ seconds }) => seconds > 2).map(({ seed }) => seed)).toEqual([]);
    expect(refused.length).toBeGreaterThan(judged.length / 20);
  });
});
