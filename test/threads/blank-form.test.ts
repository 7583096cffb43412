import { pooledBlankForm } from "../../src/threads/pooled-blank-form";
import { WorkerPool, type ThreadListener, type WorkerThread } from "../../src/threads/worker-pool";
import type { ChosenForm, BlankAddUp, BlankFormDesk } from "../../src/use-cases/blank-form/blank-form-desk";
import { GROUPS, MATRIX } from "../support/blank-forms/office-forms";
import { filledWith, officeWorkbook } from "../support/blank-forms/office-workbook";
import { opened, rolledUp } from "../support/blank-forms/blank-form-desk";
import { blankFormsHere } from "../support/blank-forms/blank-forms-here";
import { received, stoppedClock } from "../support/files/real-workbooks";

const BLANK = officeWorkbook(MATRIX);
const FILES = {
  "a.xlsx": officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: A", "Bieu 01!D8": 5 })),
  "b.xlsx": officeWorkbook(filledWith(MATRIX, { "Bieu 01!A2": "Đơn vị: B", "Bieu 01!D8": 8 })),
  "c.xlsx": new TextEncoder().encode("%PDF-1.4 invented"),
};
const files = Object.entries(FILES).map(([name, bytes]) => received(name, bytes));
const go = () => "go-on" as const;
const never = new AbortController().signal;
const asked: BlankAddUp = { createdAt: stoppedClock.today() };

async function chosen(desk: BlankFormDesk, bytes: Uint8Array = BLANK): Promise<ChosenForm> {
  const form = await desk.open({ name: "mau.xlsx", bytes, said: [] });
  if (!form.ok) throw new Error(form.failure.kind);
  return form.value;
}

/** A thread that does nothing but what it is told: to be silent, or to crash. */
const troubled = (crashes: boolean): WorkerThread => {
  let listener: ThreadListener | undefined;
  return {
    listen: (given) => (listener = given),
    post: () => (crashes ? listener?.crashed("out of memory") : undefined),
    terminate: () => undefined,
  };
};
const troubledPool = (crashes: boolean): WorkerPool =>
  new WorkerPool({ start: () => troubled(crashes), size: 2, patience: 60_000 });

describe("a blank form in other threads, where only copies of plain data arrive", () => {
  it("comes to what it comes to in this one, byte for byte", async () => {
    const here = await rolledUp(await opened(BLANK), FILES);
    const desk = blankFormsHere(structuredClone);
    const form = await chosen(desk);
    const readings = await desk.readCopies(form, files, go, never);
    const added = await desk.addUp(form, readings ?? [], asked, never);
    expect(added?.result).toMatchObject({
      findings: here.findings,
      rejected: here.rejected,
      units: here.summary.units,
    });
    expect(added?.workbook).toEqual({ ok: true, value: here.workbook });
  });

  it("adds up again without what an earlier form or an earlier run has left behind", async () => {
    const desk = blankFormsHere(structuredClone);
    const other = await chosen(desk, officeWorkbook(GROUPS));
    await desk.addUp(other, [], asked, never);
    const form = await chosen(desk);
    const readings = (await desk.readCopies(form, files, go, never)) ?? [];
    const first = await desk.addUp(form, readings, asked, never);
    expect(await desk.addUp(form, readings, asked, never)).toEqual(first);
    expect(first?.result.units.map(({ name }) => name)).toEqual(["A", "B"]);
  });

  it("understands the form with the roles that are said last", async () => {
    const desk = blankFormsHere(structuredClone);
    const { form, ...given } = await chosen(desk);
    const said = form.areas.map((area) => ({ ...area, role: "latest" as const }));
    const changed = await desk.open({ ...given, said });
    expect(changed.ok && changed.value.form.cells.some(({ role }) => role === "sum")).toBe(false);
  });

  it("tells how far the reading is, and reads nothing more once it is stopped", async () => {
    const desk = blankFormsHere(structuredClone);
    const form = await chosen(desk);
    const told: string[] = [];
    const stopAtOnce = (done: number, of: number) => {
      told.push(`${done}/${of}`);
      return "cancel" as const;
    };
    expect(await desk.readCopies(form, files, stopAtOnce, never)).toBeUndefined();
    expect(told[0]).toBe("1/3");
    const controller = new AbortController();
    controller.abort();
    expect(await desk.readCopies(form, files, go, controller.signal)).toBeUndefined();
  });

  it("is killed at once when it is stopped in the middle", async () => {
    const form = await chosen(blankFormsHere());
    const silent = { readers: troubledPool(false), adder: troubledPool(false), width: 2 };
    const desk = pooledBlankForm(silent);
    const controller = new AbortController();
    const reading = desk.readCopies(form, files, go, controller.signal);
    const adding = desk.addUp(form, [], asked, controller.signal);
    // The bytes are loaded before a thread gets them.
    await new Promise((settle) => setTimeout(settle));
    controller.abort();
    expect(await reading).toBeUndefined();
    expect(await adding).toBeUndefined();
    expect(await desk.addUp(form, [], asked, controller.signal)).toBeUndefined();
  });

  it("gives nothing to a thread when it is stopped while a file is being loaded", async () => {
    const form = await chosen(blankFormsHere());
    const desk = pooledBlankForm({ readers: troubledPool(false), adder: troubledPool(false), width: 2 });
    const controller = new AbortController();
    const reading = desk.readCopies(form, files, go, controller.signal);
    controller.abort();
    expect(await reading).toBeUndefined();
  });

  it("refuses what crashes a thread, with the reason", async () => {
    const form = await chosen(blankFormsHere());
    const desk = pooledBlankForm({ readers: troubledPool(true), adder: troubledPool(true), width: 2 });
    const rejection = { kind: "not-opened", problem: "reader-failed", reason: "out of memory" };
    const readings = await desk.readCopies(form, files, go, never);
    expect(readings).toMatchObject([{ rejection }, { rejection }, { rejection }]);
    expect(await desk.open(form)).toEqual({ ok: false, failure: { kind: "unreadable", failure: rejection } });
    await expect(desk.addUp(form, [], asked, never)).rejects.toThrow("out of memory");
  });
});
