import { planId, roundId, unitCode } from "../../../src/model/codes";
import type { Mark, MarkKind, MarkSource } from "../../../src/model/entry/mark";
import { unitMatcher } from "../../../src/model/unit/unit-matcher";
import { findingSentence } from "../../../src/forms/finding-words";
import { findingsOf } from "../../support/forms/check-paper";
import { aPlan, aRegistry, aUnit, ROUND_1, ROUND_2, UPPER } from "../../support/plans/plan-builder";
import { aSubmission, type SubmissionSketch } from "../../support/forms/submission-builder";

const plan = aPlan({ version: 2 });
const current: SubmissionSketch = { templateVersion: 2 };
const mark = (kind: MarkKind, source: MarkSource, text: string): Mark => ({
  kind,
  source,
  text,
  ...(source === "header" ? { place: { sheet: "Form", cell: "E3" } } : {}),
});

describe("[wrong-plan]", () => {
  it("finds a form of another plan, at its plan code", () => {
    const submission = aSubmission({ ...current, marks: [mark("plan", "header", "PAPER")] });
    expect(findingsOf(plan, submission, { plan: planId("OTHER") })).toEqual([
      {
        rule: "wrong-plan",
        severity: "error",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "E3",
        subject: "Paper plan",
        found: "PAPER",
        expected: "OTHER",
      },
    ]);
  });

  it("accepts the plan asked for, and any when none is", () => {
    expect(findingsOf(plan, aSubmission(current), { plan: planId("PAPER") })).toEqual([]);
    expect(findingsOf(plan, aSubmission(current))).toEqual([]);
  });
});

describe("[wrong-round]", () => {
  it("finds a form of another round", () => {
    expect(findingsOf(plan, aSubmission(current), { round: ROUND_2 })).toMatchObject([
      { rule: "wrong-round", severity: "error", subject: "Round R1", found: "R1", expected: "R2" },
    ]);
  });

  it("finds a round the plan lacks, with any expectation", () => {
    const unknown = aSubmission({ ...current, round: roundId("R7") });
    expect(findingsOf(plan, unknown)).toMatchObject([
      { rule: "wrong-round", subject: "R7", found: "R7", expected: "R1, R2" },
    ]);
  });

  it("accepts the round asked for, and leaves a wrong plan to wrong-plan", () => {
    expect(findingsOf(plan, aSubmission(current), { round: ROUND_1 })).toEqual([]);
    const rules = findingsOf(plan, aSubmission(current), { plan: planId("OTHER"), round: ROUND_2 });
    expect(rules.map(({ rule }) => rule)).toEqual(["wrong-plan"]);
  });
});

describe("[unit-in-doubt]", () => {
  const units = aRegistry([aUnit("U1"), aUnit("U2")]);
  const nobody = { heads: [], kinds: [], others: [] };
  const asked = { units, match: unitMatcher(units, nobody) };

  it("finds a form whose other marks are another unit's, once", () => {
    const marks = [mark("unit", "header", "U1"), mark("unit", "property", "U2")];
    expect(findingsOf(plan, aSubmission({ ...current, marks }), asked)).toMatchObject([
      {
        rule: "unit-in-doubt",
        severity: "error",
        cell: "E3",
        subject: "Unit U1",
        doubts: [{ by: "mark", text: "U2" }],
        guesses: [{ unit: "U1" }, { unit: "U2" }],
      },
    ]);
  });

  it("is silent where everything says the same", () => {
    expect(findingsOf(plan, aSubmission(current), asked)).toEqual([]);
  });
});

describe("[wrong-unit]", () => {
  const units = aRegistry([aUnit("U1"), aUnit("U2")]);

  it("finds a unit that is not expected, the office itself included", () => {
    expect(findingsOf(plan, aSubmission({ ...current, unit: "U9" }), { units })).toMatchObject([
      { rule: "wrong-unit", severity: "error", subject: "U9", found: "U9", expected: null, isKnown: false },
    ]);
    expect(findingsOf(plan, aSubmission({ ...current, unit: "OFFICE" }), { units })).toMatchObject([
      { rule: "wrong-unit", subject: "Unit OFFICE", isKnown: false },
    ]);
  });

  it("finds a known unit where another one is asked for", () => {
    expect(findingsOf(plan, aSubmission(current), { units, unit: unitCode("U2") })).toMatchObject([
      { rule: "wrong-unit", subject: "Unit U1", found: "U1", expected: "U2", isKnown: true },
    ]);
  });

  it("accepts an expected unit, and any when none is", () => {
    expect(findingsOf(plan, aSubmission(current), { units })).toEqual([]);
    expect(findingsOf(plan, aSubmission(current), { units, unit: unitCode("U1") })).toEqual([]);
    expect(findingsOf(plan, aSubmission({ ...current, unit: "U9" }))).toEqual([]);
  });
});

describe("[recognised-unit]", () => {
  const units = aRegistry([aUnit("U1"), aUnit("U2")]);
  const typedOver = [mark("unit", "header", "Unit 1"), mark("unit", "property", "U1")];
  const recognised = { by: "name", text: "Unit 1" } as const;

  it("notes how the unit was recognised, at its code; a weaker mark with the old code is no contradiction", () => {
    const submission = aSubmission({ ...current, marks: typedOver, recognised });
    expect(findingsOf(plan, submission, { units })).toEqual([
      {
        rule: "recognised-unit",
        severity: "note",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        cell: "E3",
        subject: "Unit U1",
        found: "Unit 1",
        expected: "U1",
        by: "name",
      },
    ]);
  });

  it("leaves a weaker mark of another unit a contradiction", () => {
    const marks = [mark("unit", "header", "Unit 1"), mark("unit", "property", "U2")];
    const found = findingsOf(plan, aSubmission({ ...current, marks, recognised }), { units });
    expect(found.map(({ rule }) => rule)).toEqual(["mark", "recognised-unit"]);
  });

  it("ignores a form with its code", () => {
    const submission = aSubmission({ ...current, marks: [mark("unit", "header", "U1")] });
    expect(findingsOf(plan, submission, { units })).toEqual([]);
  });
});

