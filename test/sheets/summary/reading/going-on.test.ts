import type { Submission } from "../../../../src/domain/submission/submission";
import type { Drawing } from "../../../../src/sheets/drawing";
import { drawSummary } from "../../../support/sheets/draw-summary";
import type { KeptSummary } from "../../../../src/sheets/summary/reading/stored-summary";
import { readSummaryWorkbook } from "../../../../src/sheets/summary/reading/read-summary-workbook";
import { readOnlyNew } from "../../../../src/use-cases/continuing/read-only-new";
import { checkReadings } from "../../../../src/use-cases/roll-up/check-readings";
import { drawRollUp, rollUpChecked } from "../../../../src/use-cases/roll-up/roll-up-readings";
import { deskInput, EXCUSED_UNIT } from "../../../support/desk/desk-sample";
import { drawingToGrids } from "../../../support/sheets/drawing-to-grids";
import { aRegistry, ROUND_1 } from "../../../support/plans/plan-builder";
import { SAMPLE_PLAN } from "../../../support/plans/sample-plan";
import { SAMPLE_OFFICE, SAMPLE_UNITS } from "../../../support/desk/sample-summary";

const registry = aRegistry([...SAMPLE_UNITS, EXCUSED_UNIT], SAMPLE_OFFICE);

function keptOf(drawing: Drawing): KeptSummary {
  const kept = readSummaryWorkbook(drawingToGrids(drawing), [SAMPLE_PLAN]);
  if (kept === undefined) throw new Error("not read as a summary");
  return kept;
}

/** The summary made from another one alone, no file being at hand. */
async function goneOn(kept: KeptSummary) {
  const read = readOnlyNew({ kept, removed: new Set() }, async () => []);
  const readings = await read([], () => "go-on");
  if (readings === undefined) throw new Error("stopped");
  const plans = [SAMPLE_PLAN];
  const subject = { plan: SAMPLE_PLAN, round: ROUND_1, registry, plans, ledger: kept.ledger };
  const facts = rollUpChecked(subject, checkReadings(subject, readings));
  return { facts, drawing: drawRollUp(subject, facts, "2018-01-10T01:00:00Z") };
}

const first = drawSummary(deskInput());

it("a colleague goes on from the workbook alone: same totals, board, notes", async () => {
  const { facts } = await goneOn(keptOf(first));
  const { summary } = deskInput();
  const amounts = (elements: typeof summary.elements) =>
    [...elements].map(([code, { amount, n, of }]) => [code, amount, n, of]);
  expect(amounts(facts.summary.elements)).toEqual(amounts(summary.elements));
  expect(facts.summary.completeness).toEqual(summary.completeness);
  const filesOf = (submissions: ReadonlyMap<unknown, readonly Submission[]>) =>
    [...submissions.values()].flat().map(({ file }) => file);
  expect(filesOf(facts.summary.submissions)).toEqual(filesOf(summary.submissions));
  expect(facts.uncounted.map(({ file }) => file).sort()).toEqual(["U2-cu.xlsx", "U5.xlsx"]);
});

it("going on twice changes nothing: the workbook is the same, sheet by sheet", async () => {
  const once = (await goneOn(keptOf(first))).drawing;
  const twice = (await goneOn(keptOf(once))).drawing;
  for (const sheet of once.sheets) {
    expect(twice.sheets.find(({ name }) => name === sheet.name)).toEqual(sheet);
  }
  expect(twice.names).toEqual(once.names);
});
