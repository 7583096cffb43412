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
    officeAnswers: (office) => `By this day only ${office} answers; no unit below is asked.`,
    unit: "Unit the form is for",
    allUnits: (count) => `All (${count})`,
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
      choose: "Add the summary of a round before…",
      hint: "Choose the summary of the round before, then of those before it, one file after the other. Not required.",
      input: "Summary of the round before, to compare with",
      read: (file, units) =>
        `Compared with the round before by “${file}”: figures of ${plural(units, "unit")}.`,
      noSummary: NOT_COMPARABLE,
    },
    rounds: "Rounds before to compare with",
    remove: (file) => `Remove “${file}”`,
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
    hint: "A CSV file with the columns code, name, level, parent, cluster, sector, aliases, from, to, successors.",
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
  start: {
    heading: "This workbook is empty. Where to begin?",
    form: "Fill in a unit’s report",
    rollUp: "Roll up received reports",
  },
  resume: {
    resumed:
      "The earlier summary has been read. Add new files on the Roll up tab, or deal with the units on the Report tab.",
  },
  found: {
    heading: "These files are",
    files: (count) => plural(count, "file"),
    sends: (office) => `to ${office}`,
    units: (count, of) => `${count} of ${of} units`,
    copies: (count) =>
      `${count === 1 ? "1 copy" : `${count} copies`} of one form that is not known here: add up by this form?`,
    serving: (file) =>
      `“${file}” is taken for the form; press “Change plan, round, units…” to see what becomes of each area.`,
    noForm: "No copy can serve as the form. Choose the blank form.",
    chooseForm: "Choose the blank form",
    unknownPlan: (count, plan) =>
      `${plural(count, "file")} of plan “${plan}”, which is not known here. Load the plan on the Forms tab, under My plan.`,
    nothing: "No plan is recognised in these files. There is nothing to roll up.",
    unknownUnits: (count) => `${plural(count, "file")} of an unclear unit`,
    pdfs: (count) => plural(count, "PDF file"),
    others: (count) => `${plural(count, "other file")} that cannot be added`,
    goesOn: (file) => `Goes on from the summary “${file}”.`,
    also: "Also among the files",
    take: "Choose this",
    change: "Change plan, round, units…",
    changing: "Plan, round and units",
    mismatch: (chosen) => `None of the chosen files is of ${chosen}.`,
    takeOf: (found) => `Use ${found}`,
    reading: "Reading the files…",
    again: "Go on reading",
  },
} satisfies Page<typeof viChoosing>;
