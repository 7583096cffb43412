import type { Outcome } from "../../../src/base/outcome";
import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { binhPhuoc2017, phuRieng2017 } from "../../support/plans/bundled";
import { standardPlans } from "../../../src/plans/bundled-plans";
import { cellMarks, type CheckOpenFailure } from "../../../src/desk/checking/check-open-workbook";
import { makeForm } from "../../../src/forms/issuing/make-form";
import { inspectOpenWorkbook, type KnownMerges } from "../../../src/desk/mending/inspect-open-workbook";
import type { HostFailure } from "../../../src/workbook/open/open-workbook";
import { startHost } from "../../host/start-host";
import { rollUpReports } from "../../support/desk/excel-desk";
import { ROUND_I } from "../../support/forms/practice";

test("inserting, checking, checking again, marking and navigating a form with 61 blank cells take few round trips", async () => {
  const [unit = binhPhuoc2017.office] = binhPhuoc2017.units;
  const host = startHost();
  const form = makeForm(phuRieng2017, ROUND_I, unit, binhPhuoc2017.office, "2018-01-05T02:00:00Z");
  const knowledge = { plans: standardPlans, registries: [binhPhuoc2017] };
  const roundTrips = async <T>(
    act: () => Promise<Outcome<T, HostFailure | CheckOpenFailure>>,
  ): Promise<[number, T]> => {
    const before = host.roundTrips;
    const done = await act();
    if (!done.ok) throw new Error(done.failure.kind);
    return [host.roundTrips - before, done.value];
  };
  const check = (known?: KnownMerges) =>
    inspectOpenWorkbook(excelWorkbook, "sổ", knowledge, undefined, known);
  const [inserting] = await roundTrips(() => excelWorkbook.paint(form, () => "go-on"));
  const [checking, { checked, merges }] = await roundTrips(() => check());
  const [checkingAgain] = await roundTrips(() => check(merges));
  const marks = cellMarks(checked.findings);
  expect(marks.length).toBeGreaterThan(60);
  const [marking] = await roundTrips(() => excelWorkbook.mark(marks));
  const [going] = await roundTrips(() => excelWorkbook.goTo({ sheet: "Biểu mẫu", cell: "E20" }));
  expect(inserting).toBeLessThanOrEqual(9);
  expect(checking).toBeLessThanOrEqual(5);
  expect(checkingAgain).toBeLessThanOrEqual(5);
  expect(marking).toBeLessThanOrEqual(7);
  expect(going).toBeLessThanOrEqual(2);
});

test("painting, repainting and reading a summary take as many round trips for three units as for one", async () => {
  const counts: (readonly number[])[] = [];
  for (const units of [1, 3]) {
    const host = startHost();
    const trips: number[] = [];
    let before = 0;
    for (const act of [() => rollUpReports(units), () => rollUpReports(units), () => excelWorkbook.read()]) {
      expect((await act()).ok).toBe(true);
      trips.push(host.roundTrips - before);
      before = host.roundTrips;
    }
    counts.push(trips);
  }
  expect(counts).toEqual([
    [14, 19, 3],
    [14, 19, 3],
  ]);
});
