import { elementCode } from "../../../src/model/codes";
import type { OfficeValues } from "../../../src/model/board/stored-roll-up";
import { numberValue } from "../../../src/model/value";
import { phuRieng2017, phuRiengGrassroots } from "../../support/plans/bundled";
import { readSummaryWorkbook } from "../../../src/summary/reading/read-summary-workbook";
import { EMPTY_WORK, goOnFrom } from "../../../src/desk/roll-up/desk-work";
import { rollUpWork } from "../../../src/desk/roll-up/desk-roll-up";
import { rollUpFiles } from "../../../src/desk/roll-up/roll-up-files";
import { practiceReports, ROUND_I } from "../../support/forms/practice";
import { realWorkbooks, stoppedClock } from "../../support/files/real-workbooks";

const registry = { ...phuRiengGrassroots, units: phuRiengGrassroots.units.slice(0, 2) };
const subject = { plan: phuRieng2017, round: ROUND_I, registry, plans: [phuRieng2017] };
const scope = { subject, registries: [registry] };

/** Budget and income that a district reports itself: no grassroots union has them. */
const OWN: OfficeValues = {
  values: new Map([
    [elementCode("KP_CHUACD_DT"), numberValue(200)],
    [elementCode("KP_CHUACD_THU"), numberValue(150)],
  ]),
  notes: new Map([["CDCS_TONG", "đã đối chiếu"]]),
  revision: 2,
};

/** The summary as read back, with the office's later entries. */
async function writtenInto() {
  const first = await rollUpFiles(
    { ...scope, files: practiceReports(registry), progress: () => "go-on" },
    realWorkbooks,
    stoppedClock,
  );
  if (!first.ok) throw new Error(first.failure.kind);
  return { ...keptIn(first.value.workbook), own: OWN };
}

let kept: Awaited<ReturnType<typeof writtenInto>>;
beforeAll(async () => void (kept = await writtenInto()));

function keptIn(workbook: Uint8Array) {
  const read = realWorkbooks.read(workbook);
  const summary = read.ok ? readSummaryWorkbook(read.value, [phuRieng2017]) : undefined;
  if (summary === undefined) throw new Error("no summary");
  return summary;
}

it("the office's entries in its own report are drawn and read again when the roll-up continues", async () => {
  const next = await rollUpFiles(
    { ...scope, files: [], continuing: { kept, removed: new Set() }, progress: () => "go-on" },
    realWorkbooks,
    stoppedClock,
  );
  if (!next.ok) throw new Error(next.failure.kind);
  const again = keptIn(next.value.workbook);
  expect(again.problems).toEqual([]);
  expect(again.own?.notes).toEqual(OWN.notes);
  expect(again.own?.revision).toBe(2);
  for (const [code, value] of OWN.values) expect(again.own?.values.get(code)).toEqual(value);
});

it("the desk of the pane continues with the office's entries", () => {
  const facts = rollUpWork(subject, goOnFrom(EMPTY_WORK, kept));
  for (const [code, value] of OWN.values) expect(facts.own.get(code)).toEqual(value);
  expect(facts.written).toEqual(OWN);
});
