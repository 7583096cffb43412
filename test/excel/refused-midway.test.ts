import type { Outcome } from "../../src/base/outcome";
import { excelWorkbook, tidyWorkbook } from "../../src/excel/excel-workbook";
import type { HostFailure } from "../../src/workbook/open/open-workbook";
import { startHost, type Host } from "../host/start-host";
import { arranged, picture, WRITES, type Picture } from "../support/excel/adapter-writes";
import { reopened } from "../support/excel/reopened";
import { bookPicture } from "../support/sheets/book-picture";
import { tinyDrawing, tinySheet, words } from "../support/sheets/tiny-drawing";

describe.each(Object.entries(WRITES))("%s", (_name, deed) => {
  let prepared: Host;
  let before: Picture;
  let after: Picture;
  /** Number of changes in each request of the write. */
  let batches: readonly number[];
  /** Members it changes or calls. */
  const used = new Set<string>();

  beforeAll(async () => {
    prepared = await arranged(deed);
    before = picture(prepared);
    const model = reopened(prepared);
    model.troubles.refuses = (member, use) => {
      if (use !== "reads") used.add(member);
      return undefined;
    };
    const outcome = await deed.act();
    if (!outcome.ok) throw new Error(outcome.failure.kind);
    after = picture(model);
    batches = [...model.changes];
  });

  test("if Excel refuses one change, it is repaired at once, or the workbook is as before", async () => {
    expect(placesIn(batches).length).toBeGreaterThan(5);
    for (const { batch, change } of placesIn(batches)) {
      const host = reopened(prepared);
      host.troubles.refusal = { batch, change, code: "InvalidArgument" };
      const outcome = await deed.act();
      const at = `request ${batch + 1}, change ${change + 1}`;
      expect([at, host.troubles.refusal]).toEqual([at, undefined]);
      expect([at, outcome.ok || outcome.failure.kind]).not.toEqual([at, "left-changed"]);
      const leftOut = outcome.ok && saysLeftOut(outcome.value);
      const seen = leftOut ? withoutRemarks : (now: Picture): unknown => now;
      expect([at, seen(picture(host))]).toEqual([at, seen(outcome.ok ? after : before)]);
    }
  }, 120_000);

  test("if Excel always refuses one member, the message states what has changed", async () => {
    expect(used.size).toBeGreaterThan(5);
    for (const member of used) {
      const host = reopened(prepared);
      host.troubles.refuses = (asked, use) =>
        asked === member && use !== "reads" ? "InvalidArgument" : undefined;
      const outcome = await deed.act();
      host.troubles.refuses = () => undefined;
      const [claimed, found] = claimAndTruth(outcome, { before, after, now: picture(host) });
      expect([member, found]).toEqual([member, claimed]);
    }
  }, 120_000);

  test("if Excel refuses a change and its repair, the message states what has changed", async () => {
    for (const { batch, change } of placesIn(batches).filter((_, index) => index % EACH === 0)) {
      const host = reopened(prepared);
      host.troubles.refusal = { batch, change, code: "InvalidArgument", again: 1 };
      const outcome = await deed.act();
      host.troubles.refusal = undefined;
      const at = `request ${batch + 1}, change ${change + 1}`;
      const [claimed, found] = claimAndTruth(outcome, { before, after, now: picture(host) });
      expect([at, found]).toEqual([at, claimed]);
    }
  }, 120_000);

  test("if the session ends at a change and never comes back, the message states what may have changed", async () => {
    for (const { batch, change } of placesIn(batches).filter((_, index) => index % EACH === 0)) {
      const host = reopened(prepared);
      host.troubles.refusal = { batch, change, code: "InvalidOrTimedOutSession" };
      host.troubles.refuses = () =>
        host.troubles.refusal === undefined ? "InvalidOrTimedOutSession" : undefined;
      const outcome = await deed.act();
      host.troubles.refuses = () => undefined;
      // Whether this add-in gets events is a state of the session, and ends with it.
      host.book.areEventsEnabled = true;
      const at = `request ${batch + 1}, change ${change + 1}`;
      const [claimed, found] = claimAndTruth(outcome, { before, after, now: picture(host) });
      expect([at, found]).toEqual([at, claimed]);
    }
  }, 120_000);
});

