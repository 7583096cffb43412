import { isoDate } from "../../../src/base/codes";
import { readUnitsBehind } from "../../../src/model/submission/units-behind";
import { elementCode, type RegisterCode } from "../../../src/model/codes";
import type { FormStructure, NamedSheet } from "../../../src/model/form/form-structure";
import type { Submission } from "../../../src/model/submission/submission";
import type { Entry } from "../../../src/model/entry/entry";
import { BLANK, numberValue } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { aStructure } from "../../support/forms/form-structure";
import {
  amount,
  anElement,
  anIndicator,
  aPlan,
  calculated,
  CHILDREN,
  codes,
  combination,
} from "../../support/plans/plan-builder";
import { aSubmission, misread, type SubmissionSketch } from "../../support/forms/submission-builder";

const plan = aPlan({
  elements: [
    anElement("A", { label: "Members" }),
    anElement("B", { label: "Women" }),
    anElement("C", { label: "Remarks made", isOptional: true }),
    calculated("SUM", combination(["A", "B"]), "every-level", { label: "Together" }),
  ],
  indicators: [
    anIndicator(
      "RATIO",
      { kind: "ratio", numerator: amount("B"), denominator: amount("A") },
      { label: "Share" },
    ),
  ],
  registers: [CHILDREN],
});
const formula = (number: number): Partial<Entry> => ({ reading: numberValue(number), hasFormula: true });
const filled: SubmissionSketch = {
  values: { A: 10, B: 5, C: 1, SUM: formula(15) },
  printed: { RATIO: formula(0.5) },
};

const found = (changes: Partial<FormStructure>, sketch: SubmissionSketch = filled) => {
  const submission = aSubmission(sketch);
  return findingsOf(plan, submission, {}, undefined, aStructure(plan, submission, changes));
};
const speaking = (changes: Partial<FormStructure>, sketch: SubmissionSketch = filled) =>
  found(changes, sketch).map(({ rule, severity, cell }) =>
    [severity, rule, ...(cell === undefined ? [] : [cell])].join(" "),
  );
const without = (...codes: readonly string[]): Submission => {
  const submission = aSubmission(filled);
  return {
    ...submission,
    entries: new Map([...submission.entries].filter(([code]) => !codes.includes(code))),
    printed: new Map([...submission.printed].filter(([code]) => !codes.includes(code))),
  };
};
const ROWS = ["A", "B", "C", "SUM", "RATIO"];

it("an untouched form has no finding", () => {
  expect(found({})).toEqual([]);
});

