import { sumOf } from "../../base/exact-sum";
import { areaA1, isCellError, type CellContent } from "../../workbook/grid";
import { figureNow } from "../../model/board";
import { AREA_ROLES, type BlankForm, type BlankList, ownRowValues } from "../../recognise/blank-form";
import { findRound, type Plan } from "../../model/plan";
import type { Submission } from "../../model/submission";
import type { Value } from "../../model/value";
import { contentOf } from "../../recognise/own-summary";
import { adjustedFigures, receivedTotals } from "../../summary/sheets";
import { content, count, flag, list, nullable, number, object, oneOf, record, text } from "../output/shape";
import type { ValueOf, Values } from "../output/shape";
import { deskLines, type RollUpResult } from "../../desk/roll-up";
import type { OpenedForm } from "../../recognise/own-form";

const formCell = object(
  { kind: text, value: content, n: count, of: count },
  { received: number, adjusted: number, state: oneOf("calculated", "excel", "cleared") },
);

const formList = object({
  ...{ title: text, columns: list(object({ code: text, heading: text })) },
  rows: list(object({ ...{ unit: text, file: text, sheet: text, row: number }, values: list(content) })),
});

const head = {
  ...{ form: text, fingerprint: text, office: nullable(text) },
  areas: list(object({ sheet: text, area: text, role: oneOf(...AREA_ROLES), label: text })),
};

const figures = {
  due: nullable(text),
  board: list(
    object({
      ...{ unit: text, filing: text, handling: text, daysLate: nullable(number) },
      ...{ files: list(text), savedAt: nullable(text) },
    }),
  ),
  totals: record(formCell),
  byUnit: record(record(content)),
  lists: record(formList),
  adjustments: list(
    object({
      ...{ unit: text, code: text, round: text, amount: number, reason: text, at: text },
      ...{ about: nullable(number), received: nullable(number), isOutdated: flag },
      outcome: oneOf("applied", "nothing-received", "not-a-typed-number"),
    }),
  ),
  notes: list(
    object(
      {
        ...{ unit: text, code: text, round: text, text, at: text },
        ...{ about: nullable(number), now: nullable(number) },
      },
      { by: text },
    ),
  ),
};

/** What the document of a blank form has: how its areas were treated; the figures, decisions and notes. */
export const formFigures = { ...head, ...figures };

export const formHead = (
  { name, form }: OpenedForm,
  { summary: { office } }: RollUpResult,
): Values<typeof head> => ({
  form: name,
  fingerprint: form.fingerprint,
  office: office.name === "" ? null : office.code,
  areas: form.areas.map(({ sheet, area, role, label }) => ({ sheet, area: areaA1(area), role, label })),
});

export function formFiguresJson(form: BlankForm, plan: Plan, facts: RollUpResult): Values<typeof figures> {
  const { submissions, round, adjustments } = facts.summary;
  return {
    due: findRound(plan, round)?.due ?? null,
    board: deskLines(facts, [], plan, round).map(({ unit, filing, handling, daysLate, files, savedAt }) => ({
      unit: unit.code,
      filing,
      handling,
      daysLate: daysLate ?? null,
      files,
      savedAt: savedAt ?? null,
    })),
    totals: totalsOf(form, plan, facts),
    byUnit: Object.fromEntries(
      [...submissions].map(([unit, [submission]]) => [unit, figuresOf(form, facts, submission)] as const),
    ),
    lists: Object.fromEntries(form.lists.map((list) => [list.code, listJson(facts, list)] as const)),
    adjustments: adjustments.map(({ adjustment, outcome, received, isOutdated }) => ({
      ...adjustment,
      outcome,
      received: received ?? null,
      isOutdated,
    })),
    notes: facts.ledger.notes.map((note) => ({ ...note, now: figureNow(facts.summary, note) ?? null })),
  };
}

function totalsOf(form: BlankForm, plan: Plan, facts: RollUpResult): Values<typeof figures>["totals"] {
  const { summary, formulas } = facts;
  const of = summary.units.length;
  const received = receivedTotals(summary, plan.elements, adjustedFigures(plan, summary, plan.elements));
  const own = ownRowValues(form, [...summary.submissions.values()].flat());
  const cells = form.cells.map(({ code, role }): readonly [string, ValueOf<typeof formCell>] => {
    const ofRow = own.get(code);
    const total = summary.elements.get(code);
    const before = received.get(code);
    return [
      code,
      {
        kind: role,
        value: ofRow === undefined ? (total?.amount ?? null) : shownValue(ofRow),
        n: total?.n ?? 0,
        of,
        // Received + adjusted = value.
        ...(before === undefined ? {} : { received: before, adjusted: sumOf([total?.amount ?? 0, -before]) }),
      },
    ];
  });
  const calculated = form.formulas.map(({ code }): readonly [string, ValueOf<typeof formCell>] => {
    const result = formulas?.results.get(code);
    return [
      code,
      {
        kind: "formula",
        value: shown(result?.value),
        n: result?.n ?? 0,
        of,
        state: result?.state ?? "excel",
      },
    ];
  });
  return Object.fromEntries([...cells, ...calculated]);
}

function figuresOf(
  form: BlankForm,
  { formulas, summary }: RollUpResult,
  submission: Submission | undefined,
): Values<typeof figures>["byUnit"][string] {
  if (submission === undefined) return {};
  const { unit, entries, elsewhere } = submission;
  const reported = summary.reported.get(unit);
  const results = formulas?.resultsOf.get(unit);
  return Object.fromEntries([
    ...form.cells.map(({ code }) => {
      const read = entries.get(code)?.reading;
      const isOut = elsewhere?.has(code) === true || read === undefined || read.kind === "misread";
      // A misread value is reported as blank.
      return [code, isOut ? null : shownValue(reported?.get(code) ?? read)] as const;
    }),
    ...form.formulas.map(({ code }) => [code, shown(results?.get(code))] as const),
  ]);
}

/** Prints a day as a date, not as Excel's serial. */
const shownValue = (value: Value): ReturnType<typeof shown> =>
  value.kind === "date" ? value.date : shown(contentOf(value));

const shown = (content: CellContent | undefined): number | string | boolean | null =>
  content === undefined ? null : isCellError(content) ? content.error : content;

function listJson(
  { summary }: RollUpResult,
  { code: list, title, columns }: BlankList,
): ValueOf<typeof formList> {
  return {
    title,
    columns: columns.map(({ code, heading }) => ({ code, heading })),
    rows: (summary.registers.get(list) ?? []).map(({ unit, file, row: { rowNumber, sheet, cells } }) => ({
      unit,
      file,
      sheet,
      row: rowNumber,
      values: columns.map(({ code }) => {
        const reading = cells.get(code)?.reading;
        if (reading === undefined) return null;
        return reading.kind === "misread" ? reading.found : shownValue(reading);
      }),
    })),
  };
}
