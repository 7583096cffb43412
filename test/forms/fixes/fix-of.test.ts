import type { Finding } from "../../../src/model/finding/finding";
import { fixOf } from "../../../src/forms/fixes/fix-of";
import { fixesOf } from "../../../src/forms/fixes/fixes-of";
import { SAMPLE_FINDINGS } from "../../support/findings/sample-findings";
import { base } from "../../support/findings/sample-finding-base";

const formulaOf = (code: string): string | undefined => (code === "A01" ? "E20+E21" : undefined);
const place = { sheet: "Biểu mẫu", cell: "F21" };

const textNumber: Finding = {
  ...base,
  rule: "text-number",
  severity: "note",
  found: "1 234",
  expected: 1234,
};
const cleaned: Finding = {
  ...base,
  rule: "cleaned-text",
  severity: "note",
  found: "C«ng ®oµn",
  expected: "Công đoàn",
  changes: ["tcvn3"],
};
const overwritten: Finding = {
  ...base,
  rule: "overwritten-formula",
  found: 8,
  expected: 7,
  hasFormula: false,
};

const contentOf = (finding: Finding) => fixOf(finding, formulaOf)?.content;

describe("a safe change", () => {
  test("[text-number] the number that was typed as text", () => {
    expect(fixOf(textNumber, formulaOf)).toEqual({
      rule: "text-number",
      code: "A01",
      subject: base.subject,
      place,
      before: "1 234",
      content: { kind: "number", value: 1234 },
    });
  });

  test("[typed-unit] the number without its unit", () => {
    const typedUnit: Finding = {
      ...base,
      rule: "typed-unit",
      severity: "note",
      found: "12 người",
      expected: 12,
    };
    expect(contentOf(typedUnit)).toEqual({ kind: "number", value: 12 });
  });

  test("[text-number] none for a mark, nor for a day: what they come to was not written", () => {
    expect(contentOf({ ...textNumber, found: "-", expected: 0 })).toBeUndefined();
    expect(contentOf({ ...textNumber, found: "05/03/2018", expected: "2018-03-05" })).toBeUndefined();
    expect(contentOf({ ...textNumber, found: "0", expected: 0 })).toEqual({ kind: "number", value: 0 });
  });

  test("[cleaned-text] the cleaned text; decoded from an old font it needs a new one", () => {
    expect(fixOf(cleaned, formulaOf)).toMatchObject({
      content: { kind: "text", text: "Công đoàn" },
      look: { font: "Times New Roman" },
    });
    expect(fixOf({ ...cleaned, changes: ["composed"] }, formulaOf)).not.toHaveProperty("look");
  });

  test("[overwritten-formula] the formula of the form, with its result", () => {
    expect(contentOf(overwritten)).toEqual({ kind: "formula", text: "E20+E21", result: 7 });
  });

  test("[overwritten-formula] none without a known result, with an existing formula, or if the form has none", () => {
    expect(contentOf({ ...overwritten, expected: null })).toBeUndefined();
    expect(contentOf({ ...overwritten, hasFormula: true })).toBeUndefined();
    expect(contentOf({ ...overwritten, code: "B02" })).toBeUndefined();
  });

  test("none without a cell", () => {
    const { cell: _cell, ...nowhere } = textNumber;
    expect(fixOf(nowhere, formulaOf)).toBeUndefined();
  });

  test("none for any other rule: a person has to say what is right", () => {
    const others = SAMPLE_FINDINGS.filter((finding) => fixOf(finding, formulaOf) !== undefined).map(
      ({ rule }) => rule,
    );
    expect([...new Set(others)].sort()).toEqual([
      "cleaned-text",
      "overwritten-formula",
      "text-number",
      "typed-unit",
    ]);
  });
});

test("a cell gets one change, the number before the letters it was written with", () => {
  for (const findings of [
    [cleaned, textNumber],
    [textNumber, cleaned],
  ]) {
    expect(fixesOf(findings, formulaOf).map(({ rule }) => rule)).toEqual(["text-number"]);
  }
  const elsewhere: Finding = { ...cleaned, sheet: "Trẻ em" };
  expect(fixesOf([textNumber, elsewhere], formulaOf)).toHaveLength(2);
});
