import { watchedWorkbook, SILENCE, type Silence } from "../../src/pane/services/watched-workbook";
import type { LeftOut } from "../../src/workbook/open/open-workbook";
import { memoryWorkbook } from "../support/pane/memory-workbook";
import { tinyDrawing } from "../support/sheets/tiny-drawing";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

function watchedMemory() {
  const workbook = memoryWorkbook(["Sheet1"]);
  const controller = new AbortController();
  const said: (Silence | undefined)[] = [];
  const leftOut: LeftOut[] = [];
  const watched = watchedWorkbook(workbook, {
    signal: controller.signal,
    onSilence: (silence) => said.push(silence),
    onLeftOut: (left) => leftOut.push(...left),
  });
  return { workbook, watched, said, leftOut, controller };
}

const goOn = (): "go-on" => "go-on";
const drawing = tinyDrawing();

describe("a workbook that is watched", () => {
  it("tells what it did not take of what was painted or marked, and nothing where it took all", async () => {
    const { workbook, watched, leftOut } = watchedMemory();
    await watched.mark([]);
    expect(leftOut).toEqual([]);
    workbook.leftOut = [{ what: "remarks", cells: 2 }];
    await watched.mark([]);
    await watched.unmark();
    await watched.paint(drawing, goOn);
    expect(leftOut).toEqual(Array(3).fill({ what: "remarks", cells: 2 }));
  });

  it("says nothing while answers come in time", async () => {
    const { watched, said } = watchedMemory();
    expect(await watched.sheetNames()).toEqual({ ok: true, value: ["Sheet1"] });
    await jest.advanceTimersByTimeAsync(10 * SILENCE);
    expect(said).toEqual([]);
  });

  it("says that a cell is being edited, and stops saying so when the answer has come", async () => {
    const { workbook, watched, said } = watchedMemory();
    const leaveCell = workbook.editCell();
    const names = watched.sheetNames();
    await jest.advanceTimersByTimeAsync(SILENCE - 1);
    expect(said).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(said).toEqual(["cell-edit"]);
    leaveCell();
    expect(await names).toMatchObject({ ok: true });
    expect(said).toStrictEqual(["cell-edit", undefined]);
  });

  it("asks again, and says that Excel is silent once the cell is left without an answer", async () => {
    const { workbook, watched, said } = watchedMemory();
    const leaveCell = workbook.editCell();
    const names = watched.sheetNames();
    await jest.advanceTimersByTimeAsync(SILENCE);
    Object.assign(workbook, { isCellBeingEdited: async () => false });
    await jest.advanceTimersByTimeAsync(SILENCE);
    expect(said).toEqual(["cell-edit", "unknown"]);
    leaveCell();
    await names;
  });

  it("says no more than that there is no answer where Excel does not tell why", async () => {
    const { workbook, watched, said } = watchedMemory();
    const leaveCell = workbook.editCell();
    Object.assign(workbook, { isCellBeingEdited: () => new Promise(() => undefined) });
    const painting = watched.paint(drawing, goOn);
    await jest.advanceTimersByTimeAsync(2 * SILENCE);
    expect(said).toEqual(["unknown"]);
    leaveCell();
    await painting;
  });

  it("when cancelled, ends the wait for what only reads at once", async () => {
    const { workbook, watched, controller } = watchedMemory();
    workbook.editCell();
    for (const answer of [watched.sheetNames(), watched.recall("any"), watched.read()]) {
      controller.abort();
      expect(await answer).toEqual({ ok: false, failure: { kind: "cancelled" } });
    }
  });

  it("when cancelled, waits for what writes, so that it ends before anything else begins", async () => {
    const { workbook, watched, controller } = watchedMemory();
    const leaveCell = workbook.editCell();
    let isOver = false;
    const painting = watched
      .paint(drawing, () => (controller.signal.aborted ? "cancel" : "go-on"))
      .finally(() => (isOver = true));
    controller.abort();
    await jest.advanceTimersByTimeAsync(SILENCE);
    expect(isOver).toBe(false);
    leaveCell();
    expect(await painting).toEqual({ ok: false, failure: { kind: "cancelled" } });
  });

  it("counts the silence from the last sign of life", async () => {
    const { workbook, watched, said } = watchedMemory();
    let signOfLife = goOn as () => unknown;
    const paint = (_drawing: unknown, progress: () => unknown) => {
      signOfLife = progress;
      return new Promise(() => undefined);
    };
    Object.assign(workbook, { paint });
    void watched.paint(drawing, goOn);
    for (let second = 0; second < 3; second++) {
      await jest.advanceTimersByTimeAsync(SILENCE - 1);
      signOfLife();
    }
    expect(said).toEqual([]);
    await jest.advanceTimersByTimeAsync(5 * SILENCE);
    expect(said).toEqual(["unknown"]);
    signOfLife();
    expect(said).toStrictEqual(["unknown", undefined]);
  });
});
