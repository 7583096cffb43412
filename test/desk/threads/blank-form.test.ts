import { pooledFiles } from "../../../src/pane/browser/pooled-files";
import { elementCode } from "../../../src/model/codes";
import { numberValue } from "../../../src/model/value";
import { pooledFormReader } from "../../../src/desk/threads/pooled-form-reader";
import { pooledRollUp } from "../../../src/desk/threads/pooled-roll-up";
import { rollUpWork } from "../../../src/desk/roll-up/desk-roll-up";
import { EMPTY_WORK } from "../../../src/desk/roll-up/desk-work";
import { MATRIX } from "../../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../../support/blank-forms/office-workbook";
import { opened, rolledUp, subjectOfForm } from "../../support/blank-forms/blank-form-desk";
import { received, realWorkbooks, stoppedClock } from "../../support/files/real-workbooks";
import { poolHere } from "../../support/pane/pool-here";

const BLANK = officeWorkbook(MATRIX);
const FILES = {
  "a.xlsx": officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: A", "Bieu 01!D8": 5 })),
  "b.xlsx": officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: B", "Bieu 01!D8": 8 })),
  "c.xlsx": new TextEncoder().encode("%PDF-1.4 invented"),
};
const files = Object.entries(FILES).map(([name, bytes]) => received(name, bytes));
const given = { name: "mau.xlsx", bytes: BLANK, said: [] };
const never = new AbortController().signal;

describe("a blank form in other threads", () => {
  it("comes to what it comes to in this one, byte for byte, by the jobs of any roll-up", async () => {
    const here = await rolledUp(await opened(BLANK), FILES);
    const { pool, threads } = poolHere(realWorkbooks.read, structuredClone);
    const form = await pooledFiles(pool, pool).openForm(given);
    if (!form.ok) throw new Error(form.failure.kind);
    const blank = form.value;
    const readings = await pooledFormReader(pool, 1, never, { blank })(files, () => "go-on");
    const subject = subjectOfForm(blank);
    const { openAddUp, writeSummary } = pooledRollUp(pool);
    const result = await openAddUp(never)(subject, { ...EMPTY_WORK, readings: readings ?? [] });
    if (result === undefined) throw new Error("nothing was added up");
    const { findings, rejected, summary } = here;
    expect(result).toMatchObject({ findings, rejected, summary: { units: summary.units } });
    expect(await writeSummary(subject, result, stoppedClock.today())).toEqual({
      ok: true,
      value: here.workbook,
    });
    // The form is sent once for all copies.
    expect(threads[0]?.posted.filter(({ kind }) => kind === "read").map(({ isTold }) => isTold)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("reads its copies once: to understand it by them, and what they hold", async () => {
    const { pool, threads } = poolHere(realWorkbooks.read, structuredClone);
    const copies = Object.entries(FILES).map(([name, bytes]) => ({ name, bytes }));
    const { openForm, sparingCopies } = pooledFiles(pool, pool);
    const form = await openForm({ ...given, copies });
    if (!form.ok) throw new Error(form.failure.kind);
    const known = { blank: form.value };
    const read = sparingCopies(pooledFormReader(pool, 1, never, known), known);
    const changed = officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: B", "Bieu 01!D8": 80 }));
    const readings = await read(
      files.map((file) => (file.name === "b.xlsx" ? received("b.xlsx", changed) : file)),
      () => "go-on",
    );
    expect(readings?.map(({ kind, source }) => [source.file, kind])).toEqual([
      ["a.xlsx", "form"],
      ["b.xlsx", "form"],
      ["c.xlsx", "rejected"],
    ]);
    // One has changed since, and one is no workbook.
    expect(threads[0]?.posted.filter(({ kind }) => kind === "read")).toHaveLength(2);
    const figure = (index: number) => {
      const reading = readings?.[index];
      return reading?.kind === "form" && reading.submission.entries.get(elementCode("Bieu 01!D8"))?.reading;
    };
    expect([figure(0), figure(1)]).toEqual([numberValue(5), numberValue(80)]);
  });

  it("reads each copy once, too, where it was read before anybody knew what it is", async () => {
    const reads: Uint8Array[] = [];
    const { pool } = poolHere((bytes) => {
      reads.push(bytes);
      return realWorkbooks.read(bytes);
    }, structuredClone);
    const { openForm, held } = pooledFiles(pool, pool);
    const sorted = await pooledFormReader(pool, 1, never, {}, held)(files, () => "go-on");
    expect(sorted?.map((reading) => "workbook" in reading)).toEqual([false, false, false]);
    const copies = Object.entries(FILES).map(([name, bytes]) => ({ name, bytes }));
    expect(reads).toHaveLength(3);
    const form = await openForm({ ...given, copies: copies.slice(0, 2) });
    expect([form.ok && form.value.seen.get("Bieu 01")?.copies, reads.length]).toEqual([2, 3]);
  });

  it("is opened again where stopping another reading stopped it, as it was given", async () => {
    const { pool, threads } = poolHere(realWorkbooks.read, structuredClone);
    const opening = pooledFiles(pool, pool).openForm(given);
    pool.stop();
    const form = await opening;
    expect(form.ok && form.value.bytes).toBe(BLANK);
    expect(threads).toHaveLength(2);
  });

  it("that crashes a thread is refused with the reason", async () => {
    const { pool, threads } = poolHere(realWorkbooks.read, structuredClone);
    const opening = pooledFiles(pool, pool).openForm(given);
    threads[0]?.crash("out of memory");
    expect(await opening).toEqual({
      ok: false,
      failure: {
        kind: "unreadable",
        failure: { kind: "not-opened", problem: "reader-failed", reason: "out of memory" },
      },
    });
  });

  it("that is no workbook is refused by what it is", async () => {
    const { pool } = poolHere(realWorkbooks.read, structuredClone);
    const opening = pooledFiles(pool, pool).openForm({ ...given, bytes: FILES["c.xlsx"] });
    expect(await opening).toMatchObject({ ok: false, failure: { kind: "unreadable" } });
  });

  it("that cannot be written into leaves the totals known", async () => {
    const { pool } = poolHere(realWorkbooks.read, structuredClone);
    const blank = { ...(await opened(BLANK)), bytes: new Uint8Array(3) };
    const subject = subjectOfForm(blank);
    const written = await pooledRollUp(pool).writeSummary(
      subject,
      rollUpWork(subject, EMPTY_WORK),
      stoppedClock.today(),
    );
    expect(written.ok).toBe(false);
  });
});
