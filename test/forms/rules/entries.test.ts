import { isoDate } from "../../../src/base/codes";
import { columnCode } from "../../../src/model/codes";
import { entryOfTwoUnits } from "../../../src/forms/rules/lists/entry-of-two-units";
import { isTelling, sameFigures } from "../../../src/forms/rules/plausible/same-figures";
import { numberValue, type Value } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { KINDS_OF_CHILDREN } from "../../support/plans/checks-plan";
import { aStructure } from "../../support/forms/form-structure";
import { aPlan, aRegistry, aUnit } from "../../support/plans/plan-builder";
import { aSubmission, type Written } from "../../support/forms/submission-builder";

const plan = aPlan({ registers: [KINDS_OF_CHILDREN] });
const text = (said: string): Value => ({ kind: "text", text: said });
const born = (day: string): Value => ({ kind: "date", date: isoDate(day) });

/** A child with the required name and kind, and further columns. */
const child = (name: string, more: Record<string, Written> = {}): Record<string, Written> => ({
  NAME: text(name),
  KIND: text("new"),
  ...more,
});
const listing = (...rows: readonly Record<string, Written>[]) =>
  aSubmission({ registers: { CHILDREN: rows } });
const speaking = (...rows: readonly Record<string, Written>[]) =>
  findingsOf(plan, listing(...rows)).map(({ rule, severity, cell }) => `${severity} ${rule} ${String(cell)}`);

describe("[repeated-entry]", () => {
  it("recognises a name typed without accents, and distinguishes two accented names", () => {
    const twice = ["warning repeated-entry B6"];
    expect(speaking(child("Nguyễn Văn Hà"), child("nguyen van ha"))).toEqual(twice);
    expect(speaking(child("Nguyen Van Ha"), child("Nguyễn Văn Hà"))).toEqual(twice);
    expect(speaking(child("Nguyễn Văn Hà"), child("Nguyễn Văn Hạ"))).toEqual([]);
    expect(speaking(child("Nguyễn Văn Hà", { KIND: text("known") }), child("Nguyen Van Ha"))).toEqual([]);
  });

  it("warns of the same name with the same choices, at the second one", () => {
    expect(findingsOf(plan, listing(child("An"), child("Bình"), child("  AN ")))).toEqual([
      {
        rule: "repeated-entry",
        severity: "warning",
        file: "U1.xlsx",
        unit: "U1",
        sheet: "Children",
        cell: "B7",
        subject: "Children",
        found: "  AN ",
        expected: null,
        register: "Children",
        firstRow: 5,
        differs: false,
      },
    ]);
  });

  it.each<[string, readonly Record<string, Written>[], readonly string[]]>([
    ["two names", [child("An"), child("Ân")], []],
    ["the tone on the other vowel", [child("Hoà"), child("Hòa")], ["warning repeated-entry B6"]],
    ["another choice", [child("An"), child("An", { KIND: text("known") })], []],
    [
      "the same birthday",
      [child("An", { BORN: born("2010-05-01") }), child("An", { BORN: born("2010-05-01") })],
      ["warning repeated-entry B6"],
    ],
    [
      "another birthday",
      [child("An", { BORN: born("2010-05-01") }), child("An", { BORN: born("2012-05-01") })],
      ["note repeated-entry B6"],
    ],
    [
      "a birthday said once only",
      [child("An", { BORN: born("2010-05-01") }), child("An")],
      ["warning repeated-entry B6"],
    ],
    [
      "three times",
      [child("An"), child("An"), child("An")],
      ["warning repeated-entry B6", "warning repeated-entry B7"],
    ],
    [
      "of two units that one office lists",
      [child("An", { UNIT: text("X") }), child("An", { UNIT: text("Y") })],
      [],
    ],
    ["rows without a name", [child(""), child("")], []],
  ])("%s", (_name, rows, findings) => {
    expect(speaking(...rows).filter((finding) => !finding.includes("required"))).toEqual(findings);
  });

  it("leaves a list whose sheet was copied to changed-sheets", () => {
    const one = listing(child("An"));
    const rows = [...one.registers.values()].flat();
    const submission = {
      ...one,
      registers: new Map([
        [KINDS_OF_CHILDREN.code, [...rows, ...rows.map((row) => ({ ...row, sheet: "Copy" }))]],
      ]),
    };
    const sheets = ["Children", "Copy"].map((sheet) => ({ sheet, issuedAs: "Children", isHidden: false }));
    const untouched = aStructure(plan, submission);
    const structure = {
      ...untouched,
      sheets: { ...untouched.sheets, registers: new Map([[KINDS_OF_CHILDREN.code, sheets]]) },
    };
    const found = findingsOf(plan, submission, {}, undefined, structure);
    expect(found.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual(["warning changed-sheets"]);
  });
});

describe("[same-figures]", () => {
  const figures = { A: 120, B: 45, C: 7, SUM: 1200, RATIO: 12 };
  const of = (unit: string, changes: Readonly<Record<string, number>> = {}) =>
    aSubmission({
      unit,
      values: Object.fromEntries(
        Object.entries({ ...figures, ...changes }).map(([code, figure]) => [code, numberValue(figure)]),
      ),
    });
  const units = aRegistry([aUnit("U1"), aUnit("U2")]);

  it("warns of two units that report the very same figures, each with the other's name", () => {
    expect(sameFigures([of("U1"), of("U2")], units)).toMatchObject([
      { severity: "warning", unit: "U1", found: 5, otherUnit: "Unit U2", otherFile: "U2.xlsx" },
      { severity: "warning", unit: "U2", found: 5, otherUnit: "Unit U1", otherFile: "U1.xlsx" },
    ]);
  });

  it("warns where all of many figures but two agree", () => {
    const many = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`M${at}`, 30 + 7 * at]));
    expect(sameFigures([of("U1", many), of("U2", { ...many, M1: 38, A: 121 })], units)).toMatchObject([
      { unit: "U1", found: 13, of: 15, otherUnit: "Unit U2" },
      { unit: "U2", found: 13, of: 15, otherUnit: "Unit U1" },
    ]);
    expect(sameFigures([of("U1", many), of("U2", { ...many, M1: 38, M2: 45, A: 121 })], units)).toEqual([]);
  });

  it("is silent where one of few figures differs, and of a few small ones", () => {
    expect(sameFigures([of("U1"), of("U2", { A: 121 })], units)).toEqual([]);
    const few = { A: 1, B: 0, C: 0, SUM: 1, RATIO: 0 };
    expect(sameFigures([of("U1", few), of("U2", few)], units)).toEqual([]);
  });
});

