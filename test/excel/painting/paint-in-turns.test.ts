import { fail, succeed } from "../../../src/base/outcome";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { paintDrawing } from "../../../src/excel/painting/paint-drawing";
import { runInExcel } from "../../../src/excel/host/run-in-excel";
import type { DrawnValue, SheetDrawing } from "../../../src/workbook/drawing/drawing";
import type { Breaks } from "../../../src/workbook/open/in-turns";
import type { PaintProgress } from "../../../src/workbook/open/open-workbook";
import { rollUpIntoWorkbook } from "../../../src/desk/roll-up/roll-up-into-workbook";
import { startHost, type Host } from "../../host/start-host";
import { bookPicture } from "../../support/sheets/book-picture";
import {
  DESK_PLAN,
  DESK_READER,
  DESK_UNITS,
  REGISTRY,
  report,
  rollUpReports,
} from "../../support/desk/excel-desk";
import { ROUND_1 } from "../../support/plans/plan-builder";
import { stoppedClock } from "../../support/files/real-workbooks";
import { constantBreaks, steppedBreaks } from "../../support/pane/stepped-breaks";
import { tinyDrawing, tinySheet, words } from "../../support/sheets/tiny-drawing";

const goOn = (): "go-on" => "go-on";
const ROWS = 200;

/** Returns a sheet with a long table; calls `drawn` for each row. */
function longSheet(drawn: () => void = () => undefined): SheetDrawing {
  function* rows(): Generator<readonly DrawnValue[]> {
    for (let row = 1; row <= ROWS; row++) {
      drawn();
      yield [words(row, 0, `row ${row}`), words(row, 1, "x")];
    }
  }
  const area = { top: 1, left: 0, bottom: ROWS, right: 1 };
  return {
    ...tinySheet("T", [words(0, 0, "heading")]),
    longTable: { area, rows: { [Symbol.iterator]: rows } },
  };
}

const paint = (sheet: SheetDrawing, breaks: Breaks, progress: PaintProgress = goOn) =>
  runInExcel((context) => paintDrawing(context, tinyDrawing(sheet), { progress, texts: new Map(), breaks }));

/** Ignores styles: added ones stay in the workbook, where no cell shows them. */
const picture = ({ book }: Host): unknown => ({ ...(bookPicture(book) as object), styles: [] });

test("a long table is prepared in turns of 25 ms", async () => {
  startHost();
  const { breaks, spend, turns } = steppedBreaks();
  expect(
    await paint(
      longSheet(() => spend(1)),
      breaks,
    ),
  ).toMatchObject({ ok: true });
  // Rows are drawn once for styles and once for contents, each taking a millisecond.
  expect(turns().reduce((sum, turn) => sum + turn, 0)).toBe(2 * ROWS);
  expect(Math.max(...turns())).toBe(25);
});

test("a pause on the page outlasts kept promises, so that the page can react", async () => {
  let isOver = false;
  const pause = excelWorkbook.breaks.take().then(() => (isOver = true));
  for (let turn = 0; turn < 10; turn++) await Promise.resolve();
  expect(isOver).toBe(false);
  expect(await pause).toBe(true);
});

test("a pause at every step does not change the result", async () => {
  const undisturbed = startHost();
  await paint(longSheet(), steppedBreaks().breaks);
  const host = startHost();
  const { breaks, taken } = constantBreaks();
  await paint(longSheet(), breaks);
  expect(picture(host)).toEqual(picture(undisturbed));
  expect(taken()).toBeGreaterThan(2 * ROWS);
});

test("progress reports the total number of steps from the first request on", async () => {
  startHost();
  const told: (readonly [number, number])[] = [];
  await paint(longSheet(), steppedBreaks().breaks, (done, of) => {
    told.push([done, of]);
    return "go-on";
  });
  expect(told).toEqual([
    [0, 2],
    [1, 2],
    [2, 2],
  ]);
});

test("a large sheet is sent in several requests, because serialising a long one blocks the pane", async () => {
  startHost();
  // 300 KB a row: more than a block of 250 KB, and two of them more than a request of 600 KB.
  const row = (at: number) =>
    Array.from({ length: 10 }, (_, column) => words(at, column, "x".repeat(30_000)));
  const told: number[] = [];
  const sheet = tinySheet("T", [0, 1, 2].flatMap(row));
  const outcome = await paint(sheet, steppedBreaks().breaks, (_done, of) => (told.push(of), "go-on"));
  expect([outcome, told[0]]).toEqual([succeed([]), 4]);
});

test("after stopping in any pause of the painting, the workbook is as before", async () => {
  const host = startHost();
  const old = tinySheet("T", [words(0, 0, "old")]);
  const next = tinySheet("T", [words(0, 0, "new"), words(1, 0, "more")]);
  await paint(old, steppedBreaks().breaks);
  const before = picture(host);
  let stopped = 0;
  for (let isOver = false; !isOver;) {
    let left = stopped;
    const outcome = await paint(next, constantBreaks().breaks, () => (left-- > 0 ? "go-on" : "cancel"));
    isOver = outcome.ok;
    if (isOver) continue;
    expect([stopped, outcome, picture(host)]).toEqual([stopped, fail({ kind: "cancelled" }), before]);
    stopped += 1;
  }
  expect(stopped).toBeGreaterThan(10);
  expect(picture(host)).not.toEqual(before);
});

test("after stopping while the summary is drawn, the workbook is as before and no request was sent", async () => {
  const host = startHost();
  await rollUpReports(1);
  const before = picture(host);
  const { breaks, taken } = constantBreaks();
  const paintings: unknown[] = [];
  const workbook = {
    ...excelWorkbook,
    breaks,
    paint: (...given: Parameters<typeof excelWorkbook.paint>) => {
      paintings.push(given);
      return excelWorkbook.paint(...given);
    },
  };
  const [, second] = DESK_UNITS;
  const files = [report(second, 200, 20)];
  const subject = { plan: DESK_PLAN, round: ROUND_1, registry: REGISTRY, plans: [DESK_PLAN] };
  const run = (progress: PaintProgress) =>
    rollUpIntoWorkbook(
      { subject, files, progress: goOn },
      DESK_READER,
      workbook,
      stoppedClock,
      false,
      progress,
    );

  const told: (readonly [number, number])[] = [];
  const outcome = await run((done, of) => {
    told.push([done, of]);
    return told.length < 8 ? "go-on" : "cancel";
  });
  expect(outcome).toEqual(fail({ kind: "cancelled" }));
  expect(told).toEqual(Array.from({ length: 8 }, () => [0, 1]));
  expect(taken()).toBeGreaterThanOrEqual(8);
  expect(paintings).toEqual([]);
  expect(picture(host)).toEqual(before);
  expect(await run(goOn)).toMatchObject(succeed({ summary: { completeness: { received: [{}, {}] } } }));
});
