import type { FindingOf } from "../../../../domain/finding/finding";
import { enDay, enNumber, enShown } from "./en-figures";
import type { WordsByRule } from "../../../../sheets/words/findings/words-by-rule";

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
  "told-by-heading": (columns) =>
    `Columns lost their code in the row of codes: ${columnsIn(columns)}; they are read by their headings.`,
  "told-by-position": (columns) =>
    `Columns lost code and heading: ${columnsIn(columns)}; they are read because of the columns beside them.`,
};

function differing({ cells = [] }: FindingOf<"changed-sheets">): string {
  if (cells.length === 0) return "";
  const rest = cells.length - 5;
  return `, which differs in ${cells.slice(0, 5).join(", ")}${rest > 0 ? ` and ${enNumber(rest)} other cells` : ""}`;
}

function sheet(finding: FindingOf<"changed-sheets">): string {
  const { change, part, subject, issuedAs, other = "" } = finding;
  switch (change) {
    case "renamed":
      return `Sheet “${issuedAs}” was renamed to “${subject}”; it is known by its codes all the same.`;
    case "missing":
      return `Sheet “${issuedAs}” (${subject}) is gone; the list counts as empty.`;
    case "copy-filled":
      return `The figures stand on “${subject}”, a copy of sheet “${issuedAs}”; “${issuedAs}” holds nothing else, so that “${subject}” counts.`;
    case "copied":
      return part === "form"
        ? `Sheet “${subject}” is a second form in the file${differing(finding)}; only “${other}” counts.`
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

const COLUMN_MENDS: { readonly [C in FindingOf<"changed-columns">["change"]]: string } = {
  missing: "Nothing to do if all figures are there; ask the unit to leave the columns as they are.",
  moved: "Nothing to do if the figures are right; ask the unit to leave the columns as they are.",
  inserted: "If figures to report stand there, put them into the column of figures.",
  uncoded: "Compare the figures with the file; if they are wrong, type them into the original form.",
  "told-by-heading": "Nothing to do; ask the unit to leave the row of codes as it is.",
  "told-by-position":
    "Look whether these columns are what is said here; if not, type them into the original form.",
};

function sheetMend({ change, part, severity }: FindingOf<"changed-sheets">): string {
  switch (change) {
    case "renamed":
      return "Nothing to do; ask the unit to leave the names of the sheets as they are.";
    case "missing":
      return "If the unit has such a list, ask for the file with all its sheets.";
    case "copy-filled":
      return "Check that the right sheet was read, then delete the empty one.";
    case "copied":
      if (part === "register") return "Delete one of the two sheets.";
      return severity === "note"
        ? "Nothing to do if the sheet that counts is the right one."
        : "Check which sheet is right and delete the other one.";
  }
}

/** What became of the sheets of a form on their way. */
export const EN_SHEET_FINDINGS = {
  late: {
    title: "Saved late",
    sentence: (f) =>
      `The file was saved on ${enDay(enShown(f.found))}, after the day on which reports of ${f.subject} are due (${enDay(f.due)}).`,
    mend: () => "Nothing to mend in the figures.",
  },
  "units-behind": {
    title: "Made from fewer units",
    sentence: (f) =>
      `This report was made from ${enShown(f.found)} of ${enShown(f.expected)} units${f.said === `${enShown(f.found)}/${enShown(f.expected)}` ? "" : ` (${f.said})`}: its figures are not complete.`,
    mend: () =>
      "Roll up again with the reports that are missing and send that; explain it where those units need not report.",
  },
  "old-year": {
    title: "Old year on the form",
    sentence: (f) =>
      `Cell ${f.cell ?? ""}: “${enShown(f.found)}” still says ${String(f.year)}; the round is from ${enDay(f.from)} to ${enDay(f.to)}.`,
    mend: () => "Check whether an old report was used again; if the figures are right, mend the year.",
  },
  "changed-columns": {
    title: "Columns changed",
    sentence: (f) => COLUMNS[f.change](f.columns),
    mend: (f) => COLUMN_MENDS[f.change],
  },
  "changed-sheets": {
    title: "Sheets changed",
    sentence: sheet,
    mend: sheetMend,
  },
  "hidden-content": {
    title: "Hidden figures",
    sentence: hidden,
    mend: () => "Show what is hidden and check whether it is to be reported.",
  },
  "merged-cells": {
    title: "Merged cells",
    sentence: (f) =>
      f.swallowed.length === 0
        ? `Cell ${f.cell ?? ""}: the cell was merged with its neighbours (${f.area}).`
        : `Cell ${f.cell ?? ""}: cells ${f.area} were merged, so nothing is left of ${f.swallowed.join(", ")}.`,
    mend: (f) =>
      f.swallowed.length === 0
        ? "Nothing to do if the figure was read rightly; unmerge the cells."
        : "Unmerge the cells and fill in each of them.",
  },
  leftovers: {
    title: "Written outside the table",
    sentence: (f) =>
      `Cell ${f.cell ?? ""}: something stands ${f.isInside ? "in the table where nothing is asked" : "outside the table"} (${f.cells.join(", ")}); it is not read.`,
    mend: () => "Nothing to do if these are notes; figures to report belong into their cells.",
  },
  "cell-twice": {
    title: "One cell, two contents",
    sentence: (f) =>
      `Cell ${f.cell ?? ""}: the file holds this cell twice, saying different things; the later one was taken (${enShown(f.found)}).`,
    mend: () => "Open the file in Excel, look at the cell, put it right and save the file.",
  },
  "cached-results": {
    title: "Formulas not calculated",
    sentence: (f) =>
      f.state === "missing"
        ? "The formulas of the form have no results (the program that saved the file does not calculate); the summary calculates anew."
        : "The formulas of the form show results of before the figures were typed; the summary calculates anew.",
    mend: () => "Open the file in Excel and save it before it is printed; the summary is not affected.",
  },
  extras: {
    title: "Other content in the file",
    sentence: (f) => EXTRAS[f.extra](enShown(f.found)),
    mend: (f) =>
      f.extra === "hidden-sheets"
        ? "Check whether the hidden sheets hold figures that should be reported."
        : "Nothing to do; the figures are read as usual.",
  },
} satisfies Partial<WordsByRule>;
