import type { PrintSetup } from "../../src/workbook/drawing";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost } from "../host/start-host";
import { DESK_PLAN, DESK_READER, DESK_UNITS, REGISTRY, report } from "../support/desk/excel-desk";
import { rollUpIntoWorkbook } from "../../src/desk/roll-up/roll-up-into-workbook";
import { preparePrint } from "../../src/desk/printing/prepare-print";
import { stoppedClock } from "../support/files/real-workbooks";
import { ROUND_1 } from "../support/plans/plan-builder";

const goOn = (): "go-on" => "go-on";

async function rollUpOnce() {
  const host = startHost();
  const subject = { plan: DESK_PLAN, round: ROUND_1, registry: REGISTRY, plans: [DESK_PLAN] };
  const files = [report(DESK_UNITS[0], 100, 10)];
  const request = { subject, files, progress: goOn };
  const done = await rollUpIntoWorkbook(request, DESK_READER, excelWorkbook, stoppedClock, false, goOn);
  if (!done.ok) throw new Error(done.failure.kind);
  return { host, subject, result: done.value };
}

let rolledUp: Awaited<ReturnType<typeof rollUpOnce>>;
beforeAll(async () => {
  rolledUp = await rollUpOnce();
});

const prints = (host: ReturnType<typeof startHost>) => host.drawing().sheets.map(({ print }) => print);

it("restores the print set-up of every sheet of the summary, in two requests, and reports the result", async () => {
  const { host, subject, result } = rolledUp;
  const before = prints(host);
  await Excel.run(async (context) => {
    const { pageLayout } = context.workbook.worksheets.getItem("Tổng hợp");
    pageLayout.orientation = "Portrait";
    pageLayout.leftMargin = 200;
    pageLayout.setPrintArea("A1:B2");
    await context.sync();
  });
  expect(prints(host)).not.toEqual(before);
  const trips = host.roundTrips;
  const printed = await preparePrint(subject, result, stoppedClock, excelWorkbook);
  expect(host.roundTrips - trips).toBe(2);
  expect(prints(host)).toEqual(before);
  if (!printed.ok) throw new Error(printed.failure.kind);
  expect(printed.value.find(({ sheet }) => sheet === "Tổng hợp")?.cutColumns).toEqual([]);
  for (const { sheet, pages, smallestText = 9 } of printed.value) {
    expect([sheet, pages]).toEqual([sheet, 1]);
    expect(smallestText).toBeGreaterThan(7);
  }
});

it("reports what a printer refuses, and sets up the rest", async () => {
  const { host, subject, result } = rolledUp;
  host.troubles.refuses = (member) => (member === "PageLayout.paperSize" ? "GeneralException" : undefined);
  const { sheets } = host.drawing();
  const outcome = await excelWorkbook.setUpPrint(
    sheets.slice(1, 3).map(({ name, print }) => ({ sheet: name, print })),
  );
  expect(outcome).toEqual({
    ok: true,
    value: sheets.slice(1, 3).map(({ name }) => ({ what: "paper", sheet: name })),
  });
  expect(await preparePrint(subject, result, stoppedClock, excelWorkbook)).toMatchObject({ ok: true });
});

const EVERYTHING: PrintSetup = {
  orientation: "landscape",
  margins: { top: 25.4, bottom: 12.7, left: 50.8, right: 6.35 },
  fitToWidth: false,
  scale: 80,
  isWithoutFills: true,
  area: { top: 0, left: 0, bottom: 59, right: 27 },
  titleRows: { first: 4, last: 5 },
  titleColumns: { first: 0, last: 26 },
  pagesFrom: [20, 40],
  pageNumbers: true,
  footer: "Nguồn: A & B",
};

it.each<[string, PrintSetup]>([
  ["a scale, repeated rows and columns, page breaks and a footer", EVERYTHING],
  ["one page", { ...EVERYTHING, fitToWidth: true, isOnePage: true, scale: undefined, pagesFrom: undefined }],
  [
    "no page numbers",
    { ...EVERYTHING, pageNumbers: false, orientation: "portrait", isWithoutFills: undefined },
  ],
])("the sheet has every setting asked for: %s", async (_name, print) => {
  const host = startHost();
  expect(await excelWorkbook.setUpPrint([{ sheet: "Sheet1", print }])).toEqual({ ok: true, value: [] });
  expect(host.drawing().sheets[0]?.print).toEqual(print);
});
