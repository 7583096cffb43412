import { fingerprint } from "../../src/base/codes";
import { unitCode } from "../../src/model/codes";
import { EMPTY_LEDGER } from "../../src/model/ledger/ledger";
import { fileLines } from "../../src/summary/filing/file-lines";
import { ledgerLines } from "../../src/summary/ledger/ledger-lines";
import { deskInput } from "../support/desk/desk-sample";
import { aSubmission } from "../support/forms/submission-builder";

const sha = (digit: string) => fingerprint(digit.repeat(64));
const at = "2018-01-09T08:00:00Z";

it("the ledger lists each closing and reopening, what they were of, and which closing holds", () => {
  const closed = { kind: "closed", by: "An", at, fingerprint: sha("a"), received: 2, expected: 4 } as const;
  const reopened = { kind: "reopened", by: "Bình", at, reason: "đơn vị nộp lại" } as const;
  const again = { ...closed, by: "Chi", fingerprint: sha("b"), received: 3 };
  expect(ledgerLines(deskInput({ ...EMPTY_LEDGER, closings: [closed, reopened, again] }))).toEqual([
    {
      ...{ kind: "closed", by: "An", at, text: "", fingerprint: sha("a"), state: "superseded" },
      units: { then: "2/4", now: "3/4" },
    },
    { kind: "reopened", by: "Bình", at, text: "đơn vị nộp lại" },
    {
      ...{ kind: "closed", by: "Chi", at, text: "", fingerprint: sha("b"), state: "closed" },
      units: { then: "3/4", now: "3/4" },
    },
  ]);
});

it("a report returned or accepted as another file than the one that counts says so", () => {
  const units = (["1", "e"] as const).map((digit) => ({
    ...({ unit: unitCode("U1"), ruling: "accepted", fingerprint: sha(digit), reason: "", at } as const),
  }));
  const states = units.map((ruling) =>
    ledgerLines(deskInput({ ...EMPTY_LEDGER, units: [ruling] })).map(({ state, file }) => [state, file]),
  );
  expect(states).toEqual([[[undefined, "U1.xlsx"]], [["other-file", undefined]]]);
});

it("each file has one line, with its report or its reason, also where the list of files does not name it", () => {
  const input = deskInput();
  const counted = aSubmission({ unit: "U1", file: "a.xlsx", fingerprint: sha("a") });
  const other = aSubmission({ unit: "U2", file: "b.xlsx", fingerprint: sha("b") });
  const lines = fileLines({
    ...input,
    summary: { ...input.summary, submissions: new Map([[unitCode("U1"), [counted]]]) },
    files: [{ file: "a.xlsx", fingerprint: sha("a") }, { file: "c.pdf" }],
    uncounted: [other],
    rejected: [
      { file: "c.pdf", rejection: { kind: "no-form" } },
      { file: "d.xlsx", rejection: { kind: "no-form" } },
    ],
  });
  expect(
    lines.map(({ source, submission, rejection }) => [source.file, submission?.unit, rejection?.kind]),
  ).toEqual([
    ["a.xlsx", "U1", undefined],
    ["c.pdf", undefined, "no-form"],
    ["b.xlsx", "U2", undefined],
    ["d.xlsx", undefined, "no-form"],
  ]);
});
