import { fingerprint } from "../../../src/base/codes";
import { standingFileRulings, standingUnitRulings } from "../../../src/model/ledger/standing-rulings";
import { takenBack } from "../../../src/desk/decisions/competing-files";
import { unitCode } from "../../../src/model/codes";
import { EMPTY_LEDGER } from "../../../src/model/ledger/ledger";
import { changedLedger, type DeskChange } from "../../../src/desk/decisions/desk-changes";
import {
  EMPTY_WORK,
  goOnFrom,
  ledgerOf,
  withChanges,
  withoutFiles,
  written,
} from "../../../src/desk/roll-up/desk-work";
import { paperPlan } from "../../support/forms/paper-office";
import { ROUND_1 } from "../../support/plans/plan-builder";
import { aSubmission } from "../../support/forms/submission-builder";

const ONE = fingerprint("1".repeat(64));
const TWO = fingerprint("2".repeat(64));
const at = "2018-01-10T08:00:00Z";

const contact = (text: string): DeskChange => ({ kind: "contact", unit: unitCode("U1"), text });

/** A summary with one file for each content, all of the same name. */
const summaryOf = (...contents: readonly (typeof ONE)[]) => {
  const submissions = contents.map((content) =>
    aSubmission({ unit: "U1", file: "U1.xlsx", fingerprint: content }),
  );
  return {
    plan: paperPlan.id,
    round: ROUND_1,
    office: unitCode("OFFICE"),
    submissions,
    files: submissions.map(({ file, fingerprint: content, unit }) => ({ file, fingerprint: content, unit })),
    findings: [],
    rejected: [],
    ledger: { ...EMPTY_LEDGER, contacts: [{ unit: unitCode("U1"), text: "của đồng nghiệp" }] },
    totals: new Map([["A", 1]]),
    compared: [],
    problems: [],
  };
};

const contents = ({ readings }: ReturnType<typeof goOnFrom>) =>
  readings.map(({ kind, source }) => [kind, source.fingerprint]);

describe("the work on the desk", () => {
  it("distinguishes two files of one name by content", () => {
    expect(contents(goOnFrom(EMPTY_WORK, summaryOf(ONE, TWO)))).toEqual([
      ["kept", ONE],
      ["kept", TWO],
    ]);
  });

  it("going on a second time adds only what is new, and not what was taken out", () => {
    const once = goOnFrom(EMPTY_WORK, summaryOf(ONE));
    expect(contents(goOnFrom(once, summaryOf(ONE, TWO)))).toEqual([
      ["kept", ONE],
      ["kept", TWO],
    ]);
    const without = withoutFiles(once, [{ file: "U1.xlsx", fingerprint: ONE }]);
    expect(contents(goOnFrom(without, summaryOf(ONE, TWO)))).toEqual([["kept", TWO]]);
  });

  it("writes what was decided here over what the summary says by then, and nothing twice once it is written", () => {
    const decided = goOnFrom(withChanges(EMPTY_WORK, [contact("của tôi")]), summaryOf(ONE));
    expect(ledgerOf(decided).contacts).toMatchObject([{ text: "của tôi" }]);
    const { changes, ledger } = written(decided);
    expect([changes, ledger.contacts]).toMatchObject([[], [{ text: "của tôi" }]]);
  });

  it("keeps decisions as data that can be taken back in turn: all stay listed, and none holds any more", () => {
    const ruling = {
      fingerprint: ONE,
      file: "U1.xlsx",
      ruling: "set-aside",
      reason: "bản nháp",
      at,
    } as const;
    const unit = { unit: unitCode("U1"), ruling: "not-expected", reason: "giải thể", at } as const;
    const decided = changedLedger(EMPTY_LEDGER, [
      { kind: "rule-file", ruling },
      { kind: "rule-unit", ruling: unit },
    ]);
    expect(decided).toEqual({ ...EMPTY_LEDGER, files: [ruling], units: [unit] });
    const later = { ruling: "taken-back", reason: "", at: "2018-01-11T08:00:00Z" } as const;
    const taken = changedLedger(decided, [
      takenBack(ruling, later.reason, later.at),
      { kind: "rule-unit", ruling: { unit: unit.unit, ...later } },
    ]);
    expect(taken.files.map((each) => each.ruling)).toEqual(["set-aside", "taken-back"]);
    expect(taken.units.map((each) => each.ruling)).toEqual(["not-expected", "taken-back"]);
    expect(standingFileRulings(taken.files)).toEqual([]);
    expect(standingUnitRulings(taken.units)).toEqual([]);
  });
});