describe("[wrong-version]", () => {
  it("warns of a form issued in another version", () => {
    expect(findingsOf(plan, aSubmission({ templateVersion: 1 }))).toMatchObject([
      { rule: "wrong-version", severity: "warning", found: 1, expected: 2 },
    ]);
  });

  it("accepts the current version", () => {
    expect(findingsOf(plan, aSubmission(current))).toEqual([]);
  });
});

describe("[mark]", () => {
  const withMarks = (...marks: readonly Mark[]) => aSubmission({ ...current, marks });

  it("finds a weaker mark that contradicts the strongest", () => {
    const submission = withMarks(mark("unit", "property", "U2"), mark("unit", "header", "U1"));
    expect(findingsOf(plan, submission)).toEqual([
      {
        rule: "mark",
        severity: "error",
        file: "U1.xlsx",
        unit: "U1",
        // Of the strongest mark: a document property has no cell.
        sheet: "Form",
        cell: "E3",
        subject: "U2",
        found: "U2",
        expected: "U1",
        mark: "unit",
        source: "property",
        isMissing: false,
      },
    ]);
  });

  it("leaves a code that is wrong by itself to the rule that says so", () => {
    const marks = [mark("round", "header", "R9"), mark("round", "property", "R1")];
    const submission = aSubmission({ ...current, round: roundId("R9"), marks });
    expect(findingsOf(plan, submission).map(({ rule }) => rule)).toEqual(["wrong-round"]);
  });

  it("reports the level once if it contradicts both another mark and the list", () => {
    const marks = [mark("level", "header", "GRASSROOTS"), mark("level", "property", "UPPER")];
    const units = aRegistry([aUnit("U1", { level: UPPER })]);
    expect(findingsOf(plan, withMarks(...marks), { units }).map(({ rule, cell }) => [rule, cell])).toEqual([
      ["mark", "E3"],
    ]);
  });

  it("warns when the header block is gone and a weaker mark had to do", () => {
    expect(findingsOf(plan, withMarks(mark("unit", "property", "U1")))).toMatchObject([
      { rule: "mark", severity: "warning", found: null, expected: "U1", source: "header", isMissing: true },
    ]);
  });

  it.each([
    ["weaker marks are gone", [mark("unit", "header", "U1")]],
    [
      "all marks agree",
      [mark("unit", "header", "U1"), mark("unit", "name", " u1 "), mark("unit", "property", "U1")],
    ],
    [
      "the revision was raised where people raise it",
      [mark("revision", "header", "2"), mark("revision", "property", "1")],
    ],
    ["no mark of a kind was ever there", []],
  ])("is silent when %s", (_name, marks) => {
    expect(findingsOf(plan, withMarks(...marks))).toEqual([]);
  });

  it("finds a form made for another level than the one the unit is listed with", () => {
    const units = aRegistry([aUnit("U1", { level: UPPER })]);
    expect(findingsOf(plan, withMarks(mark("level", "header", "GRASSROOTS")), { units })).toMatchObject([
      { rule: "mark", severity: "error", cell: "E3", mark: "level", found: "GRASSROOTS", expected: "UPPER" },
    ]);
  });
});

describe("[extras]", () => {
  const plain = { externalLinks: [], hasMacros: false, hasEmbeddedObjects: false };

  it("notes each kind of thing that is no figure", () => {
    const extras = { externalLinks: ["file:///x.xlsx", "y"], hasMacros: true, hasEmbeddedObjects: true };
    expect(findingsOf(plan, aSubmission(current), {}, extras)).toMatchObject([
      { rule: "extras", severity: "note", subject: "U1.xlsx", extra: "macros" },
      { rule: "extras", severity: "note", extra: "external-links" },
      { rule: "extras", severity: "note", extra: "embedded-objects" },
    ]);
  });

  it("names the file and the cells of links", () => {
    const links = ["file:///C:\\bao%20cao\\thang%206.xlsx", "thang 6.xlsx", "50%.xlsx"];
    const linkedCells = ["E9", "E11"].map((cell) => ({ sheet: aSubmission(current).formSheet, cell }));
    const extras = { ...plain, externalLinks: links, linkedCells };
    const found = findingsOf(plan, aSubmission(current), {}, extras);
    expect(found.map(findingSentence)).toEqual([
      "Ô E9, E11: số lấy từ tệp khác (thang 6.xlsx, 50%.xlsx); số đã lưu trong ô được tính, chương trình không mở tệp kia.",
    ]);
  });

  it("quotes what people wrote on cells, but not the remarks of a return slip", () => {
    const { formSheet: sheet } = aSubmission(current);
    const notes = [
      { sheet, cell: "E9", author: "An", text: "Số này sai, đúng là 5" },
      { sheet, cell: "E11", author: "An", text: "x".repeat(121) },
      { sheet, cell: "E12", author: "Phiếu trả lại", text: "Chưa nhập" },
    ];
    expect(findingsOf(plan, aSubmission(current), {}, { ...plain, notes }).map(findingSentence)).toEqual([
      `Ô E9, E11: có nhận xét ghi kèm (“Số này sai, đúng là 5”, “${"x".repeat(120)}…”); chỉ số trong ô được tính.`,
    ]);
  });

  it("ignores a plain file, and one that was not inspected", () => {
    expect(findingsOf(plan, aSubmission(current), {}, plain)).toEqual([]);
    expect(findingsOf(plan, aSubmission(current))).toEqual([]);
  });
});
