import { fingerprint } from "../../../src/base/codes";
import { elementCode, unitCode } from "../../../src/model/codes";
import type { StoredRollUp } from "../../../src/model/board/stored-roll-up";
import { EMPTY_LEDGER } from "../../../src/model/ledger/ledger";
import type { FindingOf } from "../../../src/model/finding/finding";
import { checkReading } from "../../../src/desk/checking/check-reading";
import { storedReadings } from "../../../src/desk/continuing/read-only-new";
import { paperPlan } from "../../support/forms/paper-office";
import { ROUND_1 } from "../../support/plans/plan-builder";
import { aSubmission, misread } from "../../support/forms/submission-builder";

const told: FindingOf<"kept"> = {
  ...{ rule: "kept", was: "negative", severity: "error", file: "U1.xlsx", unit: unitCode("U1") },
  ...{ subject: "", found: null, expected: null, title: "", sentence: "Số âm.", mend: "" },
};

const counted = aSubmission({ unit: "U1", file: "U1.xlsx", fingerprint: fingerprint("new"), revision: 2 });
/** A file of the same name that the other one replaced: none of its findings is stored. */
const replaced = aSubmission({ unit: "U1", file: "U1.xlsx", fingerprint: fingerprint("old") });

const kept: StoredRollUp = {
  ...{ plan: paperPlan.id, round: ROUND_1, office: unitCode("OFFICE"), rejected: [], compared: [] },
  submissions: [counted, replaced],
  uncounted: new Set([replaced.fingerprint]),
  files: [],
  findings: [told],
  ledger: EMPTY_LEDGER,
  totals: new Map(),
};

const rulesOf = (reading: ReturnType<typeof storedReadings>[number] | undefined): readonly string[] =>
  reading === undefined
    ? []
    : checkReading(reading, [paperPlan], {}).map((each) => (each.rule === "kept" ? each.was : each.rule));

const [newer, older] = storedReadings(kept);

it("a counted report has its own stored findings, not those of a file of the same name", () => {
  expect(rulesOf(newer)).toEqual(["negative"]);
  expect(older?.findings).toEqual([]);
});

it("a report that did not count is checked again before it does: its figures are all blank", () => {
  expect(new Set(rulesOf(older))).toEqual(new Set(["required"]));
});

it("a figure that was decided since is no open question any more, and is held against the others", () => {
  const [first] = paperPlan.elements;
  const code = first?.code ?? elementCode("");
  const question: FindingOf<"kept"> = { ...told, was: "ambiguous-number" };
  const text: FindingOf<"kept"> = { ...told, was: "extras", severity: "note" };
  const [reading] = storedReadings({ ...kept, findings: [question, text], submissions: [counted] });
  if (reading === undefined) throw new Error("no reading");
  const submission = aSubmission({ unit: "U1", file: "U1.xlsx", values: { [code]: 1234 } });
  const entry = submission.entries.get(code);
  if (entry === undefined) throw new Error("no entry");
  const answer = { kind: "number", number: 1234 } as const;
  const decided = { ...entry, decided: { way: "thousands", answer } as const };
  const rules = rulesOf({ ...reading, submission: { ...submission, entries: new Map([[code, decided]]) } });
  expect(rules).toContain("extras");
  expect(rules).not.toContain("ambiguous-number");
});

it("reports again what is still misread", () => {
  const [first] = paperPlan.elements;
  const submission = aSubmission({
    unit: "U1",
    file: "U1.xlsx",
    values: { [first?.code ?? ""]: misread("bảy") },
  });
  const rules = rulesOf(older && { ...older, submission });
  expect(rules).toContain("type");
});

describe("[change] a figure reported in comparison with another round", () => {
  const change: FindingOf<"kept"> = { ...told, was: "change", severity: "warning", code: "A" };
  const besideLastRound = { ...change, against: "last-round" } as const;
  const values = { A: 5000, B: 1, BUSINESS: 1 };
  const submission = aSubmission({ unit: "U1", file: "U1.xlsx", values });
  const found = (finding: FindingOf<"kept">, lastRound?: number) => {
    const [reading] = storedReadings({ ...kept, findings: [finding], submissions: [submission] });
    if (reading === undefined) throw new Error("no reading");
    const amounts = lastRound === undefined ? {} : { lastRound: new Map([[elementCode("A"), lastRound]]) };
    return checkReading(reading, [paperPlan], amounts).map(({ rule }) => rule);
  };

  it("is reported again while that round is missing", () => {
    expect(found(besideLastRound)).toEqual(["kept"]);
  });

  it("is compared anew once it is: 5,000 after 500, and after 4,900", () => {
    expect(found(besideLastRound, 500)).toEqual(["change"]);
    expect(found(besideLastRound, 4900)).toEqual([]);
  });

  it("beside the other units is compared anew in any case", () => {
    expect(found({ ...change, against: "neighbours" })).toEqual([]);
  });
});
