import { unitCode } from "../../model/codes";
import { countedRows } from "../../recognise/blank-form";
import type { Finding } from "../../model/finding";
import { reportedSubmission, type Submission } from "../../model/submission";
import { inFile } from "../../forms/check";
import { type Unit, nameReader } from "../../model/unit";
import { nameWords } from "../../plans/name-words";
import { blankFormFinding, typedFormulaFindings } from "../../recognise/copies";
import {
  blankSheetNames,
  type BlankSummaryInput,
  formWrites,
  shownResults,
  sheetsBehindForm,
  formCalculator,
  type FormCalculator,
  formResults,
  resultsOfCopy,
  type BlankResult,
  type FormResults,
  wideSheets,
} from "../../recognise/own-summary";
import { lockedSheets } from "../../summary/sheets";
import type { OpenedForm } from "../../recognise/own-form";
import { templateOf } from "../../forms/issue";
import type { SubmittedReading } from "../received/read-received-file";
import { formFindings } from "./form-findings";
import { holdsForm, writesInto } from "./form-in-workbook";
import type { RollUpLayout } from "./form-layout";

/**
 * Returns the layout for copies of a blank form: cells are identified by position, and the summary is the
 * form itself, filled for all units.
 */
export function blankLayout(blank: OpenedForm): RollUpLayout {
  const { form, workbook, bytes, reading } = blank;
  const { grids, celllessSheets } = workbook;
  let made: FormCalculator | undefined;
  const calculator = (): FormCalculator => (made ??= formCalculator(form, grids));
  return {
    countRowsOnce: (reports, units) =>
      form.unitRows.length === 0
        ? { submissions: reports, findings: [] }
        : countedRows(form, reports, ownerOf(units), (change, row, files) =>
            blankFormFinding(change, files, {}, row.name),
          ),
    findingsOf: (received) => {
      const copy = received.kind === "form" ? received.copy : undefined;
      if (copy === undefined) return [];
      const { findings, typed } = copy;
      const results = () => resultsOfCopy(calculator(), form, received.submission);
      const ofFormulas = typed.length === 0 ? [] : typedFormulaFindings(typed, results());
      return [...findings, ...ofFormulas].map((finding) => inCopy(finding, received));
    },
    calculated: (summary, { adjustments }, checked) => {
      const { submissions, elements } = summary;
      const counted = [...submissions.values()].flat();
      const reported = counted.map((submission) => reportedSubmission(submission, adjustments));
      const formulas = formResults(form, grids, elements, reported);
      return { formulas, findings: [...formFindings(blank, summary, checked), ...formulaFindings(formulas)] };
    },
    drawing: function* ({ plan, round, registry }, facts, createdAt) {
      const { formulas } = facts;
      if (formulas === undefined) throw new Error("a blank form is drawn that was not calculated");
      const taken = [...grids, ...celllessSheets].map(({ sheet }) => sheet);
      const input: BlankSummaryInput = {
        ...facts,
        ...{ plan, form, formulas, registry, createdAt, grids },
        template: templateOf(plan, round, registry.office),
        mark: { fingerprint: form.fingerprint, reading },
        sheetNames: blankSheetNames(form, taken),
      };
      yield;
      const writes = formWrites(input, grids);
      const sheets = yield* sheetsBehindForm(input, writes);
      const properties = new Map<never, never>();
      return {
        sheets: lockedSheets(sheets, facts.ledger),
        names: [],
        properties,
        title: plan.title,
        createdAt,
        writes,
        results: shownResults(input),
      };
    },
    formSheets: form.sheets,
    fits: (open) => holdsForm(blank, open),
    writesInto: (open, writes) => writesInto(blank, open, writes),
    fileOf: ({ sheets, writes, results }, { patch }) =>
      patch(bytes, { writes, results, replacesFormulas: true, appended: sheets, wide: wideSheets(form) }),
  };
}

/** Returns whether a copy belongs to the unit printed in a row. */
function ownerOf(units: readonly Unit[]): (submission: Submission, name: string) => boolean {
  const reader = nameReader(nameWords);
  const strict = (name: string): string => reader.strict(name).join("");
  const names = new Map(units.map(({ code, name }) => [code, strict(name)]));
  return ({ unit }, name) => unit === unitCode(name) || names.get(unit) === strict(name);
}

function inCopy(finding: Finding, { submission }: SubmittedReading): Finding {
  const { sheet, cell } = finding;
  return { ...finding, ...inFile(submission), ...(sheet && { sheet }), ...(cell && { cell }) };
}

/** Reports what is not calculated in the blank form; a missing total is an error. */
function formulaFindings({ results }: FormResults): readonly Finding[] {
  const cellsOf = (isOne: (result: BlankResult) => boolean): readonly string[] =>
    [...results].filter(([, result]) => isOne(result)).map(([code]) => code);
  const findingsAt = (change: "not-calculated" | "no-total", cells: readonly string[]): readonly Finding[] =>
    cells.length === 0 ? [] : [blankFormFinding(change, cells, {}, cells[0] ?? "")];
  const lost = cellsOf(({ isLost }) => isLost === true);
  return [
    ...findingsAt(
      "not-calculated",
      cellsOf(({ state }) => state === "excel"),
    ),
    ...findingsAt("no-total", lost).map((finding) => ({ ...finding, severity: "error" as const })),
    ...findingsAt(
      "no-total",
      cellsOf(({ state, isLost }) => state === "cleared" && isLost !== true),
    ),
  ];
}
