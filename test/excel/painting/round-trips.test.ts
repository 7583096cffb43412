import { excelWorkbook } from "../../../src/excel/excel-workbook";
import { phuRieng2017 } from "../../../src/plans/phu-rieng-2017/plan";
import { standardPlans } from "../../../src/plans/standard-plans";
import { phuRiengGrassroots } from "../../../src/plans/units/phu-rieng-cdcs";
import type { UnitRegistry } from "../../../src/domain/unit/unit";
import { drawRollUp } from "../../../src/use-cases/roll-up/roll-up-readings";
import { startHost } from "../../host/start-host";
import { practiceReports, ROUND_I, rollUpPractice } from "../../support/forms/practice";

const UNITS = 30;
const MOST_ROUND_TRIPS = 40;

/** Grassroots unions of the time of the plan. */
function thirtyUnits(): UnitRegistry {
  const { units } = phuRiengGrassroots;
  if (units.length < UNITS) throw new Error(`only ${units.length} units`);
  return { ...phuRiengGrassroots, units: units.slice(0, UNITS) };
}

test("a summary of 30 units takes at most 40 round trips, at first and again, and so does reading it", async () => {
  const registry = thirtyUnits();
  const facts = await rollUpPractice(registry, practiceReports(registry));
  const drawing = drawRollUp(
    { plan: phuRieng2017, round: ROUND_I, registry, plans: standardPlans },
    facts,
    "2018-01-15T08:00:00Z",
  );
  const host = startHost();
  const counts: number[] = [];
  let before = 0;
  for (const act of [
    () => excelWorkbook.paint(drawing, () => "go-on"),
    () => excelWorkbook.paint(drawing, () => "go-on"),
    () => excelWorkbook.read(),
  ]) {
    expect((await act()).ok).toBe(true);
    counts.push(host.roundTrips - before);
    before = host.roundTrips;
  }
  expect(Math.max(...counts)).toBeLessThanOrEqual(MOST_ROUND_TRIPS);
}, 240_000);
