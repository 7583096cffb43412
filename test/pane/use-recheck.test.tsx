import { act, renderHook } from "@testing-library/react";
import { useRecheck } from "../../src/pane/checking/use-recheck";
import { memoryWorkbook } from "../support/pane/memory-workbook";

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const changed = { kind: "changed" } as const;

/** Returns a watched workbook and the number of its checks. */
async function watched(canWatch = true) {
  const workbook = memoryWorkbook(["Biểu mẫu"]);
  workbook.canWatch = canWatch;
  const check = jest.fn();
  const hook = renderHook((given) => useRecheck(workbook, given), {
    initialProps: { isWanted: true, isBusy: false, check },
  });
  await act(async () => undefined);
  return { workbook, check, ...hook };
}

it("checks once, half a second after the last of several changes", async () => {
  const { workbook, check } = await watched();
  workbook.tell(changed);
  jest.advanceTimersByTime(400);
  workbook.tell(changed);
  jest.advanceTimersByTime(499);
  expect(check).not.toHaveBeenCalled();
  jest.advanceTimersByTime(1);
  expect(check).toHaveBeenCalledTimes(1);
  jest.advanceTimersByTime(5000);
  expect(check).toHaveBeenCalledTimes(1);
});

it("does not check when a cell is only selected", async () => {
  const { workbook, check } = await watched();
  workbook.tell({ kind: "selected", place: { sheet: "Biểu mẫu", cell: "A1" } });
  jest.advanceTimersByTime(5000);
  expect(check).not.toHaveBeenCalled();
});

it("waits while something else is being done in the workbook", async () => {
  const { workbook, check, rerender } = await watched();
  rerender({ isWanted: true, isBusy: true, check });
  workbook.tell(changed);
  jest.advanceTimersByTime(900);
  expect(check).not.toHaveBeenCalled();
  rerender({ isWanted: true, isBusy: false, check });
  jest.advanceTimersByTime(100);
  expect(check).toHaveBeenCalledTimes(1);
});

it("listens only while there is a result to be kept true", async () => {
  const { workbook, check, rerender } = await watched();
  expect(workbook.listeners.size).toBe(1);
  workbook.tell(changed);
  rerender({ isWanted: false, isBusy: false, check });
  await act(async () => undefined);
  expect(workbook.listeners.size).toBe(0);
  jest.advanceTimersByTime(5000);
  expect(check).not.toHaveBeenCalled();
});

it("stops listening where the result is gone before Excel takes the listener", async () => {
  const workbook = memoryWorkbook(["Biểu mẫu"]);
  const leaveCell = workbook.editCell();
  const check = jest.fn();
  const { unmount } = renderHook(() => useRecheck(workbook, { isWanted: true, isBusy: false, check }));
  unmount();
  leaveCell();
  await act(async () => jest.advanceTimersByTimeAsync(0));
  expect(workbook.listeners.size).toBe(0);
});

it("leaves the check to people where Excel tells of no changes", async () => {
  const { workbook, check, unmount } = await watched(false);
  workbook.tell(changed);
  unmount();
  jest.advanceTimersByTime(5000);
  expect(check).not.toHaveBeenCalled();
});
