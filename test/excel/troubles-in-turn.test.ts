import type { Outcome } from "../../src/base/outcome";
import { excelWorkbook } from "../../src/excel/excel-workbook";
import { startHost, type Host } from "../host/start-host";
import { bookPicture } from "../support/sheets/book-picture";
import { EMPTY_WORK, withChanges } from "../../src/desk/roll-up/desk-work";
import {
  checkForm,
  DESK_UNITS,
  goOnInExcel,
  insertBlankForm,
  markForm,
  report,
  rollUpReports,
} from "../support/desk/excel-desk";

type Answer = Outcome<unknown, { readonly kind: string }>;
type Progress = () => "go-on" | "cancel";

/** Ignores styles: added ones stay in the workbook, where no cell shows them. */
const picture = ({ book }: Host): unknown => ({ ...(bookPicture(book) as object), styles: [] });

const withoutRemarks = (host: Host): unknown => {
  for (const sheet of host.book.sheets) sheet.comments = [];
  return picture(host);
};

/** Performs an action whose request number `at` (from 1) is refused. */
async function refused(host: Host, at: number, act: () => Promise<Answer>): Promise<Answer> {
  Object.assign(host.troubles, { nextFailure: "ActivityLimitReached", requestsBeforeFailure: at - 1 });
  return act();
}

/** Returns the number of requests of an undisturbed action, and its result. */
async function usually({ prepare, act }: Deed) {
  const host = startHost();
  await prepare();
  const before = host.roundTrips;
  expect(await act()).toMatchObject({ ok: true });
  return { requests: host.roundTrips - before, after: withoutRemarks(host) };
}

interface Deed {
  /** Refuses only every so many requests: reading and painting have their own suites. */
  readonly every?: number;
  readonly prepare: () => Promise<unknown>;
  readonly act: () => Promise<Answer>;
}

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

/** Painting alone is in painting/paint-troubles; reading changes nothing. */
const DEEDS: Readonly<Record<string, Deed>> = {
  "inserting a form again": { every: 2, prepare: insertBlankForm, act: () => insertBlankForm(true) },
  marking: { prepare: insertBlankForm, act: markForm },
  unmarking: {
    prepare: async () => [await insertBlankForm(), await markForm()],
    act: excelWorkbook.unmark,
  },
  "going on with a decision": {
    every: 4,
    prepare: () => rollUpReports(2),
    act: () => goOnWithDecision(),
  },
};

test.each(Object.entries(DEEDS))(
  "%s: if any request is refused, all of it is done or nothing",
  async (_name, deed) => {
    const { requests, after } = await usually(deed);
    const host = startHost();
    await deed.prepare();
    const before = picture(host);
    const { every = 1 } = deed;
    const refusals: unknown[] = [];
    for (let at = 1; at <= requests; at += every) {
      const outcome = await refused(host, at, deed.act);
      // The last requests of a painting only finish and show the result; those of marking write notes.
      const [stands, wanted] = outcome.ok ? [withoutRemarks(host), after] : [picture(host), before];
      expect([at, stands]).toEqual([at, wanted]);
      if (outcome.ok) break;
      refusals.push(outcome.failure);
    }
    expect(refusals.length * every).toBeGreaterThanOrEqual(requests - 3);
    const limit = { kind: "unexpected", code: "ActivityLimitReached" };
    expect(refusals).toMatchObject(refusals.map(() => limit));
  },
);

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
