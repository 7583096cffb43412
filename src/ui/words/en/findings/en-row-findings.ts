import type { FindingOf } from "../../../../domain/finding/finding";
import { enNumber, enShortened, enShown } from "./en-figures";
import { enPlace } from "./en-place";
import type { WordsByRule } from "../../../../sheets/words/findings/words-by-rule";

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

function rowLabel({ cause, cell = "", found, expected, labels }: FindingOf<"row-label">): string {
  const shown = `Cell ${cell}: by its code the row is “${enShown(expected)}”, but it says “${enShown(found)}”`;
  switch (cause) {
    case "exchanged":
      return `${shown}, and the other row says the reverse: two rows exchanged their labels or codes, and nobody can know whose figures these are.`;
    case "sorted":
      return `${shown}. So do ${enNumber(labels.length)} rows: the table was sorted or pasted without the column of codes, and nobody can know whose figures these are.`;
    case "code":
      return `${shown}: the code of another row was typed over its own, and nobody can know whose figure this is.`;
    case "typed-over":
      return `${shown}: the label was typed over; the figure counts by the code.`;
    case "remark":
      return `${shown}: something was added to the label; the figure counts by the code.`;
  }
}

const ROW_LABEL_MENDS: { readonly [C in FindingOf<"row-label">["cause"]]: string } = {
  exchanged: "Ask the unit for the figure of each row and fill in the original form.",
  sorted: "Fill in the original form again, without sorting it.",
  code: "Put the code back as on the original form, or fill in the original form again.",
  "typed-over": "Ask the unit what the figure is about, and put the label back.",
  remark: "Nothing to do if the figure is about what the form asks; remarks belong into the column of notes.",
};

/** What became of the rows of a form. */
export const EN_ROW_FINDINGS = {
  "missing-row": {
    title: "Row missing",
    sentence: missing,
    mend: (f) =>
      f.isCodeLost
        ? `Write the code “${enShown(f.expected)}” into the first column of the row, or use the original form.`
        : "Type the figures of these rows into the original form and send it again.",
  },
  "repeated-row": {
    title: "Row repeated",
    sentence: (f) =>
      `${enPlace(f)}: the code of this row stands above already (there ${enShown(f.first)}, here ${enShown(f.found)}); only the row above counts.`,
    mend: (f) =>
      f.severity === "error"
        ? "Ask the unit which figure is right, put it into the row above and delete the other row."
        : "Delete the repeated row; the row above counts.",
  },
  "inserted-row": {
    title: "Row inserted",
    sentence: inserted,
    mend: (f) =>
      f.isFilled
        ? "Add the figure to a row of the form if it is to be reported, then delete the inserted row."
        : "Nothing to do; ask the unit not to insert rows.",
  },
  "row-label": {
    title: "Label and code of a row differ",
    sentence: rowLabel,
    mend: (f) => ROW_LABEL_MENDS[f.cause],
  },
  "moved-rows": {
    title: "Rows moved",
    sentence: (f) =>
      f.breaksFormulas
        ? `Rows were sorted (${named(f.labels)}), which breaks the formulas of the form; figures are read by their codes all the same.`
        : `Rows stand elsewhere (${named(f.labels)}); figures are read by their codes.`,
    mend: (f) =>
      f.breaksFormulas
        ? "Type the figures into the original form before it is printed; the summary calculates anew."
        : "Nothing to do; ask the unit to leave the rows in their order.",
  },
} satisfies Partial<WordsByRule>;