test("if Excel refuses one change of the clean-up after a closed pane, all or nothing is done until the next time", async () => {
  const prepared = startHost();
  const sheet = tinySheet("T", [words(0, 0, "new", "title")], { isProtected: true });
  const names = [{ name: "TD_t", sheet: "T", area: { top: 0, left: 0, bottom: 0, right: 0 } }];
  expect((await excelWorkbook.paint({ ...tinyDrawing(sheet), names }, closing(prepared))).ok).toBe(false);
  const model = reopened(prepared);
  await tidyWorkbook();
  const tidied = bookPicture(model.book);
  const cutOff = bookPicture(prepared.book);
  expect(tidied).not.toEqual(cutOff);
  expect(model.book.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  expect(placesIn(model.changes).length).toBeGreaterThan(3);
  for (const { batch, change } of placesIn(model.changes)) {
    const host = reopened(prepared);
    host.troubles.refusal = { batch, change, code: "InvalidArgument" };
    await tidyWorkbook();
    const at = `request ${batch + 1}, change ${change + 1}`;
    expect([at, host.troubles.refusal]).toEqual([at, undefined]);
    expect([tidied, cutOff]).toContainEqual(bookPicture(host.book));
    await tidyWorkbook();
    expect([at, bookPicture(host.book)]).toEqual([at, tidied]);
  }
});

test("the clean-up after a closed pane removes no sheet that people see, whatever its name", async () => {
  const host = startHost();
  const drawing = tinyDrawing(tinySheet("T", [words(0, 0, "new")]), tinySheet("U", [words(0, 0, "new")]));
  expect((await excelWorkbook.paint(drawing, closing(host))).ok).toBe(false);
  host.troubles.isReadOnly = false;
  const [seen, ...hidden] = host.book.sheets.filter(({ visibility }) => visibility === "VeryHidden");
  if (seen === undefined) throw new Error("nothing was begun");
  expect(hidden).toHaveLength(1);
  // A macro, or another program, showed it, and somebody may have typed there.
  seen.visibility = "Visible";
  await tidyWorkbook();
  expect(host.book.sheets.map(({ name }) => name)).toEqual(["Sheet1", seen.name]);
});

/** From the first request on no change reaches Excel, including those that revert: the pane was closed. */
const closing =
  ({ troubles }: Host) =>
  (done: number): "go-on" => {
    troubles.isReadOnly ||= done === 1;
    return "go-on";
  };

const placesIn = (batches: readonly number[]) =>
  batches.flatMap((changes, batch) => Array.from({ length: changes }, (_, change) => ({ batch, change })));

/** Tests every fifth change: each needs its own workbook. */
const EACH = 5;

interface Pictures {
  readonly before: Picture;
  readonly after: Picture;
  readonly now: Picture;
}

/** Returns the claimed state of the outcome, and the corresponding part of the actual state. */
function claimAndTruth(
  outcome: Outcome<unknown, HostFailure>,
  { before, after, now }: Pictures,
): readonly [claimed: unknown, found: unknown] {
  if (outcome.ok) return saysLeftOut(outcome.value) ? [textsIn(after), textsIn(now)] : [after, now];
  if (outcome.failure.kind !== "left-changed") return [before, now];
  const { changed, unprotected } = outcome.failure;
  const named = new Set([...changed, ...unprotected]);
  const silent = Object.keys(before).filter(
    (name) => name !== "rest" && !named.has(name) && changed.length === 0,
  );
  const pick = (of: Picture) => silent.map((name) => of[name]);
  return [
    [true, pick(before)],
    [named.size > 0, pick(now)],
  ];
}

const entriesOf = (thing: unknown): readonly (readonly [string, unknown])[] => Object.entries(thing ?? {});

const textsIn = (now: Picture): unknown =>
  entriesOf(now).map(([name, sheet]) => [name, entriesOf(sheet).filter(([part]) => part === "cells")]);

const withoutRemarks = (now: Picture): unknown =>
  entriesOf(now).map(([name, sheet]) => [name, entriesOf(sheet).filter(([part]) => part !== "comments")]);

const saysLeftOut = (value: unknown): boolean => JSON.stringify(value ?? []).includes('"what"');
