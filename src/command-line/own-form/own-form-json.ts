import { sumOf } from "../../domain/numbers/exact-sum";
import { areaA1 } from "../../domain/grid/address";
import { figureNow } from "../../domain/desk/figure-now";
import { isCellError, type CellContent } from "../../domain/grid/grid";
import type { OwnFacts } from "../../domain/own-form/own-facts";
import type { Submission } from "../../domain/submission/submission";
import type { Value } from "../../domain/value";
import { rejectionSentence } from "../../sheets/words/findings/rejection-sentences";
import { contentOf } from "../../sheets/own-form/formula/content-of";
import { adjustedFigures } from "../../sheets/summary/ledger/adjusted-figures";
import { receivedTotals } from "../../sheets/summary/figures/received-totals";
import { ownLines } from "../../use-cases/own-form/own-form-lines";
import type { OpenedForm } from "../../use-cases/own-form/own-form-files";
import type { OwnRollUpResult } from "../../use-cases/own-form/roll-up-own-form";
import { findingJson } from "../output/finding-json";

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
      late: facts.summary.completeness.late,
      rejected: facts.rejected.map(({ file, rejection }) => ({
        file,
        kind: rejection.kind,
        reason: rejectionSentence(rejection),
        ...(rejection.kind === "unknown-unit" ? { guesses: rejection.guesses } : {}),
      })),
    },
    due: facts.due ?? null,
    board: ownLines(facts).map(({ unit, filing, handling, daysLate, files, savedAt }) => ({
      unit: unit.code,
      filing,
      handling,
      daysLate: daysLate ?? null,
      files,
      savedAt: savedAt ?? null,
    })),
    totals: totalsOf(facts),
    byUnit: Object.fromEntries(
      [...current].map(([unit, submission]) => [unit, figuresOf(facts, submission)] as const),
    ),
    lists: Object.fromEntries(form.lists.map((list) => [list.code, listJson(facts, list)] as const)),
    adjustments: facts.summary.adjustments.map(({ adjustment, outcome, received, isOutdated }) => ({
      ...adjustment,
      outcome,
      received: received ?? null,
      isOutdated,
    })),
    notes: facts.ledger.notes.map((note) => ({ ...note, now: figureNow(facts.summary, note) ?? null })),
    findings: facts.findings.map(findingJson),
    timings,
  };
}

function totalsOf({ form, totals, results, units, plan, summary }: OwnFacts): object {
  const of = units.length;
  const received = receivedTotals(summary, plan.elements, adjustedFigures(plan, summary, plan.elements));
  const cells = form.cells.map(({ code, role }): readonly [string, object] => {
    const total = totals.get(code);
    const before = received.get(code);
    return [
      code,
      {
        kind: role,
        value: total?.amount ?? null,
        n: total?.n ?? 0,
        of,
        // Received + adjusted = value.
        ...(before === undefined ? {} : { received: before, adjusted: sumOf([total?.amount ?? 0, -before]) }),
      },
    ];
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

function figuresOf({ form, resultsOf, summary }: OwnFacts, { unit, entries }: Submission): object {
  const reported = summary.reported.get(unit);
  const results = resultsOf.get(unit);
  return Object.fromEntries([
    ...form.cells.map(({ code }) => {
      const read = entries.get(code)?.reading;
      // What is misread is blank where it is reported.
      const reading = read?.kind === "number" || read?.kind === "none" ? reported?.get(code) : read;
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
