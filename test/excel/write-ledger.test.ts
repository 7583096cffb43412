import { elementCode } from "../../src/model/codes";
import { a1, areaA1 } from "../../src/workbook/grid/address";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import type { DeskChange } from "../../src/desk/decisions/desk-changes";
import { explainFigure, writtenNotes } from "../../src/desk/open-summary/explain-selection";
import { openSummary, type OpenSummary } from "../../src/desk/open-summary/open-summary";
import { SHEETS_NAME } from "../../src/desk/continuing/roll-up-state";
import { ownedSheets } from "../../src/workbook/open-workbook";
import { writeLedger } from "../../src/desk/open-summary/write-ledger";
import type { SelectionNews } from "../../src/workbook/open/open-workbook";
import { EMPTY_WORK, withChanges } from "../../src/desk/roll-up/desk-work";
import { currentClosing } from "../../src/model/ledger/closing";
import { holdsStamp, stampOf } from "../../src/desk/closing/stamp";
import { startHost } from "../host/start-host";
import { DESK_UNITS, goOnInExcel, KNOWLEDGE, report } from "../support/desk/excel-desk";
import { stoppedClock } from "../support/files/real-workbooks";
import { ROUND_1 } from "../support/plans/plan-builder";

// U1: 100 members, 10 women; U2: 200 and 20; U3: 300 and 30.
const REPORTS = DESK_UNITS.map((unit, index) => report(unit, 100 * (index + 1), 10 * (index + 1)));
const LEDGER = "Sổ theo dõi";
const at = "2018-01-05T02:00:00Z";
const about = { unit: DESK_UNITS[0].code, round: ROUND_1, code: elementCode("MEMBERS") };

const NOTE = {
  kind: "note",
  note: { ...about, text: "Đã hỏi lại (giả định)", at, about: 100 },
} as const;
const SMALLER: DeskChange = {
  kind: "adjustment",
  adjustment: { ...about, amount: -5, reason: "đếm trùng", at, about: 100 },
};
/** More women than members are left, which is a finding. */
const TOO_FEW: DeskChange = {
  kind: "adjustment",
  adjustment: { ...about, amount: -500, reason: "nhập nhầm", at, about: 100 },
};
const without = (change: DeskChange): DeskChange =>
  change.kind === "note"
    ? { ...change, note: { ...change.note, text: "" }, instead: change.note }
    : change.kind === "adjustment"
      ? { ...change, adjustment: { ...change.adjustment, amount: 0 } }
      : change;

/** Starts an Excel with the summary of all three units, painted with the given decisions. */
async function painted(changes: readonly DeskChange[] = []) {
  const host = startHost();
  const outcome = await goOnInExcel(REPORTS, { work: withChanges(EMPTY_WORK, changes) });
  if (!outcome.ok) throw new Error(outcome.failure.kind);
  return host;
}

async function opened(): Promise<OpenSummary> {
  const open = await openSummary(excelWorkbook, KNOWLEDGE);
  if (!open.ok) throw new Error(open.failure.kind);
  return open.value;
}

const write = async (open: OpenSummary, change: DeskChange) =>
  writeLedger(excelWorkbook, [change], {
    ...{ knowledge: KNOWLEDGE, open, clock: stoppedClock },
    progress: () => "go-on",
  });

/** Writes a change without reading again. */
async function writeInPlace(open: OpenSummary, change: DeskChange): Promise<OpenSummary> {
  const outcome = await write(open, change);
  if (!outcome.ok || outcome.value.open === undefined) throw new Error("it was painted anew");
  return outcome.value.open;
}

const sheetsIn = (recalled: Awaited<ReturnType<typeof excelWorkbook.recall>>): readonly string[] =>
  recalled.ok ? ownedSheets(recalled.value).toSorted() : [recalled.failure.kind];

/** Returns the workbook as a file would store it, a line a cell. */
function looks(host: Awaited<ReturnType<typeof painted>>): readonly string[] {
  return host
    .drawing()
    .sheets.flatMap(({ name, cells, merges, ...sheet }) => [
      `${name} merges ${merges.map(areaA1).toSorted().join()}`,
      ...Object.entries(sheet).map(([part, value]) => `${name} ${part} ${plain(value)}`),
      ...cells.map(({ row, column, ...cell }) => `${name} ${a1(row, column)} ${plain(cell)}`).toSorted(),
    ]);
}

const locked = (host: Awaited<ReturnType<typeof painted>>): readonly string[] =>
  host.drawing().sheets.flatMap(({ name, isProtected }) => (isProtected ? [name] : []));

const plain = (value: unknown): string =>
  JSON.stringify(value, (_key, part: unknown) =>
    part instanceof Map ? [...part].toSorted(([one], [other]) => Number(one) - Number(other)) : part,
  );

