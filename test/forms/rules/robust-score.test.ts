import { robustScore, spreadOf } from "../../../src/forms/rules/plausible/robust-score";

describe("the spread of figures, by how many times they differ", () => {
  it("is their median and the median of their distances on a logarithmic scale", () => {
    // Natural logarithms: ln 100 = 4.605; distances to the others: ln 2, ln 2, ln 4, ln 4 and 0.
    const spread = spreadOf([100, 200, 50, 400, 25], 3);
    expect(spread).toMatchObject({ median: 100, count: 5 });
    expect(spread?.deviation).toBeCloseTo(1.4826 * Math.log(2));
  });

  it("takes the middle between two, leaves zeros out, and is not known of too few", () => {
    expect(spreadOf([10, 20, 0, 0], 2)).toMatchObject({ median: 15, count: 2 });
    expect(spreadOf([10, 20, 0, 0], 3)).toBeUndefined();
    expect(spreadOf([], 0)?.median).toBe(0);
  });

  it("is not pulled away by a figure a thousand times too large", () => {
    const usual = [100, 110, 90, 105, 95];
    const spoiled = spreadOf([...usual, 100_000], 3);
    expect(spoiled?.median).toBeCloseTo(102.5);
    expect(spoiled && robustScore(100_000, spoiled, 0.15)).toBeGreaterThan(20);
    expect(spoiled && robustScore(110, spoiled, 0.15)).toBeLessThan(1);
  });

  it("allows for chance: equal figures before make no deviation of the next one infinite", () => {
    const equal = spreadOf([1000, 1000, 1000], 3);
    expect(equal && robustScore(1100, equal, 0.15)).toBeCloseTo(Math.log(1.1) / 0.15);
    const small = spreadOf([4, 4, 4], 3);
    expect(small && robustScore(8, small, 0.15)).toBeCloseTo(Math.log(2) / 0.5);
  });
});
