import { enDownloading } from "./en-downloading";
import { enPatchFailureReason } from "./en-patch-failure-reason";
import { plural } from "./en-plural";
import type { DeskWords } from "../vi/vi-desk";

const quoted = (names: readonly string[]): string => names.map((name) => `“${name}”`).join(", ");
const because = (reason: string): string => (reason === "" ? "" : ` Reason: ${reason}.`);

export const enDesk = {
  notFilled: (form, why) =>
    `The totals could not be written into ${form}, because ${enPatchFailureReason(why)}. They are shown on the tab Report all the same. Open the blank form in Excel, save it as .xlsx, choose it again and roll up again.`,
  board: {
    heading: "Reports received",
    rate: (rate) => `Rate ${rate}.`,
    filing: {
      "on-time": "On time",
      late: "Late",
      undated: "Received, day unknown",
      incomplete: "Rounds missing",
      "wrong-form": "Wrong form or round",
      missing: "Not sent",
      unconfirmed: "Unit not confirmed",
      "not-expected": "Not expected",
    },
    lateBy: (days) => `Late by ${days} days`,
    handling: {
      clean: "No errors",
      "with-errors": "With errors",
      returned: "Returned",
      accepted: "Accepted",
      "to-decide": "A newer file waits for a decision",
    },
    filter: "Filter by state",
    option: (state, count) => `${state} (${count})`,
    sort: "Sort",
    sorts: {
      order: "In the order of the units",
      state: "By filing state",
      "days-late": "Latest first",
      errors: "Most errors first",
    },
    search: "Find a unit",
    clearSearch: "Clear the search",
    shown: (shown, of) => `${shown} of ${plural(of, "unit")} shown.`,
    list: "Units and their reports",
    more: (count) => `Show ${count} more`,
    file: (name, moment) =>
      moment === "" ? `File ${name}, saved at an unknown time` : `File ${name}, saved ${moment}`,
    replacement: (revision) => `Replacement (revision ${revision})`,
    findings: (errors, warnings) =>
      [[errors, "error"] as const, [warnings, "warning"] as const]
        .flatMap(([count, what]) => (count === 0 ? [] : [plural(count, what)]))
        .join(", "),
    uncounted: (files) => `Not counted: ${quoted(files)}`,
    ruled: (reason, moment) => (reason === "" ? `Noted ${moment}.` : `Reason: ${reason} (noted ${moment}).`),
    aside: (file, reason, moment) => `“${file}” set aside ${moment}.${because(reason)}`,
    contact: (text) => `Contact: ${text}`,
  },
  handleOf: (unit) => `Handle: ${unit}`,
  actions: {
    "not-expected": {
      button: "Not expected",
      ask: "Why does the unit not have to report?",
      done: (unit) => `Noted: ${unit} does not have to report.`,
    },
    returned: {
      button: "Returned",
      ask: "What is to be mended?",
      done: (unit) => `Noted: the report of ${unit} was returned.`,
    },
    accepted: {
      button: "Accepted",
      ask: "Remark (may be empty)",
      done: (unit) => `Noted: the report of ${unit} is accepted.`,
    },
    contact: {
      button: "Contact note",
      ask: "Whom to call, what was agreed? (empty takes it away)",
      done: (unit) => `Contact of ${unit} noted.`,
    },
    "set-aside": {
      button: "Set file aside",
      ask: "Why is this file not added?",
      done: (file) => `${file} set aside; added up again.`,
    },
    counts: {
      button: "Count this one",
      ask: "Why does this one count?",
      done: (file) => `${file} counts; added up again.`,
    },
    keep: {
      button: "Keep the one that counts",
      ask: "Why is it kept?",
      done: (file) => `Noted: ${file} is kept.`,
    },
    remove: {
      button: "Remove file",
      ask: "The file will be gone from the summary until it is chosen again. Remove it?",
      done: (file) => `${file} removed; added up again.`,
    },
  },
  busy: "A roll-up is under way. You can write this down when it is over; what you typed stays here.",
  confirm: "Save",
  cancel: "Cancel",
  reasonMissing: "Give a reason.",
  history: {
    heading: (count) => `Decisions so far (${count})`,
    list: (subject) => `Decisions so far: ${subject}`,
    kinds: {
      counts: "Count this one",
      "set-aside": "Set aside",
      "not-expected": "Not expected",
      returned: "Returned",
      accepted: "Accepted",
      "taken-back": "Taken back",
    },
    line: (kind, file, reason, moment) =>
      `${moment === "" ? "" : `${moment}: `}${kind}${file === undefined ? "" : ` “${file}”`}.${because(reason)}`,
  },
  takeBack: "Take back",
  takenBack: (subject) => `Taken back, as if never decided: ${subject}.`,
  about: (button, file) => `${button}: ${file}`,
  asked: {
    heading: (files) =>
      `To be answered: whether ${files} ${files === 1 ? "file is a report" : "files are reports"}`,
    button: { counts: "It counts", "set-aside": "Set aside" },
    reason: { counts: "It is a unit's report", "set-aside": "It is no unit's report" },
    done: {
      counts: (file) => `${file} counts now.`,
      "set-aside": (file) => `${file} is set aside.`,
    },
  },
  competing: {
    heading: (units) => `${plural(units, "unit")} with several files`,
    intro:
      "Only one file of each unit counts; nothing is added twice. Compare them and choose the right one.",
    open: "Choose the right one",
    standing: {
      counts: "Counts",
      identical: "Identical to the one that counts",
      replaced: "Not counted",
      "arrived-later": "Came after the choice, waits for a decision",
      "set-aside": "Set aside",
    },
    history: "Files received",
    table: (file) => `Differences of ${file} from the one that counts`,
    same: "All figures that were typed are those of the file that counts.",
    columns: { figure: "Figure", counting: "Counts", this: "This one", difference: "Difference" },
    none: "–",
  },
  reminders: {
    heading: "Reminders",
    intro: (units) => `Texts for ${plural(units, "unit")} whose report is missing or has to be mended.`,
    nobody: "There is nobody to remind.",
    by: "Wanted by (may be empty)",
    letter: "Letter to all",
    copy: "Copy",
    units: (count) => `To each unit (${count})`,
    sheet: { workbook: "Put on a sheet", files: "Download as a sheet" },
    made: {
      workbook: "The sheet is in the workbook.",
      files: `The sheet was made as a file. ${enDownloading}`,
    },
  },
  unrecognised: {
    heading: (rows) => `${plural(rows, "row")} of the summary cannot be understood`,
    intro: "Rolling up now would lose these rows. Mend them and try again, or tick below if they can go.",
    fault: {
      "unknown-kind": "Nobody knows what kind of row this is: choose one of the list in the first column.",
      "no-unit": "There is no unit code: write the one of the filing sheet.",
      "unknown-figure": "The plan has no figure of this code, or it cannot be adjusted.",
      "unknown-round": "The plan has no round of this code: leave it empty for the round at hand.",
      "no-amount": "The adjustment is not a number.",
      "no-text": "There is no text.",
      "no-stamp": "The row that closed the round lacks its stamp: delete it and close the round again.",
      "unknown-file": "No file of this name or SHA-256 is among those received.",
      "unknown-unit": "The filing sheet has no unit of this code.",
      "nothing-received":
        "No report of the unit counts, so there is none that could have gone back or be accepted.",
      "ambiguous-file":
        "Several files have this name: copy the SHA-256 of the one you mean from the table of files.",
      "own-row": "The office typed this row itself; it is of no unit's report and would be gone.",
      "no-sheet":
        "The summary lacks this sheet, or its headings were changed: open a copy that still has it, or choose all files again without going on.",
      "typed-over":
        "This figure is not what was received by the sheet of sources any more: somebody typed over it, or deleted its source. Restore it, and write an adjustment into the ledger instead.",
      beside:
        "This stands outside the table and would be gone: move it into the remarks of its line on the overview, or write a note into the ledger.",
      "other-rows":
        "The list does not have the rows that were received any more: some, or the whole sheet, were deleted, cleared or copied. Open a copy that still has them, or choose all files again without going on.",
    },
    row: (sheet, cell, found) => `Sheet “${sheet}”, cell ${cell}: ${found === "" ? "(empty)" : `“${found}”`}`,
    drop: "Drop these rows",
  },
  files: {
    heading: (count) => `Files in the summary (${count})`,
    intro: "They stay when new files are added, and are not read again.",
    counts: "Counts",
  },
} satisfies DeskWords;
