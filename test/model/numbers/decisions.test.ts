import { elementCode, registerCode, columnCode, unitCode } from "../../../src/model/codes";
import { applyDecisions } from "../../../src/model/submission/apply-decisions";
import { decidedReading, remember, type NumberDecision } from "../../../src/model/numbers/number-decision";
import type { NumberReading } from "../../../src/model/numbers/number-reading";
import type { AmbiguousNumber } from "../../../src/model/entry/entry";
import { aSubmission } from "../../support/forms/submission-builder";

const number = (value: number) => ({ kind: "number", number: value }) as const;
const readings: readonly NumberReading[] = [
  { answer: number(1234), way: "thousands" },
  { answer: number(1.234), way: "decimal" },
];
const decision: NumberDecision = {
  unit: unitCode("U1"),
  element: "COUNT",
  typed: "1.234",
  chosen: number(1234),
};

describe("a decision", () => {
  it("applies only to the same unit, row and text", () => {
    expect(decidedReading([decision], decision, readings)).toEqual(readings[0]);
    for (const other of [{ unit: unitCode("U2") }, { element: "MONEY" }, { typed: "1,234" }]) {
      expect(decidedReading([decision], { ...decision, ...other }, readings)).toBeUndefined();
    }
  });

  it("does not apply if the text no longer has that reading", () => {
    expect(decidedReading([decision], decision, readings.slice(1))).toBeUndefined();
  });

  it("is replaced by the next one with the same key, and survives JSON", () => {
    const other = { ...decision, typed: "2.345", chosen: number(2345) };
    const changed = { ...decision, chosen: number(1.234) };
    const decisions = remember(remember(remember([], decision), other), changed);
    expect(decisions).toEqual([other, changed]);
    const kept = JSON.parse(JSON.stringify(decisions)) as readonly NumberDecision[];
    expect(decidedReading(kept, decision, readings)).toEqual(readings[1]);
  });
});

describe("a submission with decisions", () => {
  const ambiguous: AmbiguousNumber = {
    kind: "misread",
    reason: "ambiguous-number",
    found: "1.234",
    readings,
  };
  const submission = aSubmission({
    values: { COUNT: ambiguous, MONEY: ambiguous },
    registers: { CHILDREN: [{ VISITS: ambiguous }] },
  });

  it("has the chosen figure, still marked as converted from text; the others stay ambiguous", () => {
    const decided = applyDecisions(submission, [decision]);
    expect(decided.entries.get(elementCode("COUNT"))).toMatchObject({
      reading: number(1234),
      convertedFrom: "1.234",
    });
    expect(decided.entries.get(elementCode("MONEY"))?.reading).toEqual(ambiguous);
  });

  it("has it in registers too, by register and column", () => {
    const decided = applyDecisions(submission, [{ ...decision, element: "CHILDREN.VISITS" }]);
    const [row] = decided.registers.get(registerCode("CHILDREN")) ?? [];
    expect(row?.cells.get(columnCode("VISITS"))).toMatchObject({ reading: number(1234) });
  });

  it("is the same object without decisions of its unit", () => {
    expect(applyDecisions(submission, [{ ...decision, unit: unitCode("U2") }])).toBe(submission);
  });
});
