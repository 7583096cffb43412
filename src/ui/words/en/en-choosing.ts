import { plural } from "./en-plural";
import { enUnitListProblem } from "./en-unit-list-problem";
import type { Page } from "../page";
import type { viChoosing } from "../vi/vi-choosing";

const NOT_COMPARABLE =
  "This file has no sheet “Số liệu đơn vị” of the chosen plan, so nothing can be compared. Choose a summary that this program made.";

/** What the tabs are about: plan, round, units and files. */
export const enChoosing = {
  choice: {
    plan: "Plan",
    otherForm: "The form of another office",
    round: "Round",
    roundOption: (name, from, to) => `${name} (${from} – ${to})`,
    registry: "Units that report",
    unit: "Unit the form is for",
    unitOption: (code, name) => `${code} – ${name}`,
    officeItself: (name) => `${name} (the office itself)`,
    found: (count) => (count === 0 ? "Nothing found; look at what you typed." : `${String(count)} left.`),
    noneChosen: (count) =>
      count === 0
        ? "There is no such entry, so nothing is chosen. Type again (marks are not needed) or choose from the list."
        : `There are ${String(count)} such entries, so nothing is chosen. Type more or choose from the list.`,
  },
  files: {
    choose: "Choose files…",
    chooseFolder: "Choose a folder…",
    folderHint: "If the question about the folder is cut off, make this pane wider.",
    drop: "or drag and drop files or folders here",
    looking: "Looking into the folder…",
    input: "Report files",
    folderInput: "Folder with report files",
    chosen: (count) => `${plural(count, "file")} chosen`,
    added: (files, skipped) =>
      skipped === 0
        ? `${plural(files, "file")} added.`
        : `${plural(files, "file")} added, ${skipped} left out.`,
    skipped: (count) => `${plural(count, "item")} of the folder left out`,
    skippedBecause: {
      "no-workbook": "no spreadsheet",
      "not-opened": "cannot be opened",
      "too-many": "the folder holds too many files; only about the first 10,000 were looked at",
    },
    clear: "Clear the choice",
    none: "No file chosen yet.",
  },
  earlier: {
    choose: "Take opening figures from the last summary…",
    hint: "Choose the summary of the round before to fill opening figures in. Not required.",
    input: "Summary of the round before",
    read: (file, units) => `Filled in from “${file}”: it has figures of ${String(units)} units.`,
    noSummary:
      "This file has no sheet “Số liệu đơn vị” of the chosen plan. Choose the summary of the round before that this program made. The form is unchanged.",
  },
  compared: {
    heading: "Compare with the round before and a year ago (optional)",
    intro:
      "The totals of the summaries you choose stand beside those of now on sheet “So sánh”, and stay there in later roll-ups; the units' figures are held against what they reported then.",
    previous: {
      choose: "Summary of the round before…",
      hint: "Choose the summary of the round before to compare with. Not required.",
      input: "Summary of the round before, to compare with",
      read: (file, units) =>
        `Compared with the round before by “${file}”: figures of ${plural(units, "unit")}.`,
      noSummary: NOT_COMPARABLE,
    },
    lastYear: {
      choose: "Summary of a year ago…",
      hint: "Choose the summary of the same round a year ago to compare with. Not required.",
      input: "Summary of a year ago, to compare with",
      read: (file, units) => `Compared with a year ago by “${file}”: figures of ${plural(units, "unit")}.`,
      noSummary: NOT_COMPARABLE,
    },
  },
  unitList: {
    choose: "Use another unit list (CSV)…",
    hint: "A CSV file with the columns code, name, level, parent, cluster, sector, aliases.",
    input: "CSV file with units",
    read: (file, units) => `Using the list of ${plural(units, "unit")} in ${file}.`,
    unusable: (file) => `The list “${file}” cannot be used yet`,
    noText: {
      "not-opened":
        "The file cannot be opened: close it if another program has it open, then choose it again.",
      "too-large": "The file is larger than any unit list can be: check that it is the right one.",
      "not-unicode":
        "The Vietnamese letters in the file cannot be read: open it in Excel, save it as “CSV UTF-8 (Comma delimited)”, then choose it again.",
    },
    problem: enUnitListProblem,
    more: (count) => `… and ${count} more.`,
  },
  resume: {
    heading: "This workbook already has a summary. Go on from it?",
    subject: (parts) => parts.join(" · "),
    resume: "Go on",
    dismiss: "No, start afresh",
    resumed:
      "The earlier summary has been read. Add new files, or open the Report tab to deal with the units.",
    fromFile: "Go on from a summary",
    fromFileInput: "Choose a summary file to go on from",
    otherForm:
      "This summary is of a blank form that has not been chosen, or whose areas were understood otherwise. Choose the blank form on the tab Roll up (under Plan, the form of another office), confirm its areas, then go on.",
    noUnits: (office) =>
      `This summary is of the office with code “${office}”, whose units are not known. Choose its list of units, then go on.`,
  },
} satisfies Page<typeof viChoosing>;
