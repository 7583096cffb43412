import { explainNumber } from "../../../src/model/board/explained-number";
import { paperPlan, rolledUp } from "../../support/forms/paper-office";
import { aSubmission } from "../../support/forms/submission-builder";

const values = { U1: { A: 9, B: 10 }, U2: { A: 10, B: 90 } };
const explained = (code: string) => explainNumber(code, paperPlan, rolledUp(values).summary);

describe("an explained number", () => {
  it("of an element has unit, value, file and cell, and adds them up again: 9 + 10 = 19", () => {
    expect(explained("A")).toMatchObject({
      kind: "element",
      element: {
        label: "Label of A",
        readded: 19,
        total: {
          amount: 19,
          contributions: [
            { unit: "U1", amount: 9, file: "U1.xlsx", place: { sheet: "Form", cell: "E10" } },
            { unit: "U2", amount: 10, file: "U2.xlsx", place: { sheet: "Form", cell: "E10" } },
          ],
        },
      },
    });
  });

  it("of a ratio shows 19 ÷ 100, and the wrong average: (90 % + 11.1 %) ÷ 2", () => {
    const ratio = explained("RATIO");
    expect(ratio).toMatchObject({
      kind: "indicator",
      value: 0.19,
      numerator: [{ code: "A", readded: 19 }],
      denominator: [{ code: "B", readded: 100 }],
      amount: [],
      n: 2,
      of: 3,
    });
    expect(ratio?.kind === "indicator" && ratio.simpleAverage).toBeCloseTo((0.9 + 1 / 9) / 2);
  });

  it("of a sum shows its terms and no average", () => {
    const both = explained("BOTH");
    expect(both).toMatchObject({ kind: "indicator", value: 119, amount: [{ code: "A" }, { code: "B" }] });
    expect(both?.kind === "indicator" && both.simpleAverage).toBeUndefined();
  });

  it("of a single unit's ratio has no average to warn of", () => {
    const { summary } = rolledUp({ U1: { A: 9, B: 10 } });
    const ratio = explainNumber("RATIO", paperPlan, summary);
    expect(ratio?.kind === "indicator" && ratio.simpleAverage).toBeUndefined();
  });

  it("of a list shows the rows it counts, with their files", () => {
    const sent = aSubmission({
      unit: "U2",
      registers: { CHILDREN: [{ NAME: { kind: "text", text: "Mẫu" } }] },
    });
    const { summary } = rolledUp({}, { submissions: [sent] });
    expect(explainNumber("CHILDREN", paperPlan, summary)).toMatchObject({
      value: 1,
      rows: [{ unit: "U2", file: "U2.xlsx", row: { rowNumber: 5 } }],
    });
  });

  it("is undefined for a code the summary lacks", () => {
    expect(explained("NOWHERE")).toBeUndefined();
    expect(explained("LATER")).toBeUndefined();
  });
});
