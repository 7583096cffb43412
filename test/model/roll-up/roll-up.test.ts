import { isoDate } from "../../../src/base/codes";
import { registerCode } from "../../../src/model/codes";
import { rolledUp } from "../../support/forms/paper-office";
import { aUnit, ROUND_2 } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

describe("a summary", () => {
  it("lists expected, received, missing and late units in registry order", () => {
    const late = aSubmission({ unit: "U3", savedAt: "2018-01-09T08:00:00Z" });
    const { summary } = rolledUp({}, { submissions: [late, aSubmission({ unit: "U1" })] });
    expect(summary.completeness).toEqual({
      expected: ["U1", "U2", "U3"],
      received: ["U1", "U3"],
      missing: ["U2"],
      late: ["U3"],
      incomplete: [],
      behind: [],
      rounds: [
        {
          round: "R1",
          name: "Round R1",
          to: "2017-12-31",
          isOver: true,
          expected: ["U1", "U2", "U3"],
          received: ["U1", "U3"],
        },
      ],
    });
  });

  it("judges no shortfall before the end of the round's last day", () => {
    const low = { U1: { A: 1, B: 10 } };
    const on = (day: string) => rolledUp(low, { today: isoDate(day) });
    expect(on("2017-12-31").indicator("RATIO")?.status).toBe("in-progress");
    expect(on("2017-12-31").summary.completeness.rounds[0]?.isOver).toBe(false);
    expect(on("2018-01-01").indicator("RATIO")?.status).toBe("not-met");
    expect(rolledUp(low).indicator("RATIO")?.status).toBe("not-met");
  });

  it("takes lateness from the caller", () => {
    const { summary } = rolledUp({ U1: {}, U2: {} }, { isLate: ({ unit }) => unit === "U2" });
    expect(summary.completeness.late).toEqual(["U2"]);
  });

  it("collects register rows in registry order, each with its unit", () => {
    const withRow = (unit: string) =>
      aSubmission({ unit, registers: { CHILDREN: [{ NAME: { kind: "text", text: unit } }] } });
    const { summary } = rolledUp({}, { submissions: [withRow("U2"), withRow("U1")] });
    const rows = summary.registers.get(registerCode("CHILDREN")) ?? [];
    expect(rows.map(({ unit, file, row }) => [unit, file, row.rowNumber])).toEqual([
      ["U1", "U1.xlsx", 5],
      ["U2", "U2.xlsx", 5],
    ]);
  });

  it.each([
    ["of another round", { submissions: [aSubmission({ round: ROUND_2 })] }, "U1.xlsx is of PAPER, R2"],
    ["of an unexpected unit", { submissions: [aSubmission({ unit: "U9" })] }, "U9, which is not expected"],
    ["of a unit counted already", { submissions: [aSubmission(), aSubmission()] }, "second submission of U1"],
    ["of units expected twice", { units: [aUnit("U1"), aUnit("U1")] }, "expected twice"],
  ])("throws for submissions %s", (_name, overrides, message) => {
    expect(() => rolledUp({}, overrides)).toThrow(message);
  });
});
