import { fingerprint, unitCode } from "../../src/domain/codes";
import { EMPTY_LEDGER } from "../../src/domain/desk/ledger";
import { writeRequests, type DeskRequest } from "../../src/use-cases/desk-requests";
import type { FileReading } from "../../src/use-cases/read-received-file";
import { paperPlan } from "../support/paper-office";
import { aRegistry, aUnit, ROUND_1 } from "../support/plan-builder";
import { aSubmission, type SubmissionSketch } from "../support/submission-builder";

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
    expect(written({ kind: "set-aside", file: "một.xlsx", reason: "bản nháp" })).toMatchObject({
      value: { files: [{ fingerprint: "sha-of-một.xlsx", ruling: "set-aside", reason: "bản nháp", at }] },
    });
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

  it("go on from what was written before", () => {
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
