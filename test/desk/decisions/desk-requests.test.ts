import { fingerprint } from "../../../src/base/codes";
import { roundId, unitCode } from "../../../src/model/codes";
import { EMPTY_LEDGER, type Ledger } from "../../../src/model/ledger/ledger";
import { currentSubmissions } from "../../../src/model/submission/resubmission";
import { rollUp } from "../../../src/model/roll-up/roll-up";
import { writeRequests, type DeskRequest } from "../../../src/desk/decisions/desk-requests";
import type { FileReading } from "../../../src/desk/received/read-received-file";
import { paperPlan } from "../../support/forms/paper-office";
import { aRegistry, aUnit, ROUND_1 } from "../../support/plans/plan-builder";
import { aSubmission, misread, type SubmissionSketch } from "../../support/forms/submission-builder";

const at = "2018-01-06T08:00:00Z";

function reading(sketch: SubmissionSketch): FileReading {
  const submission = aSubmission(sketch);
  const { file, fingerprint: content, unit, revision } = submission;
  return {
    kind: "kept",
    source: { file, fingerprint: content, unit, revision },
    submission,
    findings: [],
  };
}

const scope = {
  plan: paperPlan,
  round: ROUND_1,
  registry: aRegistry([aUnit("U1"), aUnit("U2")]),
  readings: [
    reading({ unit: "U1", file: "một.xlsx", revision: 1, values: { A: 5 } }),
    reading({ unit: "U1", file: "hai.xlsx", revision: 2, values: { A: 7 } }),
  ],
  at,
};

const written = (...requests: readonly DeskRequest[]) => writeRequests(EMPTY_LEDGER, requests, scope);

