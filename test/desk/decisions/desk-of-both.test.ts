import { submissionBoard } from "../../../src/model/board/submission-board";
import type { DeskRequest } from "../../../src/desk/decisions/desk-requests";
import { DESK_SAMPLES, figureOf, filings } from "../../support/desk/desk-samples";

describe.each(DESK_SAMPLES)("the desk of $name", (sample) => {
  const { day, file, figure, noFigure, tried } = sample;
  const A = file("A", 5, "2018-01-04T08:00:00Z");
  // 23:00 UTC is the next day in Vietnam.
  const B = file("B", 8, "2018-01-05T23:00:00Z");

  it("says who is on time, late and missing, and adds up what came: 5 + 8", async () => {
    const result = await day(undefined, [A, B]);
    expect(figureOf(sample, result)).toBe(13);
    expect(filings(result)).toEqual({ A: "on-time", B: "late", C: "missing", D: "missing" });
  });

  it("does not wait for a unit that does not have to report", async () => {
    const request: DeskRequest = { kind: "not-expected", unit: "D", reason: "giải thể" };
    const result = await day(undefined, [A], { requests: [request] });
    expect(filings(result)).toMatchObject({ C: "missing", D: "not-expected" });
    expect(result.summary.completeness.expected).toHaveLength(3);
  });

  it("takes the later of two reports, unless an officer chooses the earlier; the choice holds the next day", async () => {
    const later = file("A", 9, "2018-01-05T08:00:00Z", 2);
    expect(figureOf(sample, await day(undefined, [A, B, later]))).toBe(17);
    const requests: readonly DeskRequest[] = [
      { kind: "counts", file: A.name, reason: "bản có dấu" },
      { kind: "set-aside", file: B.name, reason: "chờ xác minh" },
    ];
    const chosen = await day(undefined, [A, B, later], { requests });
    expect(figureOf(sample, chosen)).toBe(5);
    expect(chosen.rejected).toEqual([
      { file: B.name, rejection: { kind: "set-aside", reason: "chờ xác minh" } },
      { file: later.name, rejection: { kind: "replaced", by: A.name, isIdentical: false } },
    ]);
    const again = await day(chosen, []);
    expect(figureOf(sample, again)).toBe(5);
    expect(again.ledger.files).toEqual(chosen.ledger.files);
  });

  it("adds an approved adjustment to what was received, and nothing to what nobody reported: 5 − 2 + 8", async () => {
    const requests: readonly DeskRequest[] = [
      { kind: "adjustment", unit: "A", code: figure, amount: -2, reason: "trùng hai người" },
      { kind: "adjustment", unit: "C", code: figure, amount: 100, reason: "chưa có báo cáo" },
    ];
    const result = await day(undefined, [A, B], { requests });
    expect(figureOf(sample, result)).toBe(11);
    expect(result.summary.adjustments.map(({ outcome }) => outcome)).toEqual(["applied", "nothing-received"]);
  });

  it("keeps adjustments, notes and contacts, and shows them as outdated once the figure is another one", async () => {
    const requests: readonly DeskRequest[] = [
      { kind: "adjustment", unit: "A", code: figure, amount: -2, reason: "trùng hai người" },
      { kind: "note", unit: "A", code: figure, text: "hỏi lại" },
      { kind: "contact", unit: "C", text: "bà Mẫu hẹn thứ Tư" },
    ];
    const first = await day(undefined, [A, B], { requests });
    const second = await day(first, [file("A", 6, "2018-01-15T08:00:00Z", 2)]);
    expect(figureOf(sample, second)).toBe(12);
    expect(second.summary.adjustments).toMatchObject([{ outcome: "applied", received: 6, isOutdated: true }]);
    // The note belongs to the shown figure: 5 received, 2 subtracted.
    expect(second.ledger.notes).toMatchObject([{ unit: "A", text: "hỏi lại", about: 3 }]);
    expect(submissionBoard(second).map(({ contact }) => contact)).toContain("bà Mẫu hẹn thứ Tư");
  });

  it("reads only what is new, and knows the same content under another name", async () => {
    const first = await day(undefined, [A, B]);
    const opened: string[] = [];
    const copy = { ...A, name: "A - Copy.xlsx" };
    const second = await day(first, [copy, file("C", 20, "2018-01-05T08:00:00Z")], {
      progress: (_done, _of, name) => {
        opened.push(name);
        return "go-on";
      },
    });
    expect(opened).toEqual(["C-1.xlsx"]);
    expect(figureOf(sample, second)).toBe(33);
    expect(filings(second)).toEqual({ A: "on-time", B: "late", C: "on-time", D: "missing" });
  });

  it.each<readonly [why: string, request: DeskRequest]>([
    ["unknown-unit", { kind: "note", unit: "X", code: figure, text: "?" }],
    ["unknown-figure", { kind: "note", unit: "A", code: noFigure, text: "?" }],
    ["unknown-file", { kind: "counts", file: "x.xlsx", reason: "?" }],
    ["nothing-received", { kind: "accepted", unit: "C", reason: "?" }],
  ])("refuses a request before anything is written: %s", async (why, request) => {
    const result = await tried([A, B], { requests: [request] });
    expect(result).toMatchObject({ ok: false, failure: { kind: "not-written", reason: { kind: why } } });
  });
});
