import { elementCode, unitCode } from "../../src/model/codes";
import type { NewContent } from "../../src/workbook/files/cell-changes";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { DeskResult } from "../../src/desk/roll-up/desk-roll-up";
import type { DeskChange } from "../../src/desk/decisions/desk-changes";
import { takenBack } from "../../src/desk/decisions/competing-files";
import { EMPTY_WORK, withChanges, withoutFiles, type DeskWork } from "../../src/desk/roll-up/desk-work";
import type { FormReader } from "../../src/desk/received/form-reader";
import { SHEETS_NAME } from "../../src/desk/continuing/roll-up-state";
import { trialWorkbook } from "../../src/forms/issuing/trial-workbook";
import { stoppedClock } from "../support/files/real-workbooks";
import { startHost } from "../host/start-host";
import { ROUND_1, ROUND_2 } from "../support/plans/plan-builder";
import {
  DESK_READER,
  DESK_UNITS,
  goOnInExcel,
  recall,
  report,
  type GoingOn,
} from "../support/desk/excel-desk";

const [U1, U2, U3] = DESK_UNITS;
const MONDAY = [report(U1, 100, 10), report(U2, 200, 20)];
/** The correction has the same file name, as is common. */
const CORRECTION = report(U2, 250, 25, { revision: 2, savedAt: "2018-01-09T08:00:00Z" });
const LATE = report(U3, 300, 30);
const AT = "2018-01-10T08:00:00Z";

type Files = Parameters<typeof goOnInExcel>[0];

async function rolledUp(files: Files, going?: GoingOn): Promise<DeskResult> {
  const outcome = await goOnInExcel(files, going);
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return outcome.value;
}

/** Returns a reader that records which files it reads. */
function watchedReader(): { readonly reader: FormReader; readonly asked: string[] } {
  const asked: string[] = [];
  const reader: FormReader = (files, progress) => {
    asked.push(...files.map(({ name }) => name));
    return DESK_READER(files, progress);
  };
  return { reader, asked };
}

const members = ({ summary }: DeskResult) => summary.elements.get(elementCode("MEMBERS"))?.amount;
const women = ({ summary }: DeskResult) => summary.elements.get(elementCode("WOMEN"))?.amount;
const board = ({ lines }: DeskResult) =>
  lines.map(({ unit, filing, handling, files, setAside }) => [
    unit.code,
    filing,
    handling,
    files.length,
    setAside.length,
  ]);

const setAside = (file: string, fingerprint: DeskWork["readings"][number]["source"]["fingerprint"]) => {
  if (fingerprint === undefined) throw new Error(`${file} has no content`);
  const ruling = { fingerprint, file, ruling: "set-aside", reason: "bản nháp", at: AT } as const;
  return { kind: "rule-file", ruling } as const;
};

const fingerprintOf = ({ files }: DeskResult, name: string) =>
  files.findLast(({ file }) => file === name)?.fingerprint;

const LEDGER = "Sổ theo dõi";
const typed = (cell: string, text: string) => ({
  place: { sheet: LEDGER, cell },
  content: { kind: "text", text } satisfies NewContent,
});

/** Returns the content of the sheets, ignoring the hidden state. */
async function told(host: ReturnType<typeof startHost>) {
  host.book.customXmlParts = [];
  const recalled = await recall();
  if (!recalled.ok || recalled.value === undefined) throw new Error("there is no summary");
  return recalled.value;
}

