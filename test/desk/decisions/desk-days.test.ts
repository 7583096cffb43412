import { elementCode, roundId, unitCode } from "../../../src/model/codes";
import { submissionBoard } from "../../../src/model/board/submission-board";
import { readPlan } from "../../../src/planbook/reading/read-plan";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import type { DeskRequest } from "../../../src/desk/decisions/desk-requests";
import type { ReceivedFile } from "../../../src/workbook/files/ports";
import { rollUpFiles, type RollUpResult } from "../../../src/desk/roll-up/roll-up-files";
import { filledOfficerForm } from "../../support/forms/filled-officer-form";
import { OFFICER_PLAN } from "../../support/plans/officer-plan";
import { realWorkbooks, received, stoppedClock } from "../../support/files/real-workbooks";
import { typedWorkbook } from "../../support/forms/typed-workbook";

/** Eleven invented unions of 100 workers each; union k has 80 + k members, k of them new. */
const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const codeOf = (k: number): string => `M-${String(k).padStart(2, "0")}`;

const PLAN_FILE = realWorkbooks.write(
  typedWorkbook({
    ...OFFICER_PLAN,
    "Đơn vị": [
      ["Mã đơn vị", "Tên đơn vị", "Cấp", "Nơi nhận báo cáo"],
      ["M-00", "LĐLĐ Mẫu", "TREN", "có"],
      ...NUMBERS.map((k) => [codeOf(k), `CĐCS Mẫu ${String(k)}`, "CS", ""]),
    ],
  }),
);

const report = (k: number): ReceivedFile =>
  received(
    `bao cao ${String(k)}.xlsx`,
    filledOfficerForm(PLAN_FILE, codeOf(k), [100, 80 + k, k], [`Người Mẫu ${String(k)}`]),
  );

/** A later report of a unit that corrects its new members. */
const correction = (k: number, joined: number): ReceivedFile =>
  received(
    `bao cao ${String(k)} sua.xlsx`,
    filledOfficerForm(PLAN_FILE, codeOf(k), [100, 80 + k, joined], [`Người Mẫu ${String(k)}`], 2),
  );

function office() {
  const workbook = realWorkbooks.read(PLAN_FILE);
  const own = workbook.ok ? readPlan(workbook.value) : workbook;
  if (!own.ok || own.value.registry === undefined) throw new Error("the plan cannot be read");
  const { plan, registry } = own.value;
  return { subject: { plan, registry, round: roundId("Q1"), plans: [plan] }, registries: [registry] };
}

/** One more day at the desk. Only the bytes of the summary workbook remain of earlier days. */
async function nextDay(
  summary: Uint8Array | undefined,
  files: readonly ReceivedFile[],
  requests: readonly DeskRequest[] = [],
): Promise<RollUpResult> {
  const desk = office();
  const workbook = summary && realWorkbooks.read(summary);
  const kept = workbook?.ok === true ? readSummaryWorkbook(workbook.value, desk.subject.plans) : undefined;
  if (summary !== undefined && kept === undefined) throw new Error("the summary cannot be read back");
  const result = await rollUpFiles(
    {
      ...desk,
      files,
      requests,
      ...(kept && { continuing: { kept, removed: new Set() } }),
      progress: () => "go-on",
    },
    realWorkbooks,
    stoppedClock,
  );
  if (!result.ok) throw new Error(JSON.stringify(result.failure));
  return result.value;
}

const totals = ({ summary }: RollUpResult) => {
  const amount = (code: string) => summary.elements.get(elementCode(code))?.amount;
  const { received: sent, expected } = summary.completeness;
  return {
    units: `${String(sent.length)}/${String(expected.length)}`,
    workers: amount("LD"),
    members: amount("DV"),
    joined: amount("DV_MOI"),
    listed: [...summary.registers.values()].flat().length,
  };
};

const boardOf = (result: RollUpResult) =>
  Object.fromEntries(
    submissionBoard(result).map(({ unit, filing, handling }) => [unit.code, `${filing} ${handling}`]),
  );