describe("[missing-row]", () => {
  const gone = (...codes: readonly string[]) => {
    const submission = without(...codes);
    const rowCodes = ROWS.filter((code) => !codes.includes(code));
    return findingsOf(plan, submission, {}, undefined, aStructure(plan, submission, { rowCodes }));
  };

  it("finds deleted rows, neighbours together, and none of the blanks they leave", () => {
    expect(gone("A", "B")).toEqual([
      {
        rule: "missing-row",
        severity: "error",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Form",
        code: "A",
        subject: "Members",
        found: null,
        expected: null,
        labels: ["Members", "Women"],
        isCodeLost: false,
      },
    ]);
  });

  it("separates rows that were not adjacent, and only warns of rows that nobody had to fill in", () => {
    expect(gone("B", "SUM").map(({ severity, code }) => `${severity} ${String(code)}`)).toEqual([
      "error B",
      "warning SUM",
    ]);
    expect(gone("C")).toMatchObject([{ severity: "warning", labels: ["Remarks made"] }]);
  });

  it("does not report what a formula makes of a deleted row as a second mistake", () => {
    const withTotal = aPlan({
      elements: [anElement("A"), anElement("C", { isOptional: true })],
      indicators: [anIndicator("TOTAL", { kind: "sum", of: codes("A", "C") })],
    });
    const submission = aSubmission({
      values: { A: 10 },
      printed: { TOTAL: { reading: misread("#REF!", "error-value"), hasFormula: true } },
    });
    const judged = (rowCodes: readonly string[]) =>
      findingsOf(withTotal, submission, {}, undefined, aStructure(withTotal, submission, { rowCodes })).map(
        ({ rule }) => rule,
      );
    expect(judged(["A", "TOTAL"])).toEqual(["missing-row"]);
    expect(judged(["A", "C", "TOTAL"])).toEqual(["overwritten-formula"]);
  });

  it("knows a row again by its label that lost its code", () => {
    const stray = { row: 11, place: { sheet: "Form", cell: "E11" }, label: "- women", shown: "5" };
    const submission = without("B");
    const structure = aStructure(plan, submission, {
      rowCodes: ROWS.filter((code) => code !== "B"),
      strayRows: [stray],
    });
    expect(findingsOf(plan, submission, {}, undefined, structure)).toMatchObject([
      {
        rule: "missing-row",
        severity: "error",
        cell: "E11",
        code: "B",
        found: "5",
        expected: "B",
        isCodeLost: true,
      },
    ]);
  });

  it("leaves rows of another round to mark, where the round was typed over", () => {
    const rounds = (property: string): Submission => ({
      ...without("B"),
      marks: [
        { kind: "round", source: "header", text: "R1", place: { sheet: "Form", cell: "E5" } },
        { kind: "round", source: "property", text: property },
      ],
    });
    const judged = (submission: Submission) =>
      findingsOf(
        plan,
        submission,
        {},
        undefined,
        aStructure(plan, submission, { rowCodes: ROWS.filter((code) => code !== "B") }),
      ).map(({ rule }) => rule);
    expect(judged(rounds("R2"))).toEqual(["mark"]);
    expect(judged(rounds("R1"))).toEqual(["missing-row"]);
  });

  it("does not miss rows that an earlier version of the form did not have", () => {
    const later = aPlan({
      ...plan,
      version: 2,
      changes: [{ version: 2, added: [elementCode("B")], renamed: [], removed: [] }],
    });
    const submission = { ...without("B"), templateVersion: 1 };
    const structure = aStructure(later, submission, { rowCodes: ["A", "C", "SUM", "RATIO"] });
    expect(findingsOf(later, submission, {}, undefined, structure).map(({ rule }) => rule)).toEqual([
      "wrong-version",
    ]);
  });
});

describe("[inserted-row]", () => {
  const stray = (row: number, shown?: string) => ({
    row,
    place: { sheet: "Form", cell: `E${String(row)}` },
    label: shown === undefined ? "" : "of unit X",
    ...(shown !== undefined && { shown }),
  });

  it("warns of a figure that is not read, and only notes an empty row; rows in a run make one finding", () => {
    expect(speaking({ strayRows: [stray(11, "7")] })).toEqual(["warning inserted-row E11"]);
    expect(speaking({ strayRows: [stray(11), stray(12), stray(14)] })).toEqual([
      "note inserted-row E11",
      "note inserted-row E14",
    ]);
    expect(found({ strayRows: [stray(11), stray(12, "7")] })).toMatchObject([
      { severity: "warning", cell: "E12", found: "7", rows: [11, 12], isFilled: true, subject: "of unit X" },
    ]);
  });
});

describe("[repeated-row]", () => {
  const place = { sheet: "Form", cell: "E20" };

  it("asks which figure is right where two rows of one code differ", () => {
    expect(found({ repeatedRows: [{ code: "A", place, shown: "12", first: "10" }] })).toMatchObject([
      {
        rule: "repeated-row",
        severity: "error",
        cell: "E20",
        code: "A",
        subject: "Members",
        found: "12",
        first: "10",
      },
    ]);
  });

  it("only notes a copy that says the same or nothing", () => {
    expect(speaking({ repeatedRows: [{ code: "A", place, shown: "10", first: "10" }] })).toEqual([
      "note repeated-row E20",
    ]);
    expect(speaking({ repeatedRows: [{ code: "A", place, first: "10" }] })).toEqual([
      "note repeated-row E20",
    ]);
  });
});