describe("requests of an officer", () => {
  it("about a file hold for its content", () => {
    expect(written({ kind: "set-aside", file: "một.xlsx", reason: "bản nháp" })).toEqual({
      ok: true,
      value: {
        ...EMPTY_LEDGER,
        files: [
          { fingerprint: "sha-of-một.xlsx", file: "một.xlsx", ruling: "set-aside", reason: "bản nháp", at },
        ],
      },
    });
  });

  it("to count one file and then another of the unit take the first choice back; all three stay listed", () => {
    const counts = (file: string): DeskRequest => ({ kind: "counts", file, reason: `theo ${file}` });
    const ledger = written(counts("một.xlsx"), counts("hai.xlsx"));
    const one = { fingerprint: "sha-of-một.xlsx", file: "một.xlsx", at };
    const two = { fingerprint: "sha-of-hai.xlsx", file: "hai.xlsx", at };
    expect(ledger.ok && ledger.value.files).toEqual([
      { ...one, ruling: "counts", over: [two.fingerprint], reason: "theo một.xlsx" },
      { ...one, ruling: "taken-back", reason: "theo hai.xlsx" },
      { ...two, ruling: "counts", over: [one.fingerprint], reason: "theo hai.xlsx" },
    ]);
  });

  it("to count a file leave the files of other units and rounds, and what was set aside, as they are", () => {
    const readings = [
      ...scope.readings,
      reading({ unit: "U1", file: "đợt sau.xlsx", round: roundId("II"), values: { A: 1 } }),
      reading({ unit: "U2", file: "khác.xlsx", values: { A: 1 } }),
    ];
    const ledger = writeRequests(
      EMPTY_LEDGER,
      [
        { kind: "counts", file: "khác.xlsx", reason: "đúng" },
        { kind: "set-aside", file: "hai.xlsx", reason: "nhầm" },
        { kind: "counts", file: "một.xlsx", reason: "đúng" },
      ],
      { ...scope, readings },
    );
    expect(ledger.ok && ledger.value.files.map(({ file, ruling, over }) => [file, ruling, over])).toEqual([
      ["khác.xlsx", "counts", []],
      ["hai.xlsx", "set-aside", undefined],
      ["một.xlsx", "counts", ["sha-of-hai.xlsx"]],
    ]);
  });

  it("to accept a report mean the one that was sent last", () => {
    expect(written({ kind: "accepted", unit: "U1", reason: "đã kiểm tra" })).toMatchObject({
      value: { units: [{ unit: "U1", ruling: "accepted", fingerprint: "sha-of-hai.xlsx" }] },
    });
  });

  it("about a figure keep what the unit reported then", () => {
    expect(written({ kind: "adjustment", unit: "U1", code: "A", amount: -2, reason: "trùng" })).toMatchObject(
      { value: { adjustments: [{ unit: "U1", code: "A", amount: -2, about: 7 }] } },
    );
    expect(written({ kind: "note", unit: "U2", code: "A", text: "chờ" })).toMatchObject({
      value: { notes: [{ unit: "U2", about: null, text: "chờ" }] },
    });
  });

  it("about a figure that is text or of another round know no amount", () => {
    const about = (sketch: SubmissionSketch) => {
      const ledger = writeRequests(
        EMPTY_LEDGER,
        [{ kind: "adjustment", unit: "U1", code: "A", amount: 1, reason: "x" }],
        { ...scope, readings: [reading({ unit: "U1", ...sketch })] },
      );
      return ledger.ok && ledger.value.adjustments.map(({ about: amount, round }) => [amount, round]);
    };
    expect(about({ values: { A: 3 } })).toEqual([[3, ROUND_1]]);
    expect(about({ values: { A: misread("ba") } })).toEqual([[null, ROUND_1]]);
    expect(about({ values: { A: 3 }, round: roundId("II") })).toEqual([[null, ROUND_1]]);
  });

  it("about a figure of a review take the last of its reports that has the figure", () => {
    const reports = [
      aSubmission({ unit: "U1", values: { A: 3 }, round: roundId("I") }),
      aSubmission({ unit: "U1", values: { A: 4 }, round: roundId("II") }),
      aSubmission({ unit: "U1", values: {}, round: roundId("III") }),
    ];
    const summaryWith = (ledger: Ledger) => ({
      ...rollUp({
        plan: paperPlan,
        round: ROUND_1,
        office: scope.registry.office,
        units: scope.registry.units,
        submissions: [],
        adjustments: ledger.adjustments,
      }),
      submissions: new Map([[unitCode("U1"), reports]]),
    });
    expect(
      writeRequests(EMPTY_LEDGER, [{ kind: "adjustment", unit: "U1", code: "A", amount: 1, reason: "x" }], {
        ...scope,
        summaryWith,
      }),
    ).toMatchObject({ value: { adjustments: [{ about: 4, round: "II" }] } });
  });

  it("to add a part of a person are refused where the elements say what is counted", () => {
    const ask = (amount: number) =>
      writeRequests(EMPTY_LEDGER, [{ kind: "adjustment", unit: "U1", code: "A", amount, reason: "x" }], {
        ...scope,
      });
    expect(ask(1.5)).toMatchObject({ failure: { kind: "not-whole", code: "A", amount: 1.5 } });
    expect(ask(-2).ok).toBe(true);
  });

  it("to choose a file that several are called by are refused, and take the content instead", () => {
    const readings = [
      reading({ unit: "U1", file: "a/một.xlsx", fingerprint: fingerprint("1".repeat(64)) }),
      reading({ unit: "U1", file: "b/một.xlsx", fingerprint: fingerprint("2".repeat(64)), revision: 2 }),
    ];
    const ask = (file: string) =>
      writeRequests(EMPTY_LEDGER, [{ kind: "set-aside", file, reason: "x" }], { ...scope, readings });
    expect(ask("một.xlsx")).toMatchObject({
      failure: { kind: "ambiguous-file", known: [{ file: "a/một.xlsx" }, { file: "b/một.xlsx" }] },
    });
    expect(ask("2222222222")).toMatchObject({ value: { files: [{ fingerprint: "2".repeat(64) }] } });
    expect(ask("a/một.xlsx")).toMatchObject({ value: { files: [{ fingerprint: "1".repeat(64) }] } });
  });

  it("to count a file that is no report are refused; to set it aside they are not", () => {
    const rejected: FileReading = {
      kind: "rejected",
      source: { file: "ảnh.xlsx", fingerprint: fingerprint("3") },
      rejection: { kind: "no-form" },
    };
    const readings = [...scope.readings, rejected];
    expect(
      writeRequests(EMPTY_LEDGER, [{ kind: "counts", file: "ảnh.xlsx", reason: "x" }], {
        ...scope,
        readings,
      }),
    ).toEqual({ ok: false, failure: { kind: "no-report", found: "ảnh.xlsx" } });
    expect(
      writeRequests(EMPTY_LEDGER, [{ kind: "set-aside", file: "ảnh.xlsx", reason: "x" }], {
        ...scope,
        readings,
      }),
    ).toMatchObject({ value: { files: [{ fingerprint: "3", ruling: "set-aside" }] } });
  });

  it("about a file that was never opened are refused: its content is unknown", () => {
    const closed: FileReading = {
      kind: "rejected",
      source: { file: "khóa.xlsx" },
      rejection: { kind: "not-opened", problem: "in-use", reason: "EBUSY" },
    };
    expect(
      writeRequests(EMPTY_LEDGER, [{ kind: "set-aside", file: "khóa.xlsx", reason: "x" }], {
        ...scope,
        readings: [closed],
      }),
    ).toEqual({ ok: false, failure: { kind: "unknown-file", found: "khóa.xlsx", known: ["khóa.xlsx"] } });
  });

  describe("with what the files come to", () => {
    const { readings } = scope;
    const submissions = readings.flatMap((each) => (each.kind === "rejected" ? [] : [each.submission]));
    const summaryWith = (ledger: Ledger) =>
      rollUp({
        plan: paperPlan,
        round: ROUND_1,
        office: scope.registry.office,
        units: scope.registry.units,
        submissions: currentSubmissions(submissions, ledger.files).current,
        adjustments: ledger.adjustments,
      });
    const ask = (...requests: readonly DeskRequest[]) =>
      writeRequests(EMPTY_LEDGER, requests, { ...scope, summaryWith });

    it("the report that is returned is the one that counts, not the last one", () => {
      expect(
        ask(
          { kind: "returned", unit: "U1", reason: "sai tổng" },
          { kind: "counts", file: "một.xlsx", reason: "theo công văn" },
        ),
      ).toMatchObject({ value: { units: [{ ruling: "returned", fingerprint: "sha-of-một.xlsx" }] } });
    });

    it("a note is about the figure as it is shown, an adjustment about it as it was received: 7, less 2", () => {
      const note: DeskRequest = { kind: "note", unit: "U1", code: "A", text: "đã gọi" };
      expect(
        ask(note, { kind: "adjustment", unit: "U1", code: "A", amount: -2, reason: "trùng" }),
      ).toMatchObject({
        value: { notes: [{ about: 5 }], adjustments: [{ about: 7 }] },
      });
    });

    it("a note may be about an indicator or a total of the office", () => {
      const [indicator] = paperPlan.indicators;
      const office = scope.registry.office.code;
      expect(ask({ kind: "note", unit: "U1", code: indicator?.code ?? "", text: "x" })).toMatchObject({
        value: { notes: [{ unit: "U1", code: indicator?.code }] },
      });
      expect(ask({ kind: "note", unit: office, code: "A", text: "x" })).toMatchObject({
        value: { notes: [{ unit: office, about: 7 }] },
      });
    });
  });

  it("about a unit that does not have to report need no file", () => {
    expect(written({ kind: "not-expected", unit: "U2", reason: "mới" })).toMatchObject({
      value: { units: [{ unit: unitCode("U2"), ruling: "not-expected", reason: "mới" }] },
    });
  });

  it.each<[DeskRequest, object]>([
    [
      { kind: "set-aside", file: "ba.xlsx", reason: "x" },
      { kind: "unknown-file", found: "ba.xlsx", known: ["một.xlsx", "hai.xlsx"] },
    ],
    [
      { kind: "accepted", unit: "U9", reason: "x" },
      { kind: "unknown-unit", found: "U9", known: ["U1", "U2"] },
    ],
    [
      { kind: "contact", unit: "U9", text: "x" },
      { kind: "unknown-unit", found: "U9", known: ["U1", "U2"] },
    ],
    [
      { kind: "adjustment", unit: "U9", code: "A", amount: 1, reason: "x" },
      { kind: "unknown-unit", found: "U9", known: ["U1", "U2"] },
    ],
    [
      { kind: "note", unit: "U9", code: "A", text: "x" },
      { kind: "unknown-unit", found: "U9", known: ["U1", "U2"] },
    ],
    [
      { kind: "adjustment", unit: "U1", code: "NOWHERE", amount: 1.5, reason: "x" },
      { kind: "unknown-figure", found: "NOWHERE" },
    ],
    [
      { kind: "returned", unit: "U2", reason: "x" },
      { kind: "nothing-received", unit: "U2" },
    ],
    [
      { kind: "note", unit: "U1", code: "NOWHERE", text: "x" },
      { kind: "unknown-figure", found: "NOWHERE" },
    ],
  ])("that cannot be understood write nothing: %j", (request, failure) => {
    expect(written({ kind: "contact", unit: "U1", text: "gọi" }, request)).toEqual({ ok: false, failure });
  });

  it("continue from what was written before", () => {
    const before = {
      ...EMPTY_LEDGER,
      files: [{ fingerprint: fingerprint("x"), file: "x", ruling: "counts" as const, reason: "", at }],
    };
    const ledger = writeRequests(before, [{ kind: "contact", unit: "U1", text: "gọi" }], scope);
    expect(ledger).toEqual({
      ok: true,
      value: { ...before, contacts: [{ unit: "U1", text: "gọi" }] },
    });
  });
});
