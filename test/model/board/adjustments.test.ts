import { elementCode, unitCode } from "../../../src/model/codes";
import type { Adjustment } from "../../../src/model/ledger/ledger";
import { adjustFigure, noteContact, noteFigure, ruleUnit } from "../../../src/model/ledger/rule-in-ledger";
import { EMPTY_LEDGER } from "../../../src/model/ledger/ledger";
import { figureNow } from "../../../src/model/board/figure-now";
import { reportedSubmission } from "../../../src/model/submission/reported-submission";
import type { Submission } from "../../../src/model/submission/submission";
import { BLANK, numberValue } from "../../../src/model/value";
import { rolledUp } from "../../support/forms/paper-office";
import { aSubmission, misread } from "../../support/forms/submission-builder";
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

  it("is added to the received figure: 30 + 10 − 5 = 35, and the ratio becomes 35 of 80", () => {
    const { element, indicator, summary } = rolledUp(values, { adjustments: [adjusting("U1", "A", -5, 30)] });
    expect(element("A")).toMatchObject({ amount: 35, n: 2 });
    expect(element("A")?.contributions).toMatchObject([
      { unit: "U1", amount: 25, received: 30, file: "U1.xlsx" },
      { unit: "U2", amount: 10 },
    ]);
    expect(indicator("RATIO")).toMatchObject({ value: 35 / 80 });
    expect(summary.adjustments).toMatchObject([{ outcome: "applied", received: 30, isOutdated: false }]);
  });

  it("changes calculated rows too: NET = A − B falls by 5", () => {
    const { element } = rolledUp(values, { adjustments: [adjusting("U1", "A", -5, 30)] });
    expect(element("NET")?.amount).toBe(-45);
  });

  it("creates no figure for a missing unit or a blank", () => {
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

  it("is not added to a calculated row, which is calculated from its operands", () => {
    const { element, summary } = rolledUp(values, { adjustments: [adjusting("U1", "NET", 7, -10)] });
    expect(element("NET")?.amount).toBe(-40);
    expect(summary.adjustments).toMatchObject([{ outcome: "not-a-typed-number" }]);
  });

  it("of another round does not count", () => {
    const { element } = rolledUp(values, {
      adjustments: [{ ...adjusting("U1", "A", -5, 30), round: ROUND_2 }],
    });
    expect(element("A")?.amount).toBe(40);
  });

  it("stays when the unit sends another figure, and is marked as changed", () => {
    const { element, summary } = rolledUp(
      { ...values, U1: { A: 33, B: 40 } },
      { adjustments: [adjusting("U1", "A", -5, 30)] },
    );
    expect(element("A")?.amount).toBe(38);
    expect(summary.adjustments).toMatchObject([{ outcome: "applied", received: 33, isOutdated: true }]);
  });
});

describe("a reported submission", () => {
  const sent = aSubmission({ values: { A: 30, B: 40, C: misread("?"), D: BLANK } });
  const amountsOf = ({ entries }: Submission) => [...entries].map(([code, { reading }]) => [code, reading]);
  const other: readonly Adjustment[] = [
    adjusting("U2", "A", 7, 30),
    { ...adjusting("U1", "A", 7, 30), round: ROUND_2 },
  ];

  it("includes the approved adjustments of its unit and round, and is otherwise unchanged", () => {
    const reported = reportedSubmission(sent, [
      ...other,
      ...["A", "C", "D"].map((code) => adjusting("U1", code, -5, 30)),
    ]);
    expect(amountsOf(reported)).toEqual([
      ["A", numberValue(25)],
      ["B", numberValue(40)],
      ["C", misread("?")],
      ["D", BLANK],
    ]);
    expect({ ...reported, entries: sent.entries }).toEqual(sent);
  });

  it("is the same object without adjustments", () => {
    expect(reportedSubmission(sent, other)).toBe(sent);
  });

  it("omits the figures that count from another file", () => {
    const partly = { ...sent, elsewhere: new Set([elementCode("A"), elementCode("C")]) };
    expect([...reportedSubmission(partly, []).entries.keys()]).toEqual(["B", "D"]);
  });
});

describe("the figure of a note", () => {
  const submissions = [
    aSubmission({ unit: "U1", values: { A: 30, B: 40 } }),
    aSubmission({ unit: "U2", values: { A: 10, B: 40 } }),
  ];
  const { summary } = rolledUp({}, { submissions });
  const earlier = aSubmission({ unit: "U1", round: ROUND_2, values: { A: 9, B: misread("?") } });
  const both = {
    ...summary,
    submissions: new Map([[unitCode("U1"), [...(summary.submissions.get(unitCode("U1")) ?? []), earlier]]]),
  };
  const now = (unit: string, code: string, round = ROUND_1) =>
    figureNow(both, { unit: unitCode(unit), code: elementCode(code), round });

  it("is a unit's reported figure, its ratio, or the office's total", () => {
    expect([now("U1", "A"), now("U1", "RATIO"), now("OFFICE", "A"), now("OFFICE", "RATIO")]).toEqual([
      30, 0.75, 40, 0.5,
    ]);
  });

  it("of another round is the unit's figure of that round", () => {
    expect([now("U1", "A", ROUND_2), now("U1", "B", ROUND_2), now("U1", "NO", ROUND_2)]).toEqual([
      9,
      undefined,
      undefined,
    ]);
  });

  it("is undefined for a unit without a report, and for a row that is not asked", () => {
    expect([now("U3", "A"), now("U1", "NO"), now("OFFICE", "NO")]).toEqual([undefined, undefined, undefined]);
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

  it("stores every note of a figure, its last adjustment, and all rulings", () => {
    const later = { ...note, text: "đã gọi", at: "2017-04-12T02:00:00Z" };
    const twice = noteFigure(noteFigure(EMPTY_LEDGER, note), later);
    expect(twice.notes).toEqual([note, later]);
    const colleague = { ...note, by: "Nguyễn Thị Mẫu" };
    expect(noteFigure(twice, colleague).notes).toEqual([note, later, colleague]);
    expect(noteFigure(twice, { ...note, at: later.at }).notes.map(({ text }) => text)).toEqual([
      "đã gọi",
      "gọi lại",
    ]);
    const edited = { ...note, text: "gọi lại thứ hai" };
    expect(noteFigure(twice, edited, note).notes).toEqual([later, edited]);
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

  it("an empty text removes a note, an amount of 0 an adjustment", () => {
    expect(noteFigure(noteFigure(EMPTY_LEDGER, note), { ...note, text: " " }, note)).toEqual(EMPTY_LEDGER);
    expect(noteContact(noteContact(EMPTY_LEDGER, note.unit, "cô Mẫu"), note.unit, "")).toEqual(EMPTY_LEDGER);
    const taken = adjustFigure(
      adjustFigure(EMPTY_LEDGER, adjusting("U1", "A", 1, 0)),
      adjusting("U1", "A", 0, 0),
    );
    expect(taken).toEqual(EMPTY_LEDGER);
  });
});