describe("[repeated-report]", () => {
  it("is tested in the corpus, where a form has enough figures", () => {
    expect(isTelling([120, 45, 7, 1200, 12])).toBe(true);
    expect(isTelling([120, 45, 7, 1200])).toBe(false);
    expect(isTelling([1, 1, 2, 3, 4, 5])).toBe(false);
  });
});

describe("[entry-of-two-units]", () => {
  const of = (unit: string, ...rows: readonly Record<string, Written>[]) =>
    aSubmission({ unit, registers: { CHILDREN: rows } });
  const units = aRegistry([aUnit("U1"), aUnit("U2"), aUnit("U3")]);

  it("notes the same entry on the lists of two units, in the file of the second", () => {
    const found = entryOfTwoUnits([of("U1", child("An")), of("U2", child("Chi"), child("an"))], plan, units);
    expect(found).toEqual([
      {
        rule: "entry-of-two-units",
        severity: "note",
        file: "U2.xlsx",
        unit: "U2",
        sheet: "Children",
        cell: "B6",
        subject: "Children",
        found: "an",
        expected: null,
        register: "Children",
        otherUnit: "Unit U1",
        otherFile: "U1.xlsx",
      },
    ]);
  });

  it("says nothing of persons of one name with other birthdays, or of one whom three units name", () => {
    const apart = [
      of("U1", child("An", { BORN: born("2010-05-01") })),
      of("U2", child("An", { BORN: born("2012-05-01") })),
    ];
    expect(entryOfTwoUnits(apart, plan)).toEqual([]);
    expect(
      entryOfTwoUnits(
        ["U1", "U2", "U3"].map((unit) => of(unit, child("An"))),
        plan,
      ),
    ).toEqual([]);
  });

  it("leaves what one unit names twice to repeated-entry", () => {
    expect(entryOfTwoUnits([of("U1", child("An"), child("An"))], plan)).toEqual([]);
  });

  it("needs every column that has to be given to be the same", () => {
    const known = { ...child("An"), [columnCode("KIND")]: text("known") };
    expect(entryOfTwoUnits([of("U1", child("An")), of("U2", known)], plan)).toEqual([]);
  });
});
