import { writeWorkbook } from "../../../src/xlsx/writing/write-workbook";
import { sampleDrawing } from "../writing/sample-drawing";
import { judge, mutated } from "./mutations";

const whole = writeWorkbook(sampleDrawing());
const SEEDS = Array.from({ length: 1_000 }, (_, index) => index + 1);

describe("1,000 mutations of a workbook (more by hand: npm run mutate -- 20000)", () => {
  const judged = SEEDS.map((seed) => ({ seed, ...judge(whole, mutated(whole, seed)) }));

  it("what is only written otherwise is read alike", () => {
    const other = judged.filter(({ isHarmless, isSame }) => isHarmless && !isSame);
    expect(other.map(({ seed }) => seed)).toEqual([]);
    expect(judged.filter(({ isHarmless }) => isHarmless).length).toBeGreaterThan(400);
  });

  it("what is broken is read or refused by name, soon, and never throws", () => {
    expect(judged.filter(({ seconds }) => seconds > 2).map(({ seed }) => seed)).toEqual([]);
    expect(judged.filter(({ isRefused }) => isRefused).length).toBeGreaterThan(100);
  });
});