describe("[row-label]", () => {
  const unlike = (code: string, shown: string) => ({
    code,
    place: { sheet: "Form", cell: code === "A" ? "C10" : "C11" },
    shown,
  });
  const labelOf = (code: string): string => plan.elements.find((each) => each.code === code)?.label ?? "";

  it("names two rows that have each other's labels once, and nothing else of them", () => {
    const unlikeLabels = [unlike("A", labelOf("B")), unlike("B", labelOf("A"))];
    expect(found({ unlikeLabels })).toMatchObject([
      { rule: "row-label", severity: "error", cell: "C10", cause: "exchanged" },
    ]);
  });

  it("warns of a label that belongs to no row, and notes a remark", () => {
    expect(found({ unlikeLabels: [unlike("A", "Something of their own")] })).toMatchObject([
      { rule: "row-label", severity: "warning", cause: "typed-over" },
    ]);
    expect(found({ unlikeLabels: [unlike("A", `${labelOf("A")} (so far)`)] })).toMatchObject([
      { rule: "row-label", severity: "note", cause: "remark" },
    ]);
  });

  it("names the code that was typed over where the owner of the label is gone", () => {
    const rowCodes = ["A", "C", "SUM", "RATIO"];
    const unlikeLabels = [unlike("A", labelOf("B"))];
    expect(found({ rowCodes, unlikeLabels })).toMatchObject([{ rule: "row-label", cause: "code" }]);
  });
});

describe("[moved-rows]", () => {
  const rowCodes = ["B", "A", "C", "SUM", "RATIO"];

  it("notes moved rows", () => {
    expect(found({ rowCodes })).toMatchObject([
      { rule: "moved-rows", severity: "note", cell: "E10", labels: ["Members"], breaksFormulas: false },
    ]);
  });

  it("warns where sorting broke formulas, whose results are then no findings of their own", () => {
    const broken = { ...filled, printed: { RATIO: formula(2) } };
    expect(found({ rowCodes }, broken)).toMatchObject([
      { rule: "moved-rows", severity: "warning", breaksFormulas: true },
    ]);
  });
});

describe("[changed-columns]", () => {
  const columns = { isCoded: true, missing: [], moved: [], inserted: [] };

  it.each<[string, Partial<FormStructure["columns"]>, readonly string[]]>([
    ["columns are gone", { missing: ["Checks"] }, ["note changed-columns"]],
    ["columns stand elsewhere", { moved: ["Notes"] }, ["note changed-columns"]],
    ["an empty column was put in", { inserted: [{ column: "D" }] }, ["note changed-columns"]],
    [
      "a filled column was put in",
      { inserted: [{ column: "D", filledCell: "D20" }] },
      ["warning changed-columns D20"],
    ],
    ["the code row is gone", { isCoded: false }, ["warning changed-columns"]],
  ])("%s", (_name, changes, findings) => {
    expect(speaking({ columns: { ...columns, ...changes } })).toEqual(findings);
  });

  it.each([
    ["heading", "note changed-columns F1"],
    ["position", "warning changed-columns F1"],
  ] as const)("columns without a code are identified by their %s", (by, expected) => {
    const uncoded = ["F1", "G1"].map((cell) => ({
      place: { sheet: "Children", cell },
      code: cell,
      heading: `Heading ${cell}`,
      by,
    }));
    expect(speaking({ uncoded })).toEqual([expected]);
  });
});

