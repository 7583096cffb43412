import { performance } from "node:perf_hooks";
import { processorClock, readingTime } from "../../../src/command-line/node/reading-time";

/** The clock of a thread that gets `share` of a processor while wall-clock time passes. */
function clockOf(share: number | undefined) {
  let wall = 1_000;
  const thread = (): number | undefined => (share === undefined ? undefined : 50 + (wall - 1_000) * share);
  const now = processorClock(8_000, () => wall, thread);
  return (milliseconds: number): number => {
    wall += milliseconds;
    return now();
  };
}

test("a thread that had half a processor is charged half of what passed since it was first asked", () => {
  const after = clockOf(0.5);
  expect(after(400)).toBe(400);
  // First query: 600 ms count as its own.
  expect(after(200)).toBe(600);
  expect(after(7_000)).toBe(7_600);
  // 600 + (9,600 − 600) / 2
  expect(after(2_000)).toBe(5_100);
  expect(after(10_000)).toBe(10_100);
});

test("wall-clock time counts if processor time is unknown", () => {
  const after = clockOf(undefined);
  expect(after(600)).toBe(600);
  expect(after(20_000)).toBe(20_600);
});

test("on this machine no thread has had more of a processor than passed", () => {
  const { now, limits } = readingTime();
  const began = performance.now();
  while (performance.now() - began < 700);
  expect(now()).toBeGreaterThan(500);
  expect(now()).toBeLessThanOrEqual(performance.now() - began + 50);
  expect(limits.milliseconds ?? 8_000).toBe(8_000);
});
