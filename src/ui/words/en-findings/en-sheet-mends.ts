import type { FindingOf } from "../../../domain/finding/finding";
import type { WordsByRule } from "./en-by-rule";
import { enShown } from "./en-figures";

const COLUMNS: { readonly [C in FindingOf<"changed-columns">["change"]]: string } = {
  missing: "Nothing to do if all figures are there; ask the unit to leave the columns as they are.",
  moved: "Nothing to do if the figures are right; ask the unit to leave the columns as they are.",
  inserted: "If figures to report stand there, put them into the column of figures.",
  uncoded: "Compare the figures with the file; if they are wrong, type them into the original form.",
};

function sheetMend({ change, part, severity }: FindingOf<"changed-sheets">): string {
  switch (change) {
    case "renamed":
      return "Nothing to do; ask the unit to leave the names of the sheets as they are.";
    case "missing":
      return "If the unit has such a list, ask for the file with all its sheets.";
    case "copied":
      if (part === "register") return "Delete one of the two sheets.";
      return severity === "note"
        ? "Nothing to do if the sheet that counts is the right one."
        : "Check which sheet is right and delete the other one.";
  }
}

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

/** What to do about changes of the sheets. */
export const EN_SHEET_MENDS: Pick<WordsByRule, SheetRule> = {
  late: () => "Nothing to mend in the figures.",
  "old-year": () => "Check whether an old report was used again; if the figures are right, mend the year.",
  "missing-row": (f) =>
    f.isCodeLost
      ? `Write the code “${enShown(f.expected)}” into the first column of the row, or use the original form.`
      : "Type the figures of these rows into the original form and send it again.",
  "repeated-row": (f) =>
    f.severity === "error"
      ? "Ask the unit which figure is right, put it into the row above and delete the other row."
      : "Delete the repeated row; the row above counts.",
  "inserted-row": (f) =>
    f.isFilled
      ? "Add the figure to a row of the form if it is to be reported, then delete the inserted row."
      : "Nothing to do; ask the unit not to insert rows.",
  "moved-rows": (f) =>
    f.breaksFormulas
      ? "Type the figures into the original form before it is printed; the summary calculates anew."
      : "Nothing to do; ask the unit to leave the rows in their order.",
  "changed-columns": (f) => COLUMNS[f.change],
  "changed-sheets": sheetMend,
  "hidden-content": () => "Show what is hidden and check whether it is to be reported.",
  "merged-cells": (f) =>
    f.swallowed.length === 0
      ? "Nothing to do if the figure was read rightly; unmerge the cells."
      : "Unmerge the cells and fill in each of them.",
  leftovers: () => "Nothing to do if these are notes; figures to report belong into their cells.",
  "cached-results": () =>
    "Open the file in Excel and save it before it is printed; the summary is not affected.",
  extras: (f) =>
    f.extra === "hidden-sheets"
      ? "Check whether the hidden sheets hold figures that should be reported."
      : "Nothing to do; the figures are read as usual.",
};
