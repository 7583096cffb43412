import { unitCode } from "../../../src/model/codes";
import type { GuessReason, UnitGuess } from "../../../src/model/unit/unit-match";
import { answerText } from "../../../src/desk/units/answer-text";
import { uncertainFiles, type UncertainFile } from "../../../src/desk/received/uncertain-files";

const guess = (unit: string, reason: GuessReason, text: string): UnitGuess => ({
  unit: unitCode(unit),
  name: `Đơn vị ${unit}`,
  reason,
  text,
});
const file = (name: string, found: string, ...guesses: readonly UnitGuess[]): UncertainFile => ({
  file: name,
  found,
  guesses,
});

describe("lists files whose unit a person can decide", () => {
  it("is a file whose unit is unknown, not one that does not count for another reason, nor a summary of the office", () => {
    const unknown = (found: string) => ({ kind: "unknown-unit" as const, found, guesses: [] });
    const rejected = [
      { file: "a.xlsx", rejection: unknown("999") },
      { file: "b.xlsx", rejection: { kind: "no-form" as const } },
      { file: "c.xlsx", rejection: unknown("70") },
    ];
    expect(uncertainFiles(rejected, unitCode("70"))).toEqual([file("a.xlsx", "999")]);
  });
});

describe("an answer is stored under", () => {
  const named = file("in/a.xlsx", "999", guess("401", "similar", "Nga Son"));

  it("the text the unit was guessed from", () => {
    expect(answerText(named, unitCode("401"), [named])).toBe("Nga Son");
  });

  it("the content in place of its code if no unit was guessed", () => {
    expect(answerText(named, unitCode("402"), [named])).toBe("999");
  });

  it.each<[string, UncertainFile, readonly UncertainFile[]]>([
    ["the form says nothing of its unit", file("in/a.xlsx", ""), []],
    ["only the file is called so", file("in/a.xlsx", "999", guess("401", "file-name", "a")), []],
    ["two units have the name", file("in/a.xlsx", "", guess("401", "shared-name", "Hoa Sen")), []],
    ["another file says the same", named, [file("b.xlsx", "", guess("401", "similar", "NGA SON"))]],
  ])("the name of the file, without its folder, where %s", (_why, uncertain, others) => {
    expect(answerText(uncertain, unitCode("401"), [uncertain, ...others])).toBe("a.xlsx");
  });
});
