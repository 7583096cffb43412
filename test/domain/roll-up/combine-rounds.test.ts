import fc from "fast-check";
import { elementCode, roundId, type ElementCode } from "../../../src/domain/codes";
import { combineRounds } from "../../../src/domain/roll-up/combine-rounds";
import { anElement, aPlan, ROUND_1, ROUND_2 } from "../../support/plans/plan-builder";

const plan = aPlan({ elements: [anElement("NEW"), anElement("MEMBERS", { overRounds: "latest" })] });

const amounts = (record: Record<string, number>) =>
  new Map(Object.entries(record).map(([code, amount]) => [elementCode(code), amount]));

describe("combined rounds", () => {
  const first = { round: ROUND_1, amounts: amounts({ NEW: 3, MEMBERS: 100 }) };
  const second = { round: ROUND_2, amounts: amounts({ NEW: 4, MEMBERS: 104 }) };

  it.each([
    ["in the order of the plan", [first, second]],
    ["in any order", [second, first]],
  ])("add flows and take the latest stock, given %s", (_name, rounds) => {
    expect(combineRounds(plan, rounds)).toEqual(amounts({ NEW: 7, MEMBERS: 104 }));
  });

  it("take a stock from the last round that has it, 0 included", () => {
    expect(combineRounds(plan, [first, { round: ROUND_2, amounts: amounts({ NEW: 4 }) }])).toEqual(
      amounts({ NEW: 7, MEMBERS: 100 }),
    );
    expect(combineRounds(plan, [first, { round: ROUND_2, amounts: amounts({ MEMBERS: 0 }) }])).toEqual(
      amounts({ NEW: 3, MEMBERS: 0 }),
    );
  });

  it("have nothing where no round has anything", () => {
    expect(combineRounds(plan, [{ round: ROUND_1, amounts: amounts({}) }]).size).toBe(0);
  });

  it("refuse a round given twice or unknown to the plan", () => {
    expect(() => combineRounds(plan, [first, first])).toThrow("round R1 is given twice");
    expect(() => combineRounds(plan, [{ ...first, round: roundId("R9") }])).toThrow("has no round R9");
  });
});

describe("combined rounds of any plan", () => {
  const ids = ["R1", "R2", "R3", "R4"].map(roundId);
  const rounds = aPlan()
    .rounds.slice(0, 1)
    .flatMap((round) => ids.map((id) => ({ ...round, id })));
  const yearly = aPlan({
    rounds,
    elements: [anElement("FLOW"), anElement("STOCK", { overRounds: "latest" })],
  });

  it("never add a stock and always add a flow", () => {
    const given = fc.subarray(ids, { minLength: 1 }).chain((some) =>
      fc
        .array(fc.tuple(fc.nat(), fc.nat()), { minLength: some.length, maxLength: some.length })
        .map((pairs) =>
          some.map((id, index) => {
            const [flow, stock] = pairs[index] ?? [0, 0];
            const amounts = new Map<ElementCode, number>([
              [elementCode("FLOW"), flow],
              [elementCode("STOCK"), stock],
            ]);
            return { round: id, amounts };
          }),
        ),
    );
    fc.assert(
      fc.property(given, (some) => {
        const combined = combineRounds(yearly, some.toReversed());
        const flows = some.map(({ amounts }) => amounts.get(elementCode("FLOW")) ?? 0);
        expect(combined.get(elementCode("STOCK"))).toBe(some.at(-1)?.amounts.get(elementCode("STOCK")));
        expect(combined.get(elementCode("FLOW"))).toBe(flows.reduce((sum, flow) => sum + flow, 0));
      }),
    );
  });
});