describe("[changed-sheets]", () => {
  const usual: NamedSheet = { sheet: "Children", issuedAs: "Children", isHidden: false };
  const sheets = (changes: Partial<FormStructure["sheets"]>): Partial<FormStructure> => ({
    sheets: { ...aStructure(plan, aSubmission()).sheets, ...changes },
  });
  const lists = (...named: readonly NamedSheet[]) =>
    sheets({ registers: new Map<RegisterCode, readonly NamedSheet[]>([[CHILDREN.code, named]]) });

  it.each<[string, Partial<FormStructure>, readonly string[]]>([
    ["the form was renamed", sheets({ form: { ...usual, sheet: "Sheet1" } }), ["note renamed"]],
    ["a list was renamed", lists({ ...usual, sheet: "Sheet2" }), ["note renamed"]],
    ["a list is gone", lists(), ["warning missing"]],
    ["a list stands there twice", lists(usual, { ...usual, sheet: "Children (2)" }), ["warning copied"]],
    [
      "a second form shows the same",
      sheets({ copies: [{ sheet: "Form (2)", isHidden: false, differing: [], isContained: false }] }),
      ["note copied"],
    ],
    [
      "a second form shows other figures",
      sheets({ copies: [{ sheet: "Form (2)", isHidden: false, differing: ["E5"], isContained: false }] }),
      ["warning copied"],
    ],
    [
      "the form as issued is empty, and its copy was filled in",
      sheets({
        form: { ...usual, sheet: "Children (2)" },
        copies: [{ sheet: "Children", isHidden: false, differing: ["E5"], isContained: true }],
      }),
      ["warning copy-filled"],
    ],
    [
      "a second form is hidden",
      sheets({ copies: [{ sheet: "Form (2)", isHidden: true, differing: ["E5"], isContained: false }] }),
      ["note copied"],
    ],
  ])("%s", (_name, changes, findings) => {
    const changesFound = found(changes).map((finding) =>
      finding.rule === "changed-sheets" ? `${finding.severity} ${finding.change}` : finding.rule,
    );
    expect(changesFound).toEqual(findings);
  });

  it("covers the marks of the second form, too; if it is another unit's, that report is lost", () => {
    const mark = { kind: "unit", source: "header" } as const;
    const marks = [
      { ...mark, text: "U1", place: { sheet: "Form", cell: "E3" } },
      { ...mark, text: "U2", place: { sheet: "Form (2)", cell: "E3" } },
    ];
    const copies = [{ sheet: "Form (2)", isHidden: false, differing: ["E5"], isContained: false }];
    expect(speaking(sheets({ copies }), { ...filled, marks })).toEqual(["error changed-sheets"]);
  });
});

describe("[hidden-content]", () => {
  it("warns of figures in hidden rows and columns, and of a hidden form", () => {
    const hidden = [
      { sheet: "Form", kind: "rows" as const, names: ["11", "12"], cell: "E11" },
      { sheet: "Form", kind: "columns" as const, names: ["E"], cell: "E10" },
    ];
    expect(speaking({ hidden })).toEqual(["warning hidden-content E10", "warning hidden-content E11"]);
    const { sheets } = aStructure(plan, aSubmission());
    expect(speaking({ sheets: { ...sheets, form: { ...sheets.form, isHidden: true } } })).toEqual([
      "warning hidden-content",
    ]);
  });

  it("does not mind a hidden list without rows", () => {
    const { sheets } = aStructure(plan, aSubmission());
    const registers = new Map([
      [CHILDREN.code, [{ sheet: "Children", issuedAs: "Children", isHidden: true }]],
    ]);
    expect(speaking({ sheets: { ...sheets, registers } })).toEqual([]);
    const listed = {
      ...filled,
      registers: { CHILDREN: [{ NAME: { kind: "text", text: "invented" } as const }] },
    };
    expect(speaking({ sheets: { ...sheets, registers } }, listed)).toEqual(["warning hidden-content"]);
  });
});

describe("[merged-cells]", () => {
  const merged = [{ place: { sheet: "Form", cell: "E10" }, area: "E10:E11", swallowed: ["E11"] }];

  it("finds cells merged away, and none of the blanks they leave", () => {
    expect(speaking({ merged }, { ...filled, values: { ...filled.values, B: BLANK } })).toEqual([
      "error merged-cells E10",
    ]);
  });

  it("finds a blank at an address that is merged away on another sheet only", () => {
    const elsewhere = merged.map((each) => ({ ...each, place: { sheet: "Children", cell: "E10" } }));
    expect(speaking({ merged: elsewhere }, { ...filled, values: { ...filled.values, B: BLANK } })).toEqual([
      "error required E11",
      "error merged-cells E10",
    ]);
  });

  it("only notes a cell merged with one that nobody fills in", () => {
    expect(
      speaking({
        merged: [{ ...merged[0], place: { sheet: "Form", cell: "E10" }, area: "E10:F10", swallowed: [] }],
      }),
    ).toEqual(["note merged-cells E10"]);
  });
});

