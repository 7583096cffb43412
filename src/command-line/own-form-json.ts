import { areaA1 } from "../domain/address";
import { isCellError, type CellContent } from "../domain/grid";
import type { OwnFacts } from "../domain/own-form/own-facts";
import type { Submission } from "../domain/submission";
import type { Value } from "../domain/value";
import { rejectionSentence } from "../sheets/words/rejection-sentences";
import { contentOf } from "../sheets/own-form/formula/content-of";
import type { OpenedForm } from "../use-cases/own-form-files";
import type { OwnRollUpResult } from "../use-cases/roll-up-own-form";
import { findingJson } from "./finding-json";

/** The document that `rollup --form --json` prints (design, section 8); figures are keyed "Sheet!A1" of the blank form. */
export function ownFormJson(opened: OpenedForm, { facts, timings }: OwnRollUpResult): object {
  const { form, units, current } = facts;
  return {
    form: opened.name,
    fingerprint: opened.fingerprint,
    office: facts.office?.code ?? null,
    areas: form.areas.map(({ sheet, area, role, label }) => ({ sheet, area: areaA1(area), role, label })),
    units: {
      expected: units.length,
      received: current.size,
      missing: units.filter(({ code }) => !current.has(code)).map(({ code }) => code),
      // A form of somebody else's says nothing of a last day.
      late: [],
      rejected: facts.rejected.map(({ file, rejection }) => ({
        file,
        kind: rejection.kind,
        reason: rejectionSentence(rejection),
        ...(rejection.kind === "unknown-unit" ? { guesses: rejection.guesses } : {}),
      })),
    },
    totals: totalsOf(facts),
    byUnit: Object.fromEntries(
      [...current].map(([unit, submission]) => [unit, figuresOf(facts, submission)] as const),
    ),
    lists: Object.fromEntries(form.lists.map((list) => [list.code, listJson(facts, list)] as const)),
    findings: facts.findings.map(findingJson),
    timings,
  };
}

function totalsOf({ form, totals, results, units }: OwnFacts): object {
  const of = units.length;
  const cells = form.cells.map(({ code, role }): readonly [string, object] => {
    const total = totals.get(code);
    return [code, { kind: role, value: total?.amount ?? null, n: total?.n ?? 0, of }];
  });
  const formulas = form.formulas.map(({ code }): readonly [string, object] => {
    const result = results.get(code);
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
  return Object.fromEntries([...cells, ...formulas]);
}

function figuresOf({ form, resultsOf }: OwnFacts, { unit, entries }: Submission): object {
  const results = resultsOf.get(unit);
  return Object.fromEntries([
    ...form.cells.map(({ code }) => {
      const reading = entries.get(code)?.reading;
      return [
        code,
        reading === undefined || reading.kind === "misread" ? null : shownValue(reading),
      ] as const;
    }),
    ...form.formulas.map(({ code }) => [code, shown(results?.get(code))] as const),
  ]);
}

/** A day is printed as one, not as Excel's number of it. */
const shownValue = (value: Value): ReturnType<typeof shown> =>
  value.kind === "date" ? value.date : shown(contentOf(value));

const shown = (content: CellContent | undefined): number | string | boolean | null =>
  content === undefined ? null : isCellError(content) ? content.error : content;

function listJson({ units, current }: OwnFacts, list: OwnFacts["form"]["lists"][number]): object {
  return {
    title: list.title,
    columns: list.columns.map(({ code, heading }) => ({ code, heading })),
    rows: units.flatMap(({ code: unit }) => {
      const submission = current.get(unit);
      return (submission?.registers.get(list.code) ?? []).map(({ rowNumber, sheet, cells }) => ({
        unit,
        file: submission?.file ?? null,
        sheet,
        row: rowNumber,
        values: list.columns.map(({ code }) => {
          const reading = cells.get(code)?.reading;
          if (reading === undefined) return null;
          return reading.kind === "misread" ? reading.found : shownValue(reading);
        }),
      }));
    }),
  };
}
