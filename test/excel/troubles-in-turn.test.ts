import { startHost, type Host } from "../host/start-host";
import { bookPicture } from "../support/sheets/book-picture";
import { EMPTY_WORK, withChanges } from "../../src/desk/roll-up/desk-work";
import {
  checkForm,
  DESK_UNITS,
  goOnInExcel,
  insertBlankForm,
  report,
  rollUpReports,
} from "../support/desk/excel-desk";

type Progress = () => "go-on" | "cancel";

/** Ignores styles: added ones stay in the workbook, where no cell shows them. */
const picture = ({ book }: Host): unknown => ({ ...(bookPicture(book) as object), styles: [] });

/** Writes one more file and an excused unit over a summary of two reports. */
const goOnWithDecision = (progress?: Progress) => {
  const [, , unit] = DESK_UNITS;
  const ruling = {
    unit: unit.code,
    ruling: "not-expected",
    reason: "đã giải thể",
    at: "2018-01-10",
  } as const;
  const work = withChanges(EMPTY_WORK, [{ kind: "rule-unit", ruling }]);
  return goOnInExcel([report(unit, 300, 30)], { work, ...(progress && { progress }) });
};

test.each([
  ["inserting a form again", insertBlankForm, (progress: Progress) => insertBlankForm(true, progress)],
  ["checking", insertBlankForm, checkForm],
  ["going on with a decision", () => rollUpReports(2), goOnWithDecision],
] as const)("%s, stopped after any step, leaves the workbook unchanged", async (_name, prepare, act) => {
  const host = startHost();
  await prepare();
  const before = picture(host);
  let steps = 0;
  for (; ; steps += 3) {
    let left = steps;
    const outcome = await act(() => (left-- > 0 ? "go-on" : "cancel"));
    if (outcome.ok) break;
    expect([steps, outcome.failure, picture(host)]).toEqual([steps, { kind: "cancelled" }, before]);
  }
  expect(steps).toBeGreaterThan(1);
});
