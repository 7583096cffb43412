import { fingerprint } from "../../../src/base/codes";
import { planId, roundId, unitCode } from "../../../src/model/codes";
import { EMPTY_LEDGER, type Ledger, type UnitRuling } from "../../../src/model/ledger/ledger";
import { submissionBoard, type BoardFacts } from "../../../src/model/board/submission-board";
import type { Finding } from "../../../src/model/finding/finding";
import { rolledUp } from "../../support/forms/paper-office";
import { aUnit } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

const at = "2018-01-06T08:00:00Z";
const sent = [
  aSubmission({ unit: "U1", savedAt: "2018-01-03T08:00:00Z" }),
  aSubmission({ unit: "U3", savedAt: "2018-01-09T08:00:00Z" }),
];

const anError: Finding = {
  rule: "required",
  severity: "error",
  unit: unitCode("U1"),
  subject: "A",
  found: null,
  expected: null,
};

const boardOf = (facts: Partial<BoardFacts> = {}) =>
  submissionBoard({
    summary: rolledUp({}, { submissions: sent }).summary,
    findings: [],
    rejected: [],
    files: [],
    excused: [],
    ledger: EMPTY_LEDGER,
    ...facts,
  });

const shown = (facts?: Partial<BoardFacts>) =>
  boardOf(facts).map(({ unit, filing, handling }) => `${unit.code} ${filing} ${handling}`);

const ruled = (ruling: UnitRuling["ruling"], file: string): Ledger => ({
  ...EMPTY_LEDGER,
  units: [{ unit: unitCode("U1"), ruling, fingerprint: fingerprint(`sha-of-${file}`), reason: "", at }],
});

describe("the submission board", () => {
  it("lists every expected unit as in time, late or missing", () => {
    expect(shown()).toEqual(["U1 on-time clean", "U2 missing none", "U3 late clean"]);
  });

  it("shows errors until the file is returned or accepted", () => {
    const findings = [anError];
    expect(shown({ findings })[0]).toBe("U1 on-time with-errors");
    expect(shown({ findings, ledger: ruled("returned", "U1") })[0]).toBe("U1 on-time returned");
    expect(shown({ findings, ledger: ruled("accepted", "U1") })[0]).toBe("U1 on-time accepted");
  });

  it("an additional form of another round is no error of the right one", () => {
    const wrong: Finding = {
      rule: "wrong-round",
      severity: "error",
      unit: unitCode("U1"),
      subject: "Đợt II",
      found: roundId("II"),
      expected: roundId("I"),
      wanted: ["Đợt I"],
    };
    expect(boardOf({ findings: [wrong] })[0]).toMatchObject({ handling: "clean", findings: { error: 0 } });
    const kept: Finding = { ...wrong, rule: "kept", was: "wrong-round", title: "", sentence: "", mend: "" };
    expect(boardOf({ findings: [kept] })[0]).toMatchObject({ handling: "clean", findings: { error: 0 } });
  });

  it("a ruling about an earlier file does not apply to a later one", () => {
    expect(shown({ findings: [anError], ledger: ruled("returned", "an earlier file") })[0]).toBe(
      "U1 on-time with-errors",
    );
  });

  it("a unit with only a form of another plan has sent the wrong form", () => {
    const wrong = {
      file: "cũ.xlsx",
      rejection: { kind: "wrong-plan", found: planId("OLD"), expected: planId("PAPER") },
    } as const;
    const board = boardOf({
      rejected: [wrong],
      files: [{ file: "cũ.xlsx", unit: unitCode("U2") }],
    });
    expect(board[1]).toMatchObject({ filing: "wrong-form", handling: "none", uncounted: ["cũ.xlsx"] });
  });

  it("units that do not have to report come last, with the reason", () => {
    const ruling = { unit: unitCode("U4"), ruling: "not-expected", reason: "mới thành lập", at } as const;
    const board = boardOf({
      excused: [{ unit: aUnit("U4"), ruling }],
      ledger: { ...EMPTY_LEDGER, units: [ruling] },
    });
    expect(board.at(-1)).toMatchObject({ unit: { code: "U4" }, filing: "not-expected", ruling });
  });

  it("counts findings by severity and shows whom to call", () => {
    const note = { ...anError, severity: "note" } as const;
    const [line] = boardOf({
      findings: [anError, note, { ...note, unit: unitCode("U3") }],
      ledger: { ...EMPTY_LEDGER, contacts: [{ unit: unitCode("U1"), text: "gọi buổi sáng" }] },
    });
    expect(line).toMatchObject({ findings: { error: 1, warning: 0, note: 1 }, contact: "gọi buổi sáng" });
  });
});
