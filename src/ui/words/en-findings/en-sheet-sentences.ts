import type { FindingOf } from "../../../domain/finding/finding";
import type { WordsByRule } from "./en-by-rule";
import { enDay, enNumber, enShortened, enShown } from "./en-figures";
import { enPlace } from "./en-place";

/** Labels named in one sentence; the others are counted. */
const NAMED = 5;

function named(labels: readonly string[]): string {
  const rest = labels.length - NAMED;
  const listed = labels
    .slice(0, NAMED)
    .map((label) => `“${enShortened(label)}”`)
    .join("; ");
  return rest > 0 ? `${listed}; and ${enNumber(rest)} more` : listed;
}

function missing(finding: FindingOf<"missing-row">): string {
  if (!finding.isCodeLost) return `Rows of the form are gone: ${named(finding.labels)}.`;
  const shown =
    finding.found === null ? "" : `; the cell says “${enShown(finding.found)}”, which was not added`;
  return `${enPlace(finding)}: the row lost its code “${enShown(finding.expected)}” in the first column and is not known${shown}.`;
}

function inserted({ cell = "", rows, isFilled, found }: FindingOf<"inserted-row">): string {
  const count = rows.length === 1 ? "this row was" : `these ${enNumber(rows.length)} rows were`;
  const what = isFilled ? `; the cell says “${enShown(found)}”, which was not added` : "";
  return `Cell ${cell}: ${count} put into the form${what}.`;
}

const columnsIn = (columns: readonly string[]): string => columns.map((column) => `“${column}”`).join(", ");

const COLUMNS: {
  readonly [C in FindingOf<"changed-columns">["change"]]: (columns: readonly string[]) => string;
} = {
  missing: (columns) => `Columns of the form are gone: ${columnsIn(columns)}.`,
  moved: (columns) =>
    `Columns of the form stand elsewhere: ${columnsIn(columns)}; figures are read by the codes.`,
  inserted: (columns) => `Columns were put into the form: ${columnsIn(columns)}; they are not read.`,
  uncoded: () =>
    "The row with the codes of the columns is gone; the column of figures was told by the heading.",
};

function sheet(finding: FindingOf<"changed-sheets">): string {
  const { change, part, subject, issuedAs, other = "" } = finding;
  switch (change) {
    case "renamed":
      return `Sheet “${issuedAs}” was renamed to “${subject}”; it is known by its codes all the same.`;
    case "missing":
      return `Sheet “${issuedAs}” (${subject}) is gone; the list counts as empty.`;
    case "copied":
      return part === "form"
        ? `Sheet “${subject}” is a second form in the file; only “${other}” counts.`
        : `Sheet “${enShown(finding.found)}” is a copy of “${other}” (${subject}); the rows of both were counted.`;
  }
}

function hidden({ kind, names, cell = "" }: FindingOf<"hidden-content">): string {
  switch (kind) {
    case "rows":
      return `Cell ${cell}: there are figures in hidden rows (${names.join(", ")}); they count.`;
    case "columns":
      return `Cell ${cell}: there are figures in hidden columns (${names.join(", ")}); they count.`;
    case "sheet":
      return `Sheet “${names.join(", ")}” is hidden; its figures count.`;
  }
}

const EXTRAS: { readonly [E in FindingOf<"extras">["extra"]]: (found: string) => string } = {
  macros: () => "The file has macros; only its figures are read, macros are never run.",
  "external-links": () => "The file has links to other files; they are not opened.",
  "hidden-sheets": (found) => `The file has hidden sheets: ${found}.`,
  "embedded-objects": () =>
    "The file has embedded objects (pictures, documents, other files); they are not opened.",
};

type SheetRule =
  | "late"
  | "old-year"
  | "missing-row"
  | "repeated-row"
  | "inserted-row"
  | "moved-rows"
  | "changed-columns"
  | "changed-sheets"
  | "hidden-content"
  | "merged-cells"
  | "leftovers"
  | "cached-results"
  | "extras";

/** What became of the sheets of a form on their way. */
export const EN_SHEET_SENTENCES: Pick<WordsByRule, SheetRule> = {
  late: (f) =>
    `The file was saved on ${enDay(enShown(f.found))}, after the day on which reports of ${f.subject} are due (${enDay(f.due)}).`,
  "old-year": (f) =>
    `Cell ${f.cell ?? ""}: “${enShown(f.found)}” still says ${String(f.year)}; the round is from ${enDay(f.from)} to ${enDay(f.to)}.`,
  "missing-row": missing,
  "repeated-row": (f) =>
    `${enPlace(f)}: the code of this row stands above already (there ${enShown(f.first)}, here ${enShown(f.found)}); only the row above counts.`,
  "inserted-row": inserted,
  "moved-rows": (f) =>
    f.breaksFormulas
      ? `Rows were sorted (${named(f.labels)}), which breaks the formulas of the form; figures are read by their codes all the same.`
      : `Rows stand elsewhere (${named(f.labels)}); figures are read by their codes.`,
  "changed-columns": (f) => COLUMNS[f.change](f.columns),
  "changed-sheets": sheet,
  "hidden-content": hidden,
  "merged-cells": (f) =>
    f.swallowed.length === 0
      ? `Cell ${f.cell ?? ""}: the cell was merged with its neighbours (${f.area}).`
      : `Cell ${f.cell ?? ""}: cells ${f.area} were merged, so nothing is left of ${f.swallowed.join(", ")}.`,
  leftovers: (f) =>
    `Cell ${f.cell ?? ""}: something stands outside the table (${f.cells.join(", ")}); it is not read.`,
  "cached-results": (f) =>
    f.state === "missing"
      ? "The formulas of the form have no results (the program that saved the file does not calculate); the summary calculates anew."
      : "The formulas of the form show results of before the figures were typed; the summary calculates anew.",
  extras: (f) => EXTRAS[f.extra](enShown(f.found)),
};
