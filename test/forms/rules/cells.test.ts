import { isoDate } from "../../../src/base/codes";
import { BLANK, NONE, NOT_APPLICABLE } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { about, aboutChild, aboutCount, place, plan, text } from "../../support/forms/paper-form";
import { aSubmission, misread } from "../../support/forms/submission-builder";

describe("[required]", () => {
  it("finds a blank count, with its place, code and label", () => {
    expect(aboutCount(BLANK)).toEqual([
      {
        rule: "required",
        severity: "error",
        ...place,
        code: "COUNT",
        subject: "Members",
        found: null,
        expected: null,
      },
    ]);
  });

  it("finds a row that is gone, without a cell to name", () => {
    const [finding, ...others] = findingsOf(plan, aSubmission());
    expect(finding).toMatchObject({ rule: "required", sheet: "Form", code: "COUNT" });
    expect(finding?.cell).toBeUndefined();
    expect(others).toEqual([]);
  });

  it.each([
    ["0", 0],
    ["nothing occurred", NONE],
    ["a number", 3],
  ])("takes %s for an answer", (_name, written) => {
    expect(aboutCount(written)).toEqual([]);
  });

  it("does not ask for optional rows, nor for rows closed for the unit", () => {
    expect(about({ MONEY: BLANK, OFFICE: BLANK })).toEqual([]);
  });

  it("finds a blank or missing required column of a register row", () => {
    expect(aboutChild({ NAME: BLANK, VISITS: 2 })).toEqual(["required Children B5 Name"]);
    expect(aboutChild({ VISITS: 2 })).toEqual(["required Children undefined Name"]);
    expect(aboutChild({ NAME: text("An invented child") })).toEqual([]);
  });
});

describe("[type]", () => {
  it("finds what is no number, with the reason, as the only finding about that cell", () => {
    expect(aboutCount(misread("many"))).toEqual([
      {
        rule: "type",
        severity: "error",
        ...place,
        code: "COUNT",
        subject: "Members",
        found: "many",
        expected: "count",
        reason: "not-a-number",
        wanted: "count",
      },
    ]);
  });

  it("finds the error value of a formula", () => {
    expect(aboutCount(misread("#REF!", "error-value"))).toMatchObject([
      { rule: "type", found: "#REF!", reason: "error-value" },
    ]);
  });

  it("finds wrong answers of every kind, optional ones as well", () => {
    expect(about({ YES: misread("maybe", "not-yes-or-no"), DAY: misread("31/02", "not-a-date") })).toEqual([
      "type E11",
      "type E12",
    ]);
    expect(aboutChild({ NAME: text("x"), BORN: misread("31/02", "not-a-date") })).toEqual([
      "type Children C5 Born",
    ]);
  });

  it("accepts a value of the kind asked for", () => {
    expect(about({ YES: true, TEXT: text("x"), DAY: { kind: "date", date: isoDate("2017-12-01") } })).toEqual(
      [],
    );
  });
});

describe("[text-number]", () => {
  it("notes what was typed and what it was taken for", () => {
    expect(aboutCount({ reading: { kind: "number", number: 1234 }, convertedFrom: "1 234" })).toEqual([
      {
        rule: "text-number",
        severity: "note",
        ...place,
        code: "COUNT",
        subject: "Members",
        found: "1 234",
        expected: 1234,
      },
    ]);
  });

  it("notes it in a register too, and 0 for a word that says so", () => {
    expect(aboutChild({ NAME: text("x"), VISITS: { reading: NONE, convertedFrom: "-" } })).toEqual([
      "text-number Children C5 Visits",
    ]);
    expect(aboutCount({ reading: NONE, convertedFrom: "-" })).toMatchObject([{ found: "-", expected: 0 }]);
  });

  it("reports the days of a list's column once, at the first, with the number of others", () => {
    const born = (day: string) => ({
      NAME: text("x"),
      BORN: {
        reading: { kind: "date" as const, date: isoDate(`2010-05-${day}`) },
        convertedFrom: `${day}/05/2010`,
      },
    });
    const rows = [born("01"), { NAME: text("x"), VISITS: { reading: NONE, convertedFrom: "-" } }, born("17")];
    const sent = aSubmission({ values: { COUNT: 9 }, registers: { CHILDREN: rows } });
    const said = findingsOf(plan, sent).filter(({ rule }) => rule === "text-number");
    expect(said).toMatchObject([
      { cell: "C5", found: "01/05/2010", expected: "2010-05-01", more: { count: 1, last: "C7" } },
      { cell: "C6", found: "-", expected: 0 },
    ]);
    expect(said[1]).not.toHaveProperty("more");
  });

  it("ignores a number typed as one", () => {
    expect(aboutCount(1234)).toEqual([]);
  });
});

describe("[required] in a row of a list", () => {
  it("takes a stray sign for one slip at its cell, even if the row lacks more", () => {
    expect(aboutChild({ NAME: text("."), BORN: BLANK })).toEqual(["required Children B5 Name"]);
  });

  it("leaves a stray sign where a number belongs to type", () => {
    expect(aboutChild({ NAME: BLANK, BORN: BLANK, VISITS: misread("*") })).toEqual([
      "type Children D5 Visits",
    ]);
  });

  it("asks for what is missing as soon as the row says anything", () => {
    expect(aboutChild({ NAME: BLANK, BORN: BLANK, VISITS: 1 })).toEqual(["required Children B5 Name"]);
  });
});

describe("[typed-unit]", () => {
  it("notes the number as read, instead of text-number", () => {
    expect(aboutCount({ reading: { kind: "number", number: 12 }, convertedFrom: "12 người" })).toEqual([
      {
        rule: "typed-unit",
        severity: "note",
        ...place,
        code: "COUNT",
        subject: "Members",
        found: "12 người",
        expected: 12,
      },
    ]);
  });

  it("notes it in a register too, and at 0", () => {
    const visits = { reading: { kind: "number", number: 3 }, convertedFrom: "3 lần" } as const;
    expect(aboutChild({ NAME: text("x"), VISITS: visits })).toEqual(["typed-unit Children C5 Visits"]);
    expect(
      aboutCount({ reading: { kind: "number", number: 0 }, convertedFrom: "0 người" }).map(
        ({ rule }) => rule,
      ),
    ).toEqual(["typed-unit"]);
  });

  it.each(["1 234", "-", "không"])("leaves “%s”, which has no unit, to text-number", (convertedFrom) => {
    const reading = convertedFrom === "1 234" ? ({ kind: "number", number: 1234 } as const) : NONE;
    expect(aboutCount({ reading, convertedFrom }).map(({ rule }) => rule)).toEqual(["text-number"]);
  });

  it("ignores a number, a blank, nothing occurred and not applicable", () => {
    for (const written of [12, BLANK, NONE, NOT_APPLICABLE]) {
      expect(aboutCount(written).filter(({ rule }) => rule === "typed-unit")).toEqual([]);
    }
  });
});
