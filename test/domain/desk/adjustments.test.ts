import { elementCode, unitCode } from "../../../src/domain/codes";
import type { Adjustment } from "../../../src/domain/ledger/ledger";
import { adjustFigure, noteContact, noteFigure, ruleUnit } from "../../../src/domain/ledger/rule-in-ledger";
import { EMPTY_LEDGER } from "../../../src/domain/ledger/ledger";
import { rolledUp } from "../../support/forms/paper-office";
import { ROUND_1, ROUND_2 } from "../../support/plans/plan-builder";

const at = "2018-01-06T08:00:00Z";
const adjusting = (unit: string, code: string, amount: number, about: number | null): Adjustment => ({
  unit: unitCode(unit),
  code: elementCode(code),
  round: ROUND_1,
  amount,
  reason: "đếm trùng, đã thống nhất với đơn vị",
  at,
  about,
});

describe("an approved adjustment", () => {
  const values = { U1: { A: 30, B: 40 }, U2: { A: 10, B: 40 } };

  it("is added to what was received: 30 + 10 − 5 = 35, and the ratio follows, 35 of 80", () => {
    const { element, indicator, summary } = rolledUp(values, { adjustments: [adjusting("U1", "A", -5, 30)] });
    expect(element("A")).toMatchObject({ amount: 35, n: 2 });
    expect(element("A")?.contributions).toMatchObject([
      { unit: "U1", amount: 25, received: 30, file: "U1.xlsx" },
      { unit: "U2", amount: 10 },
    ]);
    expect(indicator("RATIO")).toMatchObject({ value: 35 / 80 });
    expect(summary.adjustments).toMatchObject([{ outcome: "applied", received: 30, isOutdated: false }]);
  });

  it("goes through rows that are calculated: NET = A − B falls by 5 as well", () => {
    const { element } = rolledUp(values, { adjustments: [adjusting("U1", "A", -5, 30)] });
    expect(element("NET")?.amount).toBe(-45);
  });

  it("makes no figure of a missing unit, nor of a blank", () => {
    const { element, summary } = rolledUp(
      { U1: { B: 40 } },
      { adjustments: [adjusting("U3", "A", 7, null), adjusting("U1", "A", 7, null)] },
    );
    expect(element("A")).toMatchObject({ amount: undefined, n: 0 });
    expect(summary.adjustments.map(({ outcome }) => outcome)).toEqual([
      "nothing-received",
      "nothing-received",
    ]);
  });

  it("is not added to a calculated row, which follows its own figures", () => {
    const { element, summary } = rolledUp(values, { adjustments: [adjusting("U1", "NET", 7, -10)] });
    expect(element("NET")?.amount).toBe(-40);
    expect(summary.adjustments).toMatchObject([{ outcome: "not-a-typed-number" }]);
  });

  it("of another round is left out", () => {
    const { element } = rolledUp(values, {
      adjustments: [{ ...adjusting("U1", "A", -5, 30), round: ROUND_2 }],
    });
    expect(element("A")?.amount).toBe(40);
  });

  it("still holds when the unit sends another figure, and says that the figure has changed", () => {
    const { element, summary } = rolledUp(
      { ...values, U1: { A: 33, B: 40 } },
      { adjustments: [adjusting("U1", "A", -5, 30)] },
    );
    expect(element("A")?.amount).toBe(38);
    expect(summary.adjustments).toMatchObject([{ outcome: "applied", received: 33, isOutdated: true }]);
  });
});

describe("the ledger", () => {
  const note = {
    unit: unitCode("U1"),
    code: elementCode("A"),
    round: ROUND_1,
    text: "gọi lại",
    at,
    about: 30,
  };

  it("holds one note and one adjustment of each figure, the last, and every ruling there ever was", () => {
    const twice = noteFigure(noteFigure(EMPTY_LEDGER, note), { ...note, text: "đã gọi" });
    expect(twice.notes.map(({ text }) => text)).toEqual(["đã gọi"]);
    const adjusted = adjustFigure(
      adjustFigure(EMPTY_LEDGER, adjusting("U1", "A", 1, 0)),
      adjusting("U1", "A", 2, 0),
    );
    expect(adjusted.adjustments.map(({ amount }) => amount)).toEqual([2]);
    const ruling = { unit: unitCode("U1"), ruling: "not-expected", reason: "", at } as const;
    expect(ruleUnit(ruleUnit(EMPTY_LEDGER, ruling), { ...ruling, reason: "mới" }).units).toEqual([
      ruling,
      { ...ruling, reason: "mới" },
    ]);
  });

  it("an empty text takes a note away, an amount of 0 an adjustment", () => {
    expect(noteFigure(noteFigure(EMPTY_LEDGER, note), { ...note, text: " " })).toEqual(EMPTY_LEDGER);
    expect(noteContact(noteContact(EMPTY_LEDGER, note.unit, "cô Mẫu"), note.unit, "")).toEqual(EMPTY_LEDGER);
    const taken = adjustFigure(
      adjustFigure(EMPTY_LEDGER, adjusting("U1", "A", 1, 0)),
      adjusting("U1", "A", 0, 0),
    );
    expect(taken).toEqual(EMPTY_LEDGER);
  });
});
