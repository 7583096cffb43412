import { isoDate } from "../../../src/base/codes";
import { roundId, unitCode } from "../../../src/model/codes";
import { awaitsExplanation, codeOf, explain } from "../../../src/forms/explanations/explain";
import { figuresOf, isExplainable } from "../../../src/forms/explanations/explainable";
import { withExplanation, type Explanation } from "../../../src/model/finding/explanation";
import { explanationOf } from "../../../src/forms/explanations/explanation-of";
import type { Finding } from "../../../src/model/finding/finding";

const place = { unit: unitCode("U1"), sheet: "Form", cell: "E20", code: "A", subject: "Members" };
const changed: Finding = {
  ...place,
  rule: "change",
  severity: "warning",
  found: 12500,
  expected: 1250,
  against: "last-round",
  count: 1,
  times: 10,
};
const opening: Finding = {
  ...place,
  rule: "opening-stock",
  severity: "warning",
  found: 260,
  expected: 250,
  continues: "Members at the end",
};
const required: Finding = { ...place, rule: "required", severity: "error", found: null, expected: null };
const context = { unit: unitCode("U1"), round: roundId("R1"), by: "An invented officer", at: "2018-01-05" };

function explanation(finding: Finding, reason = "Two unions were merged"): Explanation {
  const made = explanationOf(finding, reason, context);
  if (made === undefined) throw new Error("cannot be explained");
  return made;
}

describe("an explanation of a finding", () => {
  it("stores the rule, the place and the value", () => {
    expect(explanation(changed, "  Two unions were merged ")).toEqual({
      rule: "change",
      unit: "U1",
      round: "R1",
      code: "A",
      found: "12500",
      reason: "Two unions were merged",
      by: "An invented officer",
      at: "2018-01-05",
      subject: "Members",
      place: { sheet: "Form", cell: "E20" },
    });
  });

  it("[change] makes it a note that says why, and is asked for no more", () => {
    const [explained] = explain([changed], [explanation(changed)]);
    expect(explained).toEqual({
      ...changed,
      severity: "note",
      explained: { reason: "Two unions were merged", by: "An invented officer", at: "2018-01-05" },
    });
    expect([changed, explained].map((finding) => finding && awaitsExplanation(finding))).toEqual([
      true,
      false,
    ]);
  });

  it("[change] applies to any comparison of the figure: the office knows neighbours, the unit does not", () => {
    const beside: Finding = { ...changed, against: "neighbours", expected: 300, times: 40 };
    expect(explain([beside], [explanation(changed)])[0]?.severity).toBe("note");
  });

  it("[change] does not hold for another value, and the finding says what was explained before", () => {
    const now: Finding = { ...changed, found: 13000 };
    expect(explain([now], [explanation(changed)])).toEqual([
      { ...now, formerly: { reason: "Two unions were merged", found: "12500" } },
    ]);
  });

  it("[opening-stock] holds for both figures of the relation", () => {
    const given = explanation(opening);
    expect(given.found).toBe("260 | 250");
    expect(explain([opening], [given])[0]?.severity).toBe("note");
    expect(explain([{ ...opening, expected: 251 }], [given])[0]?.severity).toBe("warning");
  });

  it("holds for no other rule and no other row", () => {
    const given = explanation(changed);
    const elsewhere: Finding = { ...changed, code: "B" };
    const otherRule: Finding = { ...opening, found: 12500 };
    expect(explain([elsewhere, otherRule], [given])).toEqual([elsewhere, otherRule]);
  });

  it.each([" ", ""])("says nothing without a reason (%j)", (reason) => {
    expect(explain([changed], [{ ...explanation(changed), reason }])).toEqual([changed]);
  });

  it("counts once: the last of several of the same", () => {
    const [first, second] = [explanation(changed, "First"), explanation(changed, "Second")];
    expect(withExplanation([first], second)).toEqual([second]);
    expect(explain([changed], [first, second])[0]?.explained?.reason).toBe("Second");
  });

  it("of another round or unit is stored as well", () => {
    const other = { ...explanation(changed), round: roundId("R2") };
    expect(withExplanation([other], explanation(changed))).toHaveLength(2);
  });
});

describe("what cannot be explained", () => {
  it("[required] must be fixed, like a part larger than its whole", () => {
    const part: Finding = {
      ...place,
      rule: "part-of-whole",
      severity: "error",
      found: 12,
      expected: 10,
      whole: "All",
    };
    for (const finding of [required, part]) {
      expect(explanationOf(finding, "Because", context)).toBeUndefined();
      expect(awaitsExplanation(finding)).toBe(false);
    }
    const forged: Explanation = { ...explanation(changed), rule: "required", found: "" };
    expect(explain([required], [forged])).toEqual([required]);
  });

  it("[opening-stock] a finding that represents other broken relations, too", () => {
    const together = { suspect: { label: "Members" }, others: [{ label: "Women" }] };
    expect(figuresOf({ ...opening, together })).toBeUndefined();
    expect(explain([{ ...opening, together }], [explanation(opening)])[0]?.severity).toBe("warning");
  });

  it("what a rule on trial notices: it counts for nothing yet", () => {
    expect(figuresOf({ ...changed, severity: "note", trial: 0 })).toBeUndefined();
  });

  it("rules are recognised by their ids", () => {
    const ids = ["change", "sum-of-parts", "unreadable", "toString", ""];
    expect(ids.filter(isExplainable)).toEqual(["change"]);
  });
});

describe("the place of a finding", () => {
  const { code: _code, ...inList } = place;
  const tooOld: Finding = {
    ...inList,
    sheet: "Children",
    cell: "C7",
    rule: "age-limit",
    severity: "error",
    found: "2002-03-31",
    expected: null,
    under: 16,
    onDay: "2018-03-31",
  };

  it("[age-limit] in a list is its cell", () => {
    expect(codeOf(tooOld)).toBe("Children!C7");
    expect(explain([tooOld], [explanation(tooOld)])[0]?.severity).toBe("note");
  });

  it("[late] of the whole file is blank, and writing the explanation later makes no difference", () => {
    const late: Finding = {
      rule: "late",
      severity: "note",
      subject: "Round 1",
      found: "2018-04-12T08:00:00Z",
      expected: "2018-04-10",
      due: isoDate("2018-04-10"),
    };
    const given = explanation(late, "A storm");
    expect(given.code).toBe("");
    const withoutPlace = [late, { ...late, sheet: "Form" }, { ...late, cell: "E20" }];
    expect(withoutPlace.map((finding) => "place" in explanation(finding))).toEqual([false, false, false]);
    expect(explain([{ ...late, found: "2018-04-13T09:00:00Z" }], [given])[0]?.explained?.reason).toBe(
      "A storm",
    );
  });
});