describe("an entry about a number of the open summary", () => {
  it.each([
    ["an adjustment that contradicts another figure", [TOO_FEW]],
    ["a note beside an adjusted figure", [SMALLER, { ...NOTE, note: { ...NOTE.note, about: 95 } }]],
  ])("%s: the sheets are as after a full painting", async (_, changes) => {
    const wanted = looks(await painted(changes));
    const host = await painted();
    let open = await opened();
    for (const change of changes) open = await writeInPlace(open, change);
    expect(looks(host)).toEqual(wanted);
  });

  it("closes the round: all sheets are locked, and nothing is written until it is reopened", async () => {
    const host = await painted();
    const before = locked(host);
    const open = await opened();
    const closing = await stampOf(open.facts.summary, "Cán bộ A (giả định)", at);
    expect(closing).toMatchObject({ received: 3, expected: 3 });
    const closed = await writeInPlace(open, { kind: "closing", closing });
    const ours = host.book.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1");
    expect(locked(host)).toEqual(ours);

    expect(await write(closed, NOTE)).toEqual({ ok: false, failure: { kind: "closed", stamp: closing } });
    expect(await goOnInExcel([])).toEqual({ ok: false, failure: { kind: "closed", stamp: closing } });
    const read = await opened();
    expect(currentClosing(read.earlier.kept.ledger.closings)).toEqual(closing);
    expect(await holdsStamp(read.facts.summary, closing)).toBe(true);

    const reopening = { kind: "reopened", by: "", reason: "U2 nộp lại", at: "2018-01-06T02:00:00Z" } as const;
    const again = await writeInPlace(read, { kind: "closing", closing: reopening });
    expect(locked(host)).toEqual(before);
    expect(await write(again, NOTE)).toMatchObject({ ok: true });
    expect((await opened()).earlier.kept.ledger.closings).toEqual([closing, reopening]);
  });

  it("never closes the round without its locks: if Excel does not lock sheets, nothing changes", async () => {
    const host = await painted();
    for (const sheet of host.book.sheets) sheet.protection = undefined;
    const before = looks(host);
    const open = await opened();
    const closing = await stampOf(open.facts.summary, "Cán bộ A (giả định)", at);
    const change: DeskChange = { kind: "closing", closing };
    host.troubles.refuses = (member) =>
      member === "WorksheetProtection.protect" ? "GeneralException" : undefined;
    const refusal = { ok: false, failure: { kind: "unexpected", code: "GeneralException" } };
    expect(await write(open, change)).toMatchObject(refusal);
    expect(await goOnInExcel([], { work: withChanges(EMPTY_WORK, [change]) })).toMatchObject(refusal);
    host.troubles.refuses = () => undefined;
    expect(looks(host)).toEqual(before);
    // Sheets that somebody has unprotected are locked, too.
    await writeInPlace(await opened(), change);
    expect(locked(host)).toHaveLength(host.book.sheets.length - 1);
  });

  it("is removed without a trace", async () => {
    const host = await painted();
    const before = looks(host);
    let open = await opened();
    for (const change of [NOTE, TOO_FEW, without(NOTE), without(TOO_FEW)])
      open = await writeInPlace(open, change);
    expect(looks(host)).toEqual(before);
  });

  it("takes at most four requests, keeps the selection and raises no event", async () => {
    const host = await painted();
    const news: SelectionNews[] = [];
    await excelWorkbook.watchSelection((each) => news.push(each));
    const figures = host.book.sheetNamed(LEDGER);
    if (figures === undefined) throw new Error("no sheet");
    host.book.select(figures, { top: 7, left: 3, bottom: 7, right: 3 });
    await host.eventsDelivered();
    news.length = 0;
    let open = await opened();
    for (const change of [NOTE, TOO_FEW, without(NOTE)]) {
      const before = host.roundTrips;
      open = await writeInPlace(open, change);
      expect(host.roundTrips - before).toBeLessThanOrEqual(5);
    }
    await host.eventsDelivered();
    expect(news).toEqual([]);
    expect(await excelWorkbook.selectedCell()).toMatchObject({
      ok: true,
      value: { sheet: LEDGER, cell: "D8" },
    });
  });

  it("is available at once: figure, shown text and note", async () => {
    await painted();
    const open = await writeInPlace(await writeInPlace(await opened(), NOTE), SMALLER);
    expect(explainFigure(open, { code: "MEMBERS", unit: "U1" })).toMatchObject({ figure: 95, shown: 95 });
    expect(explainFigure(open, { code: "MEMBERS" })).toMatchObject({ figure: 595, shown: 595 });
    // The note is older, but the officer's own adjustment does not count as a change.
    expect(writtenNotes(open)).toMatchObject([{ isChanged: false, now: 95, note: { about: 95 } }]);
    const again = await opened();
    expect(again.shown("MEMBERS", DESK_UNITS[0].code)).toBe(95);
    expect(again.shown("MEMBERS")).toBe(595);
    expect(again.earlier.kept.ledger).toEqual(open.earlier.kept.ledger);
  });

  it("keeps a user's typing, and repaints the sheet where it would be overwritten", async () => {
    await painted();
    const open = await opened();
    const ours = await excelWorkbook.recall(SHEETS_NAME);
    const typed = (cell: string, text: string) => ({
      place: { sheet: LEDGER, cell },
      content: { kind: "text", text } as const,
    });
    await excelWorkbook.writeCells([
      ...[typed("A6", "Ghi chú"), typed("B6", "U2"), typed("D6", "MEMBERS"), typed("H6", "chờ")],
    ]);
    // The open summary is outdated: the row it would write to has other content now.
    expect(await write(open, NOTE)).toMatchObject({ ok: true, value: { open: undefined } });
    // All sheets are still ours: the next roll-up replaces them without asking.
    expect(sheetsIn(await excelWorkbook.recall(SHEETS_NAME))).toEqual(sheetsIn(ours));
    expect(sheetsIn(ours)).toContain("Nguồn số liệu");
    const { notes } = (await opened()).earlier.kept.ledger;
    expect(notes.map(({ unit, text }) => [unit, text])).toEqual([
      ["U2", "chờ"],
      ["U1", "Đã hỏi lại (giả định)"],
    ]);
  });
});