describe("the desk in Excel, day by day", () => {
  it("keeps comparing with the previous round from run to run, until another one is chosen", async () => {
    const host = startHost();
    const lastRound = (title: string, amount: number) =>
      ({ kind: "last-round", title, totals: new Map([["MEMBERS", amount]]) }) as const;
    const compared = () => {
      const sheet = host.book.sheetNamed("So sánh");
      const rows = Array.from({ length: 20 }, (_, row) => row);
      const row = rows.find((each) => sheet?.value(each, 0) === "MEMBERS") ?? 0;
      return [3, 4, 5, 7, 8].map((column) => sheet?.value(row, column));
    };
    await rolledUp(MONDAY, { compared: [lastRound("Đợt trước: Quý III", 280)] });
    expect(compared().slice(0, 3)).toEqual([300, 280, 20]);
    host.book.customXmlParts = [];
    // Another pane without the previous round's summary: 600 now, 300 in the run before.
    await rolledUp([LATE]);
    expect(compared()).toEqual([600, 300, 300, 280, 320]);
    await rolledUp([]);
    expect(compared()).toEqual([600, 600, 0, 280, 320]);
    await rolledUp([], { compared: [lastRound("Đợt trước: Quý II", 250)] });
    expect(compared()).toEqual([600, 600, 0, 250, 350]);
  });

  it("Monday two of three, Tuesday a late one and a correction: nothing counts twice or is read again", async () => {
    const host = startHost();
    const monday = await rolledUp(MONDAY);
    // 100 + 200 and 10 + 20.
    expect([members(monday), women(monday)]).toEqual([300, 30]);

    // Another pane, on a machine where the hidden parts are gone.
    host.book.customXmlParts = [];
    const { reader, asked } = watchedReader();
    const tuesday = await rolledUp([...MONDAY, LATE, CORRECTION], { reader });
    expect(asked).toEqual(["U2.xlsx", "U3.xlsx"]);
    // 100 + 250 + 300 and 10 + 25 + 30.
    expect([members(tuesday), women(tuesday)]).toEqual([650, 65]);
    expect(tuesday.summary.submissions.get(U2.code)?.map(({ revision }) => revision)).toEqual([2]);
    expect(
      tuesday.competing.map(({ unit, files }) => [unit.code, files.map(({ standing }) => standing)]),
    ).toEqual([["U2", ["counts", "replaced"]]]);
    expect(tuesday.competing[0]?.files[1]?.differences).toMatchObject([
      { code: "MEMBERS", counted: 250, other: 200 },
      { code: "WOMEN", counted: 25, other: 20 },
    ]);

    // Again from the sheets alone, without any file.
    const { kept } = await told(host);
    expect(kept.totals.get("SHARE")).toBeCloseTo(65 / 650);
    const again = await rolledUp([]);
    expect([members(again), women(again), board(again)]).toEqual([650, 65, board(tuesday)]);
    expect(again.competing).toMatchObject(
      tuesday.competing.map(({ files }) => ({ files: files.map(({ standing }) => ({ standing })) })),
    );
    expect((await excelWorkbook.sheetNames()).ok).toBe(true);
  });

  it("Wednesday one is set aside with a reason; a colleague continues from the sheets and takes it back", async () => {
    const host = startHost();
    const before = await rolledUp([...MONDAY, LATE]);
    expect(members(before)).toBe(600);
    const change = setAside("U3.xlsx", fingerprintOf(before, "U3.xlsx"));
    const after = await rolledUp([], { work: withChanges(before.work, [change]) });
    expect(members(after)).toBe(300);
    expect(after.work.changes).toEqual([]);

    const { kept } = await told(host);
    expect(kept.ledger.files).toMatchObject([
      { file: "U3.xlsx", ruling: "set-aside", reason: "bản nháp", at: AT },
    ]);
    const colleague = await rolledUp([]);
    expect([members(colleague), board(colleague)]).toEqual([300, board(after)]);
    expect(board(colleague)[2]).toEqual(["U3", "missing", "none", 0, 1]);

    const taken = withChanges(EMPTY_WORK, [takenBack(change.ruling, "đã có bản ký", "2018-01-11T08:00:00Z")]);
    const again = await rolledUp([], { work: taken });
    expect(members(again)).toBe(600);
    // Both stay listed, on the board and on the sheet, where the first shows that it is no longer in force.
    const decided = [
      { file: "U3.xlsx", ruling: "set-aside", reason: "bản nháp", at: AT },
      { file: "U3.xlsx", ruling: "taken-back", reason: "đã có bản ký", at: "2018-01-11T08:00:00Z" },
    ];
    expect(again.lines[2]?.history).toMatchObject(decided);
    expect((await told(host)).kept.ledger.files).toMatchObject(decided);
    const sheet = host.book.sheetNamed(LEDGER);
    expect([5, 6].map((row) => [sheet?.value(row, 0), sheet?.value(row, 10)])).toEqual([
      ["Không tính tệp này", "Đã có quyết định sau"],
      ["Rút quyết định", ""],
    ]);
  });

  it("keeps rows typed into the ledger while the pane was open, in addition to decisions made in the pane", async () => {
    startHost();
    const before = await rolledUp(MONDAY);
    await excelWorkbook.writeCells([
      typed("A6", "Ghi chú"),
      typed("B6", "U1"),
      typed("D6", "MEMBERS"),
      typed("H6", "hỏi lại số này"),
    ]);
    const contact = { kind: "contact", unit: U3.code, text: "đã gọi (tên giả định)" } as const;
    const after = await rolledUp([], { work: withChanges(before.work, [contact]) });
    expect(after.ledger.notes).toMatchObject([
      { unit: "U1", code: "MEMBERS", text: "hỏi lại số này", about: 100 },
    ]);
    expect(after.ledger.contacts).toEqual([{ unit: unitCode("U3"), text: "đã gọi (tên giả định)" }]);
  });

  it("does not paint over an unreadable row until it is corrected or released", async () => {
    startHost();
    const before = await rolledUp(MONDAY);
    await excelWorkbook.writeCells([typed("A6", "Nhắc"), typed("H6", "gọi lại")]);
    const refused = await goOnInExcel([LATE], { work: before.work });
    if (refused.ok || refused.failure.kind !== "strange-rows") throw new Error("it was painted over");
    const { rows } = refused.failure;
    expect(rows).toMatchObject([
      { place: { sheet: LEDGER, cell: "A6" }, fault: "unknown-kind", found: "Nhắc" },
    ]);
    const read = await excelWorkbook.read();
    expect(read.ok && read.value.grids.find(({ sheet }) => sheet === LEDGER)?.rows[5]?.values[7]).toBe(
      "gọi lại",
    );

    expect(members(await rolledUp([LATE], { work: before.work, dropped: rows }))).toBe(600);
  });

  it("removes a file permanently, and includes it when it is received again", async () => {
    startHost();
    const before = await rolledUp(MONDAY);
    const gone = before.files.filter(({ file }) => file === "U2.xlsx");
    const after = await rolledUp([], { work: withoutFiles(before.work, gone) });
    expect([members(after), after.files.map(({ file }) => file)]).toEqual([100, ["U1.xlsx"]]);
    expect(members(await rolledUp(MONDAY))).toBe(300);
  });

  it("asks before it replaces the summary of another round, and names that round's sheets that stay", async () => {
    const host = startHost();
    await rolledUp(MONDAY);
    // As if that round had a sheet that this one has not.
    const owned = await excelWorkbook.recall(SHEETS_NAME);
    const kept = new Map([[SHEETS_NAME, `${String(owned.ok && owned.value)}/1`]]);
    await excelWorkbook.paint(trialWorkbook("invented", stoppedClock.today()), () => "go-on", kept);
    const asked = await goOnInExcel([report(U1, 1, 1, undefined, ROUND_2)], { round: ROUND_2 });
    expect(asked).toMatchObject({ ok: false, failure: { kind: "would-replace", left: ["1"] } });
    expect(asked).toMatchObject({ failure: { sheets: expect.arrayContaining([LEDGER]) as unknown } });
    const painted = await goOnInExcel([report(U1, 1, 1, undefined, ROUND_2)], {
      round: ROUND_2,
      mayReplace: true,
    });
    expect(painted).toMatchObject({ ok: true, value: { left: ["1"] } });
    expect(host.book.sheetNamed("1")).toBeDefined();
  });

  it("paints nothing for another round without a counting report", async () => {
    startHost();
    await rolledUp(MONDAY);
    expect(members(await rolledUp([], { round: ROUND_2 }))).toBeUndefined();
    expect(members(await rolledUp([]))).toBe(300);
  });

  it("paints nothing while no report is left, and continues from the sheets as soon as there is one", async () => {
    const host = startHost();
    const before = await rolledUp(MONDAY);
    const standing = await told(host);
    const none = await rolledUp([], { work: withoutFiles(before.work, before.files) });
    expect([members(none), none.work.removed.size]).toEqual([undefined, 2]);
    expect(await told(host)).toEqual(standing);
    const [first] = MONDAY;
    expect(members(await rolledUp(first ? [first] : [], { work: none.work }))).toBe(100);
  });

  /** Every combination of rulings, a sheet of the office's own and a remark under a table. */
  it.each(
    [0, 1, 2, 3, 4, 5, 6, 7].flatMap((rulings) =>
      [false, true].flatMap((hasSheet) =>
        [undefined, ["Tổng hợp", "Số liệu đơn vị", "Tình hình nộp", LEDGER][rulings % 4]].map(
          (place) => [rulings, hasSheet, place] as const,
        ),
      ),
    ),
  )(
    "loses nothing in a second run: rulings %s, own sheet %s, remark on %s",
    async (rulings, hasSheet, place) => {
      const host = startHost();
      const [unit, about] = [U1.code, { round: ROUND_1, code: elementCode("MEMBERS"), at: AT }];
      const before = await rolledUp(MONDAY);
      const decided: readonly DeskChange[] = [
        { kind: "adjustment", adjustment: { unit, ...about, amount: 7, reason: "đã duyệt", about: 100 } },
        {
          kind: "rule-unit",
          ruling: { unit: U3.code, ruling: "not-expected", reason: "mới thành lập", at: AT },
        },
        { kind: "note", note: { unit, ...about, text: "hỏi lại", about: 100 } },
      ];
      const changes = decided.filter((_, bit) => (rulings >> bit) % 2 === 1);
      const first = await rolledUp([], { work: withChanges(before.work, changes) });
      if (hasSheet) host.book.addSheet("Ghi chú của tôi");
      if (place !== undefined) {
        await excelWorkbook.writeCells([
          { ...typed("C190", "Nhận xét"), place: { sheet: place, cell: "C190" } },
        ]);
      }
      const second = await goOnInExcel([]);
      const rows = [{ place: { sheet: place, cell: "C190" }, found: "Nhận xét" }];
      expect(second).toMatchObject(
        place === undefined
          ? { ok: true, value: { ledger: first.ledger } }
          : { ok: false, failure: { kind: "strange-rows", rows } },
      );
      expect(place && host.book.sheetNamed(place)?.value(189, 2)).toBe(place && "Nhận xét");
      expect((await told(host)).kept.ledger).toMatchObject(first.ledger);
      expect(host.book.sheetNamed("Ghi chú của tôi") !== undefined).toBe(hasSheet);
      expect([first.ledger.adjustments.length, first.ledger.units.length, first.ledger.notes.length]).toEqual(
        [0, 1, 2].map((bit) => (rulings >> bit) % 2),
      );
    },
  );
});