describe("[leftovers] [cached-results] [old-year] [extras]", () => {
  it("note contents outside the table, at the first cell", () => {
    expect(found({ leftovers: [{ sheet: "Form", cells: ["K3", "K4"], isInside: false }] })).toMatchObject([
      { rule: "leftovers", severity: "note", cell: "K3", cells: ["K3", "K4"] },
    ]);
  });

  it("warn of contents between the columns of a list", () => {
    expect(speaking({ leftovers: [{ sheet: "Children", cells: ["F7"], isInside: true }] })).toEqual([
      "warning leftovers F7",
    ]);
  });

  it("[cell-twice] warn of a cell that says two things", () => {
    const twice = [{ place: { sheet: "Form", cell: "E20" }, shown: "21" }];
    expect(found({ twice })).toMatchObject([
      { rule: "cell-twice", severity: "warning", sheet: "Form", cell: "E20", found: "21" },
    ]);
  });

  it("warn once of results that are stale, not of every formula", () => {
    const stale = {
      ...filled,
      values: { ...filled.values, SUM: formula(0) },
      printed: { RATIO: formula(0) },
    };
    expect(speaking({ results: "stale" }, stale)).toEqual(["warning cached-results"]);
    expect(speaking({ results: "missing" })).toEqual(["note cached-results"]);
    expect(speaking({}, stale)).toEqual(["error ratio F10", "error overwritten-formula E13"]);
  });

  it("warn of a year before the round, not of the round's own or a later one", () => {
    const line = (year: number) => ({
      year,
      place: { sheet: "Form", cell: "B10" },
      text: `năm ${String(year)}`,
    });
    expect(found({ years: [line(2016)] })).toMatchObject([
      { rule: "old-year", severity: "warning", cell: "B10", year: 2016, from: isoDate("2017-10-25") },
    ]);
    expect(speaking({ years: [line(2017), line(2018)] })).toEqual([]);
  });

  it("[printed-round] report a heading of another round", () => {
    const place = { sheet: "Form", cell: "B12" };
    expect(found({ rounds: [{ name: "Đợt 2", place, text: "Đợt 2" }] })).toMatchObject([
      { rule: "printed-round", severity: "error", cell: "B12", found: "Đợt 2", expected: "Round R1" },
    ]);
  });

  it("name hidden sheets that are no part of the form", () => {
    const { sheets } = aStructure(plan, aSubmission());
    expect(found({ sheets: { ...sheets, hidden: ["Sheet2", "Tính"] } })).toMatchObject([
      { rule: "extras", severity: "note", extra: "hidden-sheets", found: "Sheet2, Tính" },
    ]);
  });
});

describe("[late]", () => {
  // The round is due on 5/1/2018; Vietnam is seven hours ahead of UTC.
  it.each([
    ["2018-01-05T16:59:00Z", []],
    ["2018-01-05T17:01:00Z", ["note late"]],
    ["2018-01-06", ["note late"]],
    [undefined, []],
  ])("a form saved at %s", (savedAt, findings) => {
    expect(speaking({}, { ...filled, ...(savedAt !== undefined && { savedAt }) })).toEqual(findings);
  });
});

describe("[units-behind] an office says from how many of its units it made its report", () => {
  it.each([
    ["3/5", ["warning units-behind"]],
    ["5/5", []],
    ["5/5; Đợt 1: 3/5; Đợt 2: 5/5", ["warning units-behind"]],
    ["đủ", []],
  ])("%s", (said, findings) => {
    expect(speaking({}, { ...filled, behind: readUnitsBehind(said) })).toEqual(findings);
  });
});
