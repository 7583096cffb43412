import { SUMMARY_SHEETS } from "../../../sheets/words/summary/summary-words";
import { enNumber } from "./findings/en-figures";
import { plural } from "./en-plural";
import type { ExplainingWords } from "../vi/vi-explaining";

const { overview, figures, comparison, upward, ledger } = SUMMARY_SHEETS;

/** More names in one sentence are no help. */
const MOST_NAMES = 10;

function named(names: readonly string[]): string {
  const rest = names.length - MOST_NAMES;
  return names.slice(0, MOST_NAMES).join("; ") + (rest > 0 ? ` and ${enNumber(rest)} more` : "");
}

/** Explained numbers in English. */
export const enExplaining = {
  heading: "Where does this number come from?",
  hint: `Select a figure on the sheet “${overview}”, “${figures}”, “${comparison}” or “${upward}”: here you see from which units, files and cells it was added up.`,
  cannotWatch:
    "This Excel does not tell which cell is selected. Select a cell of the summary, then press the button below.",
  explainSelected: "Explain the selected cell",
  back: "Back",
  reading: "Reading the summary…",
  noFigure: "The selected cell is no figure of the summary.",
  noSummary:
    "This workbook holds no summary that is known here, or nobody knows the units of it. Choose its plan and its list of units, then try again.",
  stale: "The workbook has changed since this was explained. Select the cell again.",
  figure: {
    total: (office) => `Total of ${office}`,
    ofUnit: (unit) => `Figure of ${unit}`,
    none: "There is no figure yet.",
    reported: (figure, measure) => (measure === "" ? figure : `${figure} ${measure}`),
    quotient: (numerator, denominator, value) => `${numerator} ÷ ${denominator} = ${value}`,
    parts: { amount: "Made of", numerator: "Numerator", denominator: "Denominator" },
    simpleAverage: (share) =>
      `Not used: the simple average of the units' percentages is ${share}. It counts small and large units alike, so it is wrong.`,
    coverage: (n, of) => `Figures of ${enNumber(n)} of ${plural(of, "unit")} that have to report.`,
    missing: (names) => `No figure yet: ${named(names)}.`,
    otherOnSheet: (shown, explained) =>
      `The sheet shows ${shown}; added up from the files it is ${explained}. Somebody may have typed over the cell: roll up again, or write an adjustment with its reason.`,
    toTotal: "Show the total",
  },
  lines: {
    list: (label) => `What is added up: ${label}`,
    adjusted: (received, added) => `Received ${received}, adjusted by ${added}.`,
    place: (file, sheet, cell) => `${file}, sheet “${sheet}”, cell ${cell}`,
    calculated: (file) => `${file} (calculated by the form)`,
    openOf: (unit, place) => `Open the file of ${unit}: ${place}`,
    opened: (sheet, cell) =>
      `Excel is opening the file in another window, at cell ${cell} of sheet “${sheet}”. If no window comes, allow pop-ups and press again.`,
    notAtHand: (file, sheet, cell) =>
      `The file ${file} is not among those chosen this time. Open it and look at cell ${cell}, sheet “${sheet}”; or choose it again on the roll-up tab.`,
    notOpened: (file, sheet, cell) =>
      `Excel cannot open ${file} from this pane. Open it and look at cell ${cell}, sheet “${sheet}”.`,
    more: (count) => `Show ${plural(count, "more line")}`,
    sum: (terms, sum) => (terms.length < 2 ? `Sum: ${sum}` : `Added up again: ${terms.join(" + ")} = ${sum}`),
    sumOfMany: (units, sum) => `Added up again, ${plural(units, "figure")}: ${sum}`,
    balance: (received, added, reported) => `Received ${received} + adjusted ${added} = reported ${reported}`,
    notAdded: "This figure is not added over the units (a weighted mean, the earliest or the latest).",
    none: "No unit has given this figure yet.",
    rows: (count) => `Counted from a list: ${plural(count, "row")}.`,
    unreadable: (file) => `The file ${file} cannot be read. Choose it again.`,
  },
  ledger: {
    heading: "Notes and adjustments",
    all: (count, changed) =>
      changed === 0
        ? `All notes and adjustments (${enNumber(count)})`
        : `All notes and adjustments (${enNumber(count)}, of ${enNumber(changed)} the figure has changed)`,
    note: "Note about this figure",
    writeNote: `Write it on the sheet “${ledger}”`,
    noteWritten: `The note is on the sheet “${ledger}”. The workbook is not saved yet.`,
    editNote: "Change the note",
    replacesNote: "This figure has a note: what is written now takes its place.",
    removeNote: "Delete the note",
    noteRemoved: "The note is deleted. The workbook is not saved yet.",
    adjustment: "Approved adjustment",
    amount: "Amount to add (negative to take away)",
    amountHint: "Reported = received + adjusted. The unit's file stays as it is.",
    replacesAdjustment: "This figure has an adjustment: the new amount takes its place.",
    reason: "Reason, approved by",
    writeAdjustment: "Write the adjustment",
    adjustmentWritten: `The adjustment is on the sheet “${ledger}”, the totals are calculated anew. The workbook is not saved yet.`,
    removeAdjustment: "Take the adjustment back",
    adjustmentRemoved:
      "The adjustment is taken back, the totals are calculated anew. The workbook is not saved yet.",
    noAmount: "Give the amount as a plain number, such as 1234,5 or -20.",
    notWhole: "This figure is counted in whole numbers: give an amount without decimals.",
    noText: "Nothing is written yet.",
    changed: (about, now) => `The figure has changed: it was ${about}, now it is ${now}.`,
    noFigure: "(none)",
    of: (unit, label) => `${unit}: ${label}`,
    outcome: {
      applied: "Added to what is reported.",
      "nothing-received": "Not added: the unit has not given this figure.",
      "not-a-typed-number": "Not added: the form calculates this figure, or it is no number.",
    },
    adjustOnUnit: "To adjust, choose the figure of one unit in the list above.",
    unrecognised: (cells) =>
      `Not written: the workbook has typed rows that nobody understands and that would be lost: ${cells.join(", ")}. Mend them, or roll up again on the roll-up tab and agree to lose them.`,
    wouldReplace: (sheets) =>
      `Not written: the workbook has sheets of the same names that are not ours: ${sheets.join(", ")}. Rename them.`,
  },
} satisfies ExplainingWords;
