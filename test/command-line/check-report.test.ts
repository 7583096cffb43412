import { checkReport } from "../../src/command-line/checking/check-report";
import { SAMPLE_FINDINGS } from "../support/findings/sample-findings";

describe("what check prints", () => {
  const [finding] = SAMPLE_FINDINGS;
  if (finding === undefined) throw new Error("there is no sample");
  const printed = (count: number) =>
    checkReport([{ file: "a.xlsx", findings: Array.from({ length: count }, () => finding) }]).split("\n");

  it("is every finding of a file, up to a hundred", () => {
    expect(printed(100)).toHaveLength(102);
    expect(printed(100).at(-2)).toBe(printed(1).at(-2));
  });

  it("is the first hundred and how many more there are", () => {
    const lines = printed(300_000);
    expect(lines).toHaveLength(103);
    expect(lines.at(-2)).toContain("299.900 vấn đề nữa");
  });
});
