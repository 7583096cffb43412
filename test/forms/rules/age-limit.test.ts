import { isoDate } from "../../../src/base/codes";
import { columnCode, registerCode } from "../../../src/model/codes";
import { BLANK } from "../../../src/model/value";
import { findingsOf } from "../../support/forms/check-paper";
import { aPlan, CHILDREN } from "../../support/plans/plan-builder";
import { aSubmission, misread, type Written } from "../../support/forms/submission-builder";

describe("[age-limit]", () => {
  const plan = aPlan({
    registers: [CHILDREN],
    checks: [
      { kind: "age-limit", register: registerCode("CHILDREN"), birthDate: columnCode("BORN"), under: 16 },
    ],
  });
  const born = (date: string): Written => ({ kind: "date", date: isoDate(date) });
  const child = (written: Written) =>
    findingsOf(
      plan,
      aSubmission({ registers: { CHILDREN: [{ NAME: { kind: "text", text: "invented" }, BORN: written }] } }),
    );

  it("finds a child that is 16 on the last day of the round, 2017-12-31", () => {
    expect(child(born("2001-12-31"))).toMatchObject([
      {
        rule: "age-limit",
        severity: "error",
        sheet: "Children",
        cell: "C5",
        subject: "Born",
        found: "2001-12-31",
        under: 16,
        onDay: "2017-12-31",
      },
    ]);
  });

  it.each([
    ["a child that is 16 the day after", born("2002-01-01"), []],
    ["a small child", born("2015-06-01"), []],
    ["an adult", born("1980-06-01"), ["age-limit"]],
    ["no birth date", BLANK, []],
    ["an unreadable birth date", misread("31/02", "not-a-date"), ["type"]],
  ])("%s", (_name, written, rules) => {
    expect(child(written).map(({ rule }) => rule)).toEqual(rules);
  });
});