describe("a week at the desk", () => {
  let monday: RollUpResult;
  let tuesday: RollUpResult;
  let wednesday: RollUpResult;
  let thursday: RollUpResult;

  beforeAll(async () => {
    monday = await nextDay(undefined, [1, 2, 3, 4, 5, 6, 7].map(report));
    tuesday = await nextDay(monday.workbook, [report(8), report(9), report(10), correction(3, 30)]);
    wednesday = await nextDay(
      tuesday.workbook,
      [],
      [
        { kind: "set-aside", file: "bao cao 5.xlsx", reason: "số liệu của đơn vị khác" },
        { kind: "not-expected", unit: "M-11", reason: "giải thể từ 01/3/2026" },
        { kind: "note", unit: "M-02", code: "DV_MOI", text: "đã gọi hỏi lại" },
        { kind: "adjustment", unit: "M-02", code: "DV_MOI", amount: 1, reason: "biên bản họp ngày 12/4" },
        { kind: "contact", unit: "M-05", text: "chủ tịch mới, gọi buổi sáng" },
      ],
    );
    thursday = await nextDay(wednesday.workbook, [correction(2, 4)]);
  });

  test("Monday: 7 of 11 files; 560 + 28 members, 28 of them new", () => {
    expect(totals(monday)).toEqual({ units: "7/11", workers: 700, members: 588, joined: 28, listed: 7 });
    expect(boardOf(monday)).toMatchObject({ "M-07": "on-time clean", "M-08": "missing none" });
  });

  test("Tuesday: 3 more and a correction of 3 to 30, which is not added: 55 − 3 + 30 new members", () => {
    expect(totals(tuesday)).toEqual({ units: "10/11", workers: 1000, members: 855, joined: 82, listed: 10 });
    expect(tuesday.rejected).toMatchObject([
      { file: "bao cao 3.xlsx", rejection: { kind: "replaced", by: "bao cao 3 sua.xlsx" } },
    ]);
  });

  test("Wednesday: one file set aside, one unit need not report, one figure adjusted by 1", () => {
    expect(totals(wednesday)).toEqual({ units: "9/10", workers: 900, members: 770, joined: 78, listed: 9 });
    expect(boardOf(wednesday)).toMatchObject({ "M-05": "missing none", "M-11": "not-expected none" });
    expect(wednesday.rejected).toContainEqual({
      file: "bao cao 5.xlsx",
      rejection: { kind: "set-aside", reason: "số liệu của đơn vị khác" },
    });
  });

  test("Thursday: the adjusted figure is corrected from 2 to 4; the adjustment stays and asks to be looked at", () => {
    expect(totals(thursday)).toMatchObject({ units: "9/10", joined: 80 });
    expect(thursday.summary.adjustments).toMatchObject([
      { outcome: "applied", received: 4, isOutdated: true, adjustment: { amount: 1, about: 2 } },
    ]);
    // The note belongs to the figure on Wednesday's sheets: 2 received and 1 added.
    expect(thursday.ledger.notes).toMatchObject([{ unit: "M-02", text: "đã gọi hỏi lại", about: 3 }]);
  });

  test("a colleague who has nothing but the workbook sees the same totals, board and notes", async () => {
    const colleague = await nextDay(thursday.workbook, []);
    expect(totals(colleague)).toEqual(totals(thursday));
    expect(boardOf(colleague)).toEqual(boardOf(thursday));
    expect(colleague.ledger).toEqual(thursday.ledger);
    expect(colleague.rejected.map(({ file }) => file).toSorted()).toEqual(
      thursday.rejected.map(({ file }) => file).toSorted(),
    );
    expect(submissionBoard(colleague).find(({ unit }) => unit.code === unitCode("M-05"))?.contact).toBe(
      "chủ tịch mới, gọi buổi sáng",
    );
  });

  test("all files at once, with the same decisions, come to the same", async () => {
    const files = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map(report);
    const atOnce = await nextDay(
      undefined,
      [...files, correction(3, 30), correction(2, 4)],
      [
        { kind: "set-aside", file: "bao cao 5.xlsx", reason: "số liệu của đơn vị khác" },
        { kind: "not-expected", unit: "M-11", reason: "giải thể từ 01/3/2026" },
        { kind: "adjustment", unit: "M-02", code: "DV_MOI", amount: 1, reason: "biên bản họp ngày 12/4" },
      ],
    );
    expect(totals(atOnce)).toEqual(totals(thursday));
    expect(boardOf(atOnce)).toEqual(boardOf(thursday));
  });

  test("[duplicate-unit] a choice holds until the next correction, which waits for a decision from day to day", async () => {
    const choice: DeskRequest = { kind: "counts", file: "bao cao 3.xlsx", reason: "bản có dấu" };
    const chosen = await nextDay(thursday.workbook, [], [choice]);
    expect(boardOf(chosen)["M-03"]).toBe("on-time clean");
    const corrected = { ...correction(3, 31), name: "bao cao 3 sua lan 2.xlsx" };
    const friday = await nextDay(chosen.workbook, [corrected]);
    // Colleagues have only the workbook.
    for (const day of [friday, await nextDay(friday.workbook, [])]) {
      expect(totals(day)).toEqual(totals(chosen));
      expect(boardOf(day)["M-03"]).toBe("on-time to-decide");
      expect(day.findings.filter(({ severity }) => severity !== "note")).toMatchObject([
        { rule: "duplicate-unit", severity: "warning", file: corrected.name, counted: "bao cao 3.xlsx" },
      ]);
    }
    const decided = await nextDay(friday.workbook, [], [choice]);
    expect(boardOf(await nextDay(decided.workbook, []))["M-03"]).toBe("on-time clean");
  });

  test("what was decided is taken back by what is decided later", async () => {
    const back = await nextDay(
      thursday.workbook,
      [],
      [{ kind: "counts", file: "bao cao 5.xlsx", reason: "đã xác minh, đúng của đơn vị" }],
    );
    expect(totals(back)).toMatchObject({ units: "10/10", workers: 1000, joined: 85 });
  });
});
