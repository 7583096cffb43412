import { fingerprint, isoDate } from "../../../src/base/codes";
import { unitCode } from "../../../src/model/codes";
import { currentSubmissions } from "../../../src/model/submission/resubmission";
import type { Submission } from "../../../src/model/submission/submission";
import { BLANK, NONE, type Value } from "../../../src/model/value";
import { aSubmission, misread } from "../../support/forms/submission-builder";

const aText = (text: string): Value => ({ kind: "text", text });

function decided(...submissions: readonly Submission[]) {
  const { current, replaced } = currentSubmissions(submissions);
  return {
    current: current.map(({ file }) => file),
    replaced: replaced.map(({ submission, by, relation }) => `${submission.file} ${relation} ${by.file}`),
  };
}

describe("when a unit sends several files", () => {
  it("the highest revision counts, independent of saving time", () => {
    const first = aSubmission({ file: "first.xlsx", revision: 1, savedAt: "2018-01-03T00:00:00Z" });
    const second = aSubmission({ file: "second.xlsx", revision: 2, savedAt: "2018-01-02T00:00:00Z" });
    expect(decided(first, second)).toEqual({
      current: ["second.xlsx"],
      replaced: ["first.xlsx older second.xlsx"],
    });
  });

  it("the same bytes are one file", () => {
    const sent = aSubmission({ file: "a.xlsx", fingerprint: fingerprint("same") });
    const again = { ...sent, file: "b.xlsx" };
    const expected = { current: ["a.xlsx"], replaced: ["b.xlsx identical a.xlsx"] };
    expect(decided(sent, again)).toEqual(expected);
    expect(decided(again, sent)).toEqual(expected);
  });

  it("of equal revisions the one saved last counts provisionally, compared as instants, not as texts", () => {
    const noon = aSubmission({ file: "noon.xlsx", savedAt: "2018-01-02T12:00:00+07:00" });
    const six = aSubmission({ file: "six.xlsx", savedAt: "2018-01-02T06:00:00Z" });
    expect(decided(noon, six)).toEqual({ current: ["six.xlsx"], replaced: ["noon.xlsx undecided six.xlsx"] });
  });

  it("a file with a saving time is preferred to one without", () => {
    const silent = aSubmission({ file: "a.xlsx" });
    const dated = aSubmission({ file: "b.xlsx", savedAt: "2018-01-02T06:00:00Z" });
    expect(decided(silent, dated).current).toEqual(["b.xlsx"]);
  });

  it("a tie is broken the same way in either order", () => {
    const a = aSubmission({ file: "a.xlsx" });
    const b = aSubmission({ file: "b.xlsx" });
    expect(decided(a, b)).toEqual(decided(b, a));
  });

  it("all differences are listed, null if one file has no value", () => {
    const { replaced } = currentSubmissions([
      aSubmission({ file: "old.xlsx", revision: 1, values: { A: 1, B: 5, C: NONE, D: 4 } }),
      aSubmission({ file: "new.xlsx", revision: 2, values: { A: 2, B: 5, C: 0, E: 3, D: misread("?") } }),
    ]);
    expect(replaced[0]?.differences).toEqual([
      { code: "A", counted: 2, other: 1 },
      { code: "E", counted: 3, other: null },
      { code: "D", counted: "?", other: 4 },
    ]);
  });

  it.each([
    ["adds a row", [{ NAME: "An" }, { NAME: "Bình" }], { code: "CHILDREN", counted: 1, other: 2 }],
    ["has none", [], { code: "CHILDREN", counted: 1, other: 0 }],
    ["names somebody else", [{ NAME: "Bình" }], { code: "CHILDREN", counted: 1, other: 1 }],
    ["answers another column", [{ NAME: "An", AGE: 7 }], { code: "CHILDREN", counted: 1, other: 1 }],
  ] as const)("a list differs when the other file %s", (_how, rows, difference) => {
    const kept = aSubmission({ revision: 2, registers: { CHILDREN: [{ NAME: aText("An") }] } });
    const texts = rows.map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, written]) => [
          column,
          typeof written === "string" ? aText(written) : written,
        ]),
      ),
    );
    const other = aSubmission({ file: "other.xlsx", registers: { CHILDREN: texts } });
    expect(currentSubmissions([kept, other]).replaced).toMatchObject([{ differences: [difference] }]);
  });

  it("a list with the same values is no difference, independent of row positions", () => {
    const child = { NAME: aText("An"), BORN: { kind: "date", date: isoDate("2010-01-02") } as const };
    const kept = aSubmission({ revision: 2, registers: { CHILDREN: [child] } });
    const other = aSubmission({ file: "other.xlsx", registers: { CHILDREN: [child] } });
    const moved = [...other.registers].map(
      ([code, rows]) => [code, rows.map((row) => ({ ...row, rowNumber: 9 }))] as const,
    );
    const replaced = currentSubmissions([kept, { ...other, registers: new Map(moved) }]).replaced;
    expect(replaced.map(({ differences }) => differences)).toEqual([[]]);
  });

  it("texts and days are compared like figures; unreadable and blank values are null", () => {
    const kept = aSubmission({
      ...{ file: "new.xlsx", revision: 2 },
      values: { A: aText("có"), B: { kind: "date", date: isoDate("2018-01-02") }, C: BLANK, D: true },
    });
    const other = aSubmission({
      file: "old.xlsx",
      values: { A: aText("không"), B: BLANK, C: misread("?"), D: false },
    });
    expect(currentSubmissions([kept, other]).replaced[0]?.differences).toEqual([
      { code: "A", counted: "có", other: "không" },
      { code: "B", counted: "2018-01-02", other: null },
      { code: "C", counted: null, other: "?" },
      { code: "D", counted: 1, other: 0 },
    ]);
  });

  it("other units are unaffected, and sorted by code", () => {
    const { current, replaced } = currentSubmissions([
      aSubmission({ unit: "U2", revision: 2 }),
      aSubmission(),
    ]);
    expect(current.map(({ unit }) => unit)).toEqual([unitCode("U1"), unitCode("U2")]);
    expect(replaced).toEqual([]);
  });
});
