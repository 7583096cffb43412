import { inOneGo, type Pausable } from "../../../src/base/pausable";
import { fail, succeed } from "../../../src/base/outcome";
import { inTurns } from "../../../src/workbook/open/in-turns";
import { steppedBreaks } from "../../support/pane/stepped-breaks";

/** Pieces of work of `each` milliseconds. */
function* pieces(count: number, each: number, spend: (milliseconds: number) => void): Pausable<number> {
  for (let piece = 0; piece < count; piece++) {
    spend(each);
    yield;
  }
  return count;
}

test("work takes a break as soon as 25 ms have passed, and not before", async () => {
  const { breaks, spend, turns } = steppedBreaks();
  expect(await inTurns(pieces(7, 10, spend), breaks)).toEqual(succeed(7));
  // Three pieces of 10 ms, three more, and one.
  expect(turns()).toEqual([0, 30, 30, 10]);
});

test("short work takes no break but the one before it", async () => {
  const { breaks, spend, turns } = steppedBreaks();
  expect(await inTurns(pieces(4, 6, spend), breaks)).toEqual(succeed(4));
  expect(turns()).toEqual([0, 24]);
});

test("the break itself does not count as work", async () => {
  const { breaks, spend, turns } = steppedBreaks(1000);
  await inTurns(pieces(6, 10, spend), breaks);
  expect(turns()).toEqual([0, 30, 30, 0]);
});

test("told to stop in a break, the work is not gone on with", async () => {
  const { breaks, spend, turns } = steppedBreaks();
  const answers = ["go-on", "go-on", "cancel"] as const;
  let asked = 0;
  const outcome = await inTurns(pieces(100, 30, spend), breaks, () => answers[asked++] ?? "cancel");
  expect(outcome).toEqual(fail({ kind: "cancelled" }));
  expect(asked).toBe(3);
  expect(turns()).toEqual([0, 30, 30, 0]);
});

test("in one go the result is the same", () => {
  expect(inOneGo(pieces(5, 10, () => undefined))).toBe(5);
});
