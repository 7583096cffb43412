import { findingSentence } from "../../sheets/words/finding-sentences";
import { rejectionSentence } from "../../sheets/words/rejection-sentences";
import type { PaneWords } from "./pane-words";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const plural = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

const STEPS = { reading: "Read", painting: "Written", making: "Made" } as const;

/**
 * The pane in English, for those whose Office is. Findings and reasons stay in Vietnamese: they are the same sentences that
 * stand in the summary workbook and are sent to the units.
 */
export const en: PaneWords = {
  language: "en",
  title: "Emulation Roll-up",
  mode: {
    workbook: "Working with the workbook open in Excel.",
    files: "Working with files on this computer, without Excel. Figures never leave it.",
  },
  tabs: { form: "Form", check: "Check", "roll-up": "Roll up", report: "Report" },
  tabList: "Tasks",
  opening: {
    wait: "Connecting to Excel…",
    headings: {
      "office-unreachable": "Microsoft's Office.js could not be loaded",
      "excel-silent": "Excel does not answer",
      "excel-too-old": "This version of Excel cannot run the pane",
    },
    advice: {
      "office-unreachable":
        "The Internet is needed to open the pane. Check the connection (or your office's firewall), then try again. Meanwhile you can check and roll up files on this computer.",
      "excel-silent":
        "Excel was not ready after 8 seconds. If you are typing in a cell, press Enter or Esc, then try again; if that does not help, close the workbook and open it again.",
      "excel-too-old":
        "Excel 2021 or later, Microsoft 365 or Excel on the web is needed. With this version you can still check, roll up and make forms as files.",
    },
    again: "Try again",
    withFiles: "Work with files",
  },
  firstRun: {
    lines: [
      "Issue forms to units, check the reports they send back, and add them all up into one summary.",
      "New here? Try it with practice reports: their figures are invented by the program.",
    ],
    practise: "Try with practice data",
    dismiss: "Got it, hide this",
    preparing: "Making practice reports…",
    prepared: (files) => `${plural(files, "practice report")} chosen. Press Roll up to see the result.`,
  },
  choice: {
    plan: "Plan",
    round: "Round",
    roundOption: (name, from, to) => `${name} (${from} – ${to})`,
    registry: "Units that report",
    unit: "Unit the form is for",
    unitOption: (code, name) => `${code} – ${name}`,
    officeItself: (name) => `${name} (the office itself)`,
  },
  files: {
    choose: "Choose files…",
    chooseFolder: "Choose a folder…",
    folderHint: "If the question about the folder is cut off, make this pane wider.",
    drop: "or drag and drop files here",
    input: "Report files",
    folderInput: "Folder with report files",
    chosen: (count) => `${plural(count, "file")} chosen`,
    clear: "Clear the choice",
    none: "No file chosen yet.",
  },
  progress: {
    label: {
      reading: "Reading files",
      painting: "Writing into the workbook",
      making: "Making the file",
    },
    step: (step, done, of) => `${STEPS[step]}: ${done} of ${of}`,
    cancel: "Stop",
    cancelled: "Stopped. The previous result is untouched.",
  },
  form: {
    intro: {
      workbook: "Inserts the blank form of a unit into the open workbook. Other sheets stay as they are.",
      files: "Makes the blank form of a unit and downloads it.",
    },
    insert: "Insert form",
    download: "Download form",
    inserted: (sheets) => `Inserted ${quoted(sheets)}.`,
    downloaded: (file) => `Made ${file}. It is in the browser's download folder.`,
  },
  replace: {
    title: "Replace existing sheets?",
    question: (sheets) =>
      `The workbook already has ${quoted(sheets)}. What is in there now will be lost and replaced.`,
    yes: "Replace",
    no: "Keep",
  },
  check: {
    intro: {
      workbook: "Checks the form in the open workbook, before it is sent or after it was received.",
      files: "Checks the files that units sent. Every problem is shown with its sheet and cell.",
    },
    start: { workbook: "Check this workbook", files: "Check files" },
    again: "Check again",
    marks: "Mark the cells",
    workbookName: "The open workbook",
    noForm:
      "This workbook has no form of an emulation plan. Open a unit's report, or insert a form on the Form tab.",
    unknownPlan: (found) =>
      `The form belongs to plan “${found}”, which this program does not know. Update the program, or use a form of a known plan.`,
    nothingWrong: "Nothing is wrong.",
    overall: (files, withErrors) =>
      withErrors === 0
        ? `${plural(files, "file")} checked: none has errors.`
        : `${plural(files, "file")} checked: ${withErrors} with errors.`,
    counts: (errors, warnings, notes) =>
      `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(notes, "note")}`,
    more: (count) => `Show ${count} more`,
    place: (sheet, cell) => (cell === undefined ? `Sheet “${sheet}”` : `Sheet “${sheet}”, cell ${cell}`),
    goTo: (sheet, cell) => `Go to cell ${cell}, sheet “${sheet}”`,
    list: (subject) => `Findings in ${subject}`,
    of: (round, unit) => `${unit}, ${round}`,
  },
  rollUp: {
    intro: {
      workbook: "Adds up the files that units sent into summary sheets of the open workbook.",
      files: "Adds up the files that units sent into one summary file to download.",
    },
    start: "Roll up",
    again: "Roll up again",
    done: (received, expected) => `Rolled up ${received} of ${plural(expected, "unit")}.`,
    painted: "The summary sheets are in the workbook. It has not been saved yet.",
    download: (file) => `Download ${file}`,
    problems: (errors, warnings, notes) =>
      `Findings: ${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(notes, "note")} (see the findings sheet).`,
    noProblems: "Findings: nothing is wrong.",
    setAside: (count) => `${plural(count, "file")} not counted`,
    toReport: "See the report",
    outdated: "The choice has changed since this roll-up; press Roll up again to update.",
  },
  report: {
    none: "No result yet. Roll up the files of the units first.",
    toRollUp: "Go to Roll up",
    heading: (round, office) => `${office}, ${round}`,
    received: (received, expected) => `Reports received: ${received} of ${plural(expected, "unit")}`,
    missing: (count) => `Not sent (${count})`,
    nobodyMissing: "All units have sent their reports.",
    late: (count) => `Late (${count})`,
    indicators: "Indicators",
    statusCount: (status, count) => `${status}: ${count}`,
    actual: (figure) => `Actual: ${figure}`,
    target: (target) => `Target: ${target}`,
    noTarget: "No target",
    noFigure: "no figures yet",
    unitsReaching: (met, units) => `${met} of ${units} units reach it`,
    coverage: (n, of) => `figures from ${n} of ${of} units`,
  },
  status: {
    exceeded: "Exceeded",
    met: "Met",
    "not-met": "Not met",
    "insufficient-data": "Not enough data",
    "not-judged": "Not judged",
  },
  severity: { error: "Error", warning: "Warning", note: "Note" },
  finding: findingSentence,
  rejection: rejectionSentence,
  hostFailure: {
    "cell-being-edited": () => "A cell is being edited. Press Enter or Esc, then try again.",
    "sheet-protected": ({ sheet }) =>
      sheet === undefined
        ? "A sheet is protected. Unprotect it (Review → Unprotect Sheet), then try again."
        : `Sheet “${sheet}” is protected. Unprotect it (Review → Unprotect Sheet), then try again.`,
    "workbook-protected": () =>
      "The structure of the workbook is protected, so no sheet can be added. Unprotect the workbook (Review), then try again.",
    "read-only": () => "The workbook is read-only. Save a copy or press Enable Editing, then try again.",
    "too-large": () => "Excel does not take that much data at once. Use Excel on a computer, not on the web.",
    "excel-too-old": ({ needed }) =>
      `This version of Excel lacks ${needed}. Excel 2021 or later, Microsoft 365 or Excel on the web is needed.`,
    "sheet-missing": ({ sheet }) =>
      `Sheet “${sheet}” is gone; it may have been deleted or renamed. Check again.`,
    "not-in-front": () => "Another workbook is in front. Click into this workbook, then try again.",
    "session-ended": () =>
      "The session with Excel has ended. Reload the page or open the workbook again, then try again.",
    cancelled: () => "Stopped. The previous result is untouched.",
    unexpected: ({ code, message }) =>
      `Excel could not do this (code ${code}: ${message}). The workbook is as before; try again.`,
  },
  bug: {
    heading: "Something unexpected went wrong",
    advice:
      "Your files and workbook are unchanged. Close this pane and open it again; if it goes wrong again, send the text below to your support.",
    details: "Details",
  },
};
